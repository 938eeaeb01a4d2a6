/* A button that saves what its page shows.
 * In: the place with the button [data-sheet] and its [data-sheet-status], and a function
 * that gives {title, filters, named, columns, rows} when the reader asks; filters are pairs of name and value, named are those that
 * the file's name says. Out: a file whose first rows say the filters; one sentence where
 * there is nothing or it cannot be saved. */
(function (app) {
  "use strict";

  const EMPTY = "没有符合条件的内容，没有可以下载的表格。";
  const UNABLE = "这个浏览器不能保存文件，请换用较新的浏览器，或在“数据”页下载全部表格。";

  function contents({ title, filters, columns, rows }) {
    const head = filters.map(([name, value]) => [`${name}：${value}`]);
    return app.csv([[title], ...head, [`共${rows.length}行`], [], columns, ...rows]);
  }

  function save(shown, say) {
    if (shown.rows.length === 0) return say(EMPTY);
    const link = document.createElement("a");
    if (!("download" in link) || typeof Blob !== "function") return say(UNABLE);
    const file = new Blob([contents(shown)], { type: "text/csv;charset=utf-8" });
    link.href = URL.createObjectURL(file);
    link.download = app.fileName([shown.title, ...shown.named.map(([, value]) => value)]);
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    return say(`已保存：${link.download}`);
  }

  function attach(place, shown) {
    const status = place.querySelector("[data-sheet-status]");
    place.querySelector("[data-sheet]").addEventListener("click", () => {
      save(shown(), (words) => {
        status.textContent = words;
      });
    });
  }

  Object.assign(app, { attach });
})((self.siteSheets = self.siteSheets || {}));
