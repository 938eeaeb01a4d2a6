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

  /* Margin boxes, and with them our page numbers, came with Chromium 131. */
  function hasMarginBoxes() {
    return "CSSMarginRule" in window;
  }

  /* Words for older kernels, given once; empty everywhere else. */
  function adviceOnce() {
    if (hasMarginBoxes() || app.read(ADVISED)) return "";
    app.remember(ADVISED, true);
    return (
      "这个浏览器的内核较旧，不能自动去掉浏览器自带的页眉页脚，也不印页码：" +
      "请在打印窗口的“更多设置”里取消“页眉和页脚”。本提示只出现一次。"
    );
  }

  function showAdvice() {
    const advice = adviceOnce();
    if (!advice) return;
    const note = app.element("p", "briefing-advice", advice);
    note.setAttribute("role", "status");
    const place = document.querySelector("[data-briefing], [data-briefing-basket-page]");
    if (place) place.insertAdjacentElement("afterend", note);
  }

  function putIn() {
    takeOut();
    root = source && source();
    if (!root) return;
    root.id = "briefing-print";
    document.body.appendChild(root);
    root.classList.remove("briefing-measured");
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

  app.adviceOnce = adviceOnce;
  app.printFrom = printFrom;
})((window.briefingApp = window.briefingApp || {}));
