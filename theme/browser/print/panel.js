/* The panel that asks what to print.
 *
 * In: a briefing, the button that opens it, what to do. Out: a native modal dialog: Tab
 * and Escape work, the button gets the focus back. Must not know how sheets are made.
 */
(function (app) {
  "use strict";

  const FONTS =
    "用本机的小标宋、仿宋、楷体和黑体排印；本机没有的，以相近的字体代替。";
  const SHOWN = "要只印网页上显示的这些，请关上这个窗口，按 Ctrl+P。";
  const element = app.element;

  function Panel(briefing, opener, actions) {
    this.briefing = briefing;
    this.opener = opener;
    this.actions = actions;
    const isGrouped = briefing.choices.some((choice) => {
      return choice.group;
    });
    this.dialog = element("dialog", "briefing-panel" + (isGrouped ? " briefing-panel--wide" : ""));
    this.dialog.setAttribute("aria-labelledby", "briefing-panel-title");
    const title = element("h2", "", "打印简报");
    title.id = "briefing-panel-title";
    this.dialog.appendChild(title);
    this.dialog.appendChild(element("p", "", briefing.title));
    this.fields = new app.Fields(app.offerOf(briefing), () => {
      this.update();
    });
    this.dialog.appendChild(this.fields.root);
    this.status = element("p", "briefing-status");
    this.status.setAttribute("role", "status");
    this.dialog.appendChild(this.status);
    this.dialog.appendChild(element("p", "briefing-hint", FONTS));
    this.unsaid = element("p", "briefing-advice");
    this.dialog.appendChild(this.unsaid);
    this.advice = element("p", "briefing-advice");
    this.dialog.appendChild(this.advice);
    this.buildButtons();
    document.body.appendChild(this.dialog);
    this.listen();
  }

  Panel.prototype.buildButtons = function () {
    const row = element("div", "briefing-buttons");
    this.print = app.panelButton("打印", "briefing-button--main");
    this.word = app.panelButton("下载 Word");
    this.cancel = app.panelButton("取消");
    [this.print, this.word, this.cancel].forEach((node) => {
      row.appendChild(node);
    });
    this.dialog.appendChild(row);
  };

  Panel.prototype.listen = function () {
    this.print.addEventListener("click", () => {
      this.isDone = true;
      this.dialog.close();
      this.actions.print(this.fields.chosen);
    });
    this.word.addEventListener("click", () => {
      this.actions.word(this.fields.chosen, (said) => {
        this.status.textContent = said;
      });
    });
    this.cancel.addEventListener("click", () => {
      this.dialog.close();
    });
    this.dialog.addEventListener("close", () => {
      if (!this.isDone) this.actions.cancel();
      this.opener.focus();
    });
  };

  /* Says what will be printed and what will not; sources alone are no briefing. */
  Panel.prototype.update = function () {
    const { chosen } = this.fields;
    const sheet = app.arranged(this.briefing, chosen);
    const isEmpty = !app.hasContent(sheet);
    this.print.disabled = this.word.disabled = isEmpty;
    this.status.textContent = isEmpty
      ? "没有可印的内容，请至少选一部分。"
      : this.message(sheet);
    if (!isEmpty) this.actions.change(chosen);
  };

  Panel.prototype.message = function (sheet) {
    if (sheet.briefing.compact) {
      const pages = app.sheetsOf(sheet.briefing);
      const left = sheet.briefing.leftOut || [];
      const size = pages > 1 ? "一张纸放不下，共" + pages + "面。" : "印在一面A4纸上。";
      return left.length ? size + "放不下、没有印的：" + left.join("、") + "。" : size;
    }
    const kept = this.briefing.choices.length - sheet.off.length;
    return sheet.off.length ? "已选" + kept + "部分。" : "全部都印。";
  };

  /* unsaid: what the page is narrowed to and cannot be chosen here, in a sentence. */
  Panel.prototype.open = function (chosen, advice, unsaid) {
    this.isDone = false;
    this.fields.show(chosen);
    this.dialog.showModal();
    this.update();
    this.advice.textContent = advice;
    this.unsaid.textContent = unsaid && unsaid + SHOWN;
  };

  app.Panel = Panel;
})((window.briefingApp = window.briefingApp || {}));
