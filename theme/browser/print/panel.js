/* The panel that asks which parts to print.
 *
 * In: a briefing, the button that opens it, what to do. Out: a native modal dialog: Tab
 * and Escape work, the button gets the focus back. Must not know how sheets are made.
 */
(function (app) {
  "use strict";

  const FONTS =
    "用本机的小标宋、仿宋、楷体和黑体排印；本机没有的，以相近的字体代替。";
  const element = app.element;

  function checkbox(choice, isChecked) {
    const label = element("label", "briefing-choice");
    const input = element("input");
    input.type = "checkbox";
    input.name = choice.key;
    input.checked = isChecked;
    label.appendChild(input);
    label.appendChild(document.createTextNode(choice.name));
    return label;
  }

  function button(text, className) {
    const node = element("button", "briefing-button " + (className || ""), text);
    node.type = "button";
    return node;
  }

  function Panel(briefing, opener, actions) {
    this.briefing = briefing;
    this.opener = opener;
    this.actions = actions;
    this.dialog = element("dialog", "briefing-panel");
    this.dialog.setAttribute("aria-labelledby", "briefing-panel-title");
    const title = element("h2", "", "打印简报");
    title.id = "briefing-panel-title";
    this.dialog.appendChild(title);
    this.dialog.appendChild(element("p", "", briefing.title));
    this.fields = element("fieldset");
    this.dialog.appendChild(this.fields);
    this.status = element("p", "briefing-status");
    this.status.setAttribute("role", "status");
    this.dialog.appendChild(this.status);
    this.dialog.appendChild(element("p", "briefing-hint", FONTS));
    this.advice = element("p", "briefing-advice");
    this.dialog.appendChild(this.advice);
    this.buildButtons();
    document.body.appendChild(this.dialog);
    this.listen();
  }

  Panel.prototype.buildButtons = function () {
    const row = element("div", "briefing-buttons");
    this.print = button("打印", "briefing-button--main");
    this.all = button("全选");
    this.cancel = button("取消");
    [this.print, this.all, this.cancel].forEach((node) => {
      row.appendChild(node);
    });
    this.dialog.appendChild(row);
  };

  Panel.prototype.listen = function () {
    const panel = this;
    this.fields.addEventListener("change", () => {
      panel.update();
    });
    this.all.addEventListener("click", () => {
      panel.fill([]);
      panel.update();
    });
    this.print.addEventListener("click", () => {
      const off = panel.off();
      panel.isDone = true;
      panel.dialog.close();
      panel.actions.print(off);
    });
    this.cancel.addEventListener("click", () => {
      panel.dialog.close();
    });
    this.dialog.addEventListener("close", () => {
      if (!panel.isDone) panel.actions.cancel();
      panel.opener.focus();
    });
  };

  Panel.prototype.fill = function (off) {
    const fields = this.fields;
    fields.textContent = "";
    fields.appendChild(element("legend", "", "印哪些部分"));
    this.briefing.choices.forEach((choice) => {
      fields.appendChild(checkbox(choice, off.indexOf(choice.key) < 0));
    });
  };

  Panel.prototype.off = function () {
    return Array.from(this.fields.querySelectorAll("input"))
      .filter((input) => {
        return !input.checked;
      })
      .map((input) => {
        return input.name;
      });
  };

  /* Says how much is chosen; sources alone are no briefing. */
  Panel.prototype.update = function () {
    const off = this.off();
    const isEmpty = !app.chosenSections(this.briefing, off).length;
    this.print.disabled = isEmpty;
    this.status.textContent = isEmpty
      ? "没有可印的内容，请至少选一部分。"
      : off.length
        ? "已选" + (this.briefing.choices.length - off.length) + "部分。"
        : "全部都印。";
    if (!isEmpty) this.actions.change(off);
  };

  Panel.prototype.open = function (off, advice) {
    this.isDone = false;
    this.fill(off);
    this.update();
    this.advice.textContent = advice;
    this.dialog.showModal();
  };

  app.Panel = Panel;
  app.choiceBox = checkbox;
})((window.briefingApp = window.briefingApp || {}));
