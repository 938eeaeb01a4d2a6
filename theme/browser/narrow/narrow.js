/* Narrows the long table of a page.
 * In: form[data-narrow], [data-narrow-status] and table[data-narrowed], all in the page.
 * Out: the form is shown and works; the choices stand in the address. A choice of the
 * address that is unknown, or leaves nothing together with the others, is not taken, and
 * the page says so. */
(function (narrow) {
  "use strict";

  function begin() {
    const form = document.querySelector("form[data-narrow]");
    const status = document.querySelector("[data-narrow-status]");
    const table = document.querySelector("table[data-narrowed]");
    if (form === null || table === null) return;
    const known = narrow.knownChoices(form);
    const rows = narrow.createTable(table);
    const all = rows.count({});
    form.hidden = false;
    narrow.watchCopying(table);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => take(narrow.stateOf(form)));
    form.querySelector("[data-narrow-clear]").addEventListener("click", () => {
      take({});
      setForm(form, {});
    });
    form.querySelector("[data-narrow-copy]").addEventListener("click", () => {
      status.textContent = narrow.copyTable(rows.table) ? "已复制，可以粘贴到Word或表格里。" : "这个浏览器不让复制，请选中表格后按Ctrl+C。";
    });
    self.siteSheets.attach(form.querySelector(".narrow-tools"), () => narrow.sheetOf(rows.table, filters(), status.textContent));
    self.addEventListener("popstate", open);
    open();

    function filters() {
      const state = narrow.stateOf(form);
      const names = Object.keys(state).filter((name) => name !== "sort");
      return names.map((name) => [narrow.titleOf(form, name), state[name].map((value) => labelOf(name, value)).join("、")]);
    }

    function open() {
      const { state, ignored } = narrow.stateFrom(known, location.search);
      const dropped = dropUntilSomeLeft(state);
      setForm(form, state);
      const shown = rows.show(state);
      status.textContent = [told(state, shown), ...excuses(ignored, dropped)].join("");
    }

    /* The last choices go first, until a row is left. */
    function dropUntilSomeLeft(state) {
      const dropped = [];
      const names = Array.from(known.keys()).filter((name) => state[name] && name !== "sort");
      while (rows.count(state) === 0 && names.length > 0) {
        const name = names.pop();
        dropped.push(...state[name].map((value) => labelOf(name, value)));
        delete state[name];
      }
      return dropped;
    }

    function take(state) {
      const shown = rows.show(state);
      status.textContent = told(state, shown);
      history.replaceState(null, "", location.pathname + narrow.addressOf(known, state) + location.hash);
    }

    function told(state, shown) {
      const labels = Object.keys(state).filter((name) => name !== "sort");
      const chosen = labels.map((name) => state[name].map((value) => labelOf(name, value)).join("、"));
      if (chosen.length === 0) return "";
      const noun = form.dataset.noun;
      return shown === 0
        ? `没有同时符合“${chosen.join("”“")}”的${noun}，请放宽选择。`
        : `已按“${chosen.join("”“")}”筛选：${all}${noun}中的${shown}${noun}。`;
    }

    function labelOf(name, value) {
      const { labels } = known.get(name);
      return labels === null ? value : labels.get(value);
    }
  }

  function excuses(ignored, dropped) {
    const said = [];
    if (ignored.length > 0) said.push(`网址里的“${ignored.join("”“")}”本页没有这样的选择，没有采用。`);
    if (dropped.length > 0) said.push(`“${dropped.join("”“")}”与其他选择合起来没有内容，没有采用。`);
    return said;
  }

  function setForm(form, state) {
    for (const control of form.elements) {
      if (control.name === "") continue;
      const values = state[control.name] || [];
      if (control.type === "checkbox") control.checked = values.includes(control.value);
      else control.value = values[0] || "";
    }
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})((self.siteNarrow = self.siteNarrow || {}));
