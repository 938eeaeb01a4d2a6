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

    function show() {
      button.textContent = app.basket.has(path) ? "移出待印材料" : "加入待印材料";
    }

    button.hidden = false;
    show();
    button.addEventListener("click", () => {
      const wasIn = app.basket.has(path);
      const isKept = wasIn ? app.basket.remove(path) : app.basket.add(path, title);
      const count = app.basket.pages().length;
      status.textContent = isKept
        ? (wasIn ? "已移出" : "已加入") + "，待印材料现有" + count + "篇。"
        : REFUSED;
    });
    window.addEventListener("storage", show);
    window.addEventListener(app.basket.CHANGED, show);
  }

  const row = document.querySelector("[data-briefing]");
  if (row && row.querySelector("[data-briefing-collect]")) start(row);
})((window.briefingApp = window.briefingApp || {}));
