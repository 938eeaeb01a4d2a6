/* The button by which a printable page goes into the pack, and out of it.
 *
 * In: the page's row of buttons, the pack. Out: the button's words, and what became of it.
 */
(function (app) {
  "use strict";

  const REFUSED =
    "这个浏览器不让本站保存内容（存储被禁用或已满），待印材料用不了。可直接打印或下载 Word。";

  function start(row) {
    const path = row.getAttribute("data-briefing");
    const title = row.getAttribute("data-briefing-title");
    const button = row.querySelector("[data-briefing-collect]");
    const status = row.querySelector("[data-briefing-status]");

    /* What the page is narrowed to, as far as the pack can hold it. */
    function narrowing() {
      const own = (window.briefings || []).find((one) => {
        return one.path === path;
      });
      return own ? app.narrowing(own.choices) : { only: [], unsaid: [] };
    }

    function put(isKept, said, asked) {
      if (!isKept) return REFUSED;
      const kept = asked.only.length ? "（只含筛选出的部分）" : "";
      return said + kept + counted() + app.unsaidText(asked, "收入");
    }

    function remove() {
      return app.basket.remove(path) ? "已移出" + counted() : REFUSED;
    }

    function counted() {
      return "，待印材料现有" + app.basket.pages().length + "篇。";
    }

    function words() {
      const { only } = narrowing();
      if (!app.basket.has(path)) return "加入待印材料";
      if (app.basket.isIn(path, only)) return "移出待印材料";
      return only.length ? "改收现在筛选的" : "改收全部";
    }

    function show() {
      button.textContent = words();
    }

    function press() {
      const asked = narrowing();
      const { basket } = app;
      if (!basket.has(path)) return put(basket.add(path, title, asked.only), "已加入", asked);
      if (basket.isIn(path, asked.only)) return remove();
      return put(basket.replace(path, title, asked.only), "已改收", asked);
    }

    button.hidden = false;
    show();
    button.addEventListener("click", () => {
      status.textContent = press();
    });
    const form = document.querySelector("form[data-narrow]");
    if (form) {
      form.addEventListener("input", show);
      form.addEventListener("click", show);
      window.addEventListener("load", show);
    }
    window.addEventListener("storage", show);
    window.addEventListener(app.basket.CHANGED, show);
  }

  const row = document.querySelector("[data-briefing]");
  if (row && row.querySelector("[data-briefing-collect]")) start(row);
})((window.briefingApp = window.briefingApp || {}));
