/* Puts the sheets into the page just before printing and takes them out after.
 *
 * In: a function that gives the root to print, or null. Out: nothing. Ctrl+P, the
 * browser's menu and our buttons all pass through here. Must not know briefings.
 */
(function (app) {
  "use strict";

  const ADVISED = "briefing.advised";
  let source = null;
  let root = null;
  let pageTitle = "";

  /* Page numbers stand in margin boxes: Chromium has them from 131, Firefox has none. */
  function hasPageNumbers() {
    return "CSSMarginRule" in window;
  }

  /* What to do about the browser's own header; empty where it is kept away. */
  function advice() {
    if (hasPageNumbers()) return "";
    app.remember(ADVISED, true);
    return (
      "这个浏览器不印本站的页码，本站也去不掉它自带的页眉页脚：" +
      "请在打印窗口的“更多设置”里取消“页眉和页脚”（火狐写作“打印页眉和页脚”）。"
    );
  }

  /* For those who printed without having seen the advice. */
  function showAdvice() {
    const text = app.read(ADVISED) ? "" : advice();
    if (!text) return;
    const note = app.element("p", "briefing-advice", text);
    note.setAttribute("role", "status");
    const place = document.querySelector("[data-briefing]");
    if (place) place.insertAdjacentElement("afterend", note);
  }

  function putIn() {
    takeOut();
    root = source && source();
    if (!root) return;
    root.id = "briefing-print";
    document.body.appendChild(root);
    root.classList.remove("briefing-measured");
    app.keepHeadings(root);
    document.documentElement.classList.add("briefing-ready");
    pageTitle = document.title;
    document.title = root.querySelector("h1").textContent;
  }

  function takeOut() {
    if (!root) return;
    root.parentNode.removeChild(root);
    root = null;
    document.documentElement.classList.remove("briefing-ready");
    document.title = pageTitle;
  }

  function printFrom(giveRoot) {
    source = giveRoot;
    window.addEventListener("beforeprint", putIn);
    window.addEventListener("afterprint", () => {
      takeOut();
      showAdvice();
    });
  }

  app.hasPageNumbers = hasPageNumbers;
  app.advice = advice;
  app.printFrom = printFrom;
})((window.briefingApp = window.briefingApp || {}));
