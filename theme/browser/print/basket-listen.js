/* What a reader does on the page of the pack: title, print, Word, clear, link.
 *
 * In: the page's object (basket-page.js). Out: what is chosen, kept and made anew. Must
 * not know how pages are read or laid out.
 */
(function (app) {
  "use strict";

  app.refusal =
    "这个浏览器不让本站保存内容（存储被禁用或已满），所以这里记不住选了哪些页。可以打开别人发来的待印材料链接，或在各页直接打印、下载 Word。";

  app.listenOnPack = function (basket) {
    const title = basket.find("title");
    basket.find("advice").textContent = app.advice();
    title.value = app.basket.title();
    title.addEventListener("input", () => {
      app.basket.setTitle(title.value.trim());
      basket.compose();
    });
    basket.find("print").addEventListener("click", () => {
      app.rememberChosen("basket", basket.fields.chosen);
      window.print();
    });
    basket.find("word").addEventListener("click", () => {
      app.saveWord(basket.pack(), (said) => {
        basket.find("status").textContent = said;
      });
    });
    listenToClearing(basket, title);
    listenToLink(basket);
    window.addEventListener("storage", () => {
      basket.update();
    });
  };

  function listenToClearing(basket, title) {
    const undo = basket.find("undo");
    let cleared = [];
    basket.find("clear").addEventListener("click", () => {
      cleared = app.basket.pages();
      app.basket.clear();
      undo.hidden = false;
      undo.focus();
      basket.update();
    });
    undo.addEventListener("click", () => {
      cleared.forEach((page) => {
        app.basket.add(page.path, page.title, page.only);
      });
      undo.hidden = true;
      title.focus();
      basket.update();
    });
  }

  function listenToLink(basket) {
    const link = basket.find("link");
    const said = basket.find("copied");
    basket.find("copy").addEventListener("click", () => {
      link.focus();
      link.select();
      const isCopied = document.execCommand("copy");
      said.textContent = isCopied ? "已复制。" : "请按 Ctrl+C 复制选中的链接。";
    });
    basket.find("keep").addEventListener("click", () => {
      const titles = {};
      basket.briefings().forEach((briefing) => {
        titles[briefing.path] = briefing.title;
      });
      const isKept = app.basket.takeOver(titles);
      basket.find("kept").textContent = isKept ? "已存入这个浏览器。" : app.refusal;
      basket.update();
    });
  }
})((window.briefingApp = window.briefingApp || {}));
