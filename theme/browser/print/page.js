/* The row of buttons on a page that can be printed as a briefing.
 *
 * In: the row, and the page's own briefing.js. Without scripts the row holds only what
 * works without: Word and the basket's address.
 */
(function (app) {
  "use strict";

  function start(row) {
    const path = row.getAttribute("data-briefing");
    const print = row.querySelector("[data-briefing-print]");
    const collect = row.querySelector("[data-briefing-collect]");
    let panel = null;

    function briefing() {
      return (window.briefings || []).find((one) => {
        return one.path === path;
      });
    }

    function openPanel(off) {
      panel =
        panel ||
        new app.Panel(briefing(), print, {
          change (chosen) {
            app.showInAddress(briefing().choices, chosen);
          },
          cancel () {
            app.showInAddress(briefing().choices, []);
          },
          print (chosen) {
            app.rememberOff(briefing().kind, chosen);
            window.print();
          },
        });
      panel.open(off, app.advice());
    }

    function offInAddress() {
      return app.offInAddress(briefing().choices);
    }

    app.printFrom(() => {
      return briefing() ? app.renderOne(briefing(), offInAddress() || []) : null;
    });

    print.hidden = false;
    print.addEventListener("click", () => {
      if (!briefing()) return window.print();
      const fallback = app.remembered(briefing().kind, briefing().choices);
      openPanel(offInAddress() || fallback);
    });
    window.addEventListener("load", () => {
      if (briefing() && offInAddress()) openPanel(offInAddress());
    });
    if (collect) startCollecting(row, collect, path);
  }

  function startCollecting(row, collect, path) {
    const status = row.querySelector("[data-briefing-status]");
    const title = row.getAttribute("data-briefing-title");

    function show() {
      const isIn = app.basket.has(path);
      collect.textContent = isIn ? "移出简报" : "加入简报";
      const count = app.basket.pages().length;
      row.querySelector("[data-briefing-count]").textContent =
        count ? "（" + count + "）" : "";
    }

    collect.hidden = false;
    show();
    collect.addEventListener("click", () => {
      const wasIn = app.basket.has(path);
      const isKept = wasIn ? app.basket.remove(path) : app.basket.add(path, title);
      show();
      status.textContent = !isKept
        ? "这个浏览器不允许本页保存内容，无法使用简报篮。"
        : (wasIn ? "已移出" : "已加入") +
          "简报篮，现有" +
          app.basket.pages().length +
          "页。";
    });
    window.addEventListener("storage", show);
  }

  const row = document.querySelector("[data-briefing]");
  if (row) start(row);
})((window.briefingApp = window.briefingApp || {}));
