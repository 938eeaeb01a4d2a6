/* Two places of a measure, or the official text and a place, beside each other.
 * In: form[data-pair], [data-pair-status] and [data-pair-table], all in the page. Out: the
 * form works; the choice stands in the address as left and right. A choice of
 * the address that is unknown, or twice the same, is not taken, and the page says so. */
(function (pair, narrow) {
  "use strict";

  const NAMES = ["left", "right"];

  function begin() {
    const form = document.querySelector("form[data-pair]");
    if (form === null) return;
    const status = document.querySelector("[data-pair-status]");
    const place = document.querySelector("[data-pair-table]");
    const known = narrow.knownChoices(form);
    let shown = null;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", (event) => take(event.target.name));
    form.querySelector("[data-pair-close]").addEventListener("click", () => {
      show({}, []);
      putInAddress({});
      form.elements.left.focus();
    });
    form.querySelector("[data-pair-print]").addEventListener("click", () => self.print());
    pair.printFrom(() => (shown === null ? null : tableOf(shown)));
    self.addEventListener("popstate", open);
    open();

    function open() {
      const given = new URLSearchParams(location.search);
      const ours = new URLSearchParams();
      for (const [name, value] of given) if (NAMES.includes(name)) ours.append(name, value);
      const { state, ignored } = narrow.stateFrom(known, ours.toString());
      const said = ignored.map((each) => `网址里的“${each}”本页没有这样的选择，没有采用。`);
      const chosen = { left: (state.left || [""])[0], right: (state.right || [""])[0] };
      show(chosen, said);
    }

    /* What was changed stands; the other side gives way. */
    function take(changed) {
      const chosen = { left: form.elements.left.value, right: form.elements.right.value };
      if (chosen[changed] === "") {
        show({}, []);
        return putInAddress({});
      }
      const other = changed === "left" ? "right" : "left";
      if (chosen[other] === chosen[changed]) chosen[other] = "";
      putInAddress(show(chosen, []));
    }

    /* Shows the nearest sensible pair and gives what is shown. */
    function show(chosen, said) {
      const { state, excuses } = completed(chosen);
      for (const name of NAMES) form.elements[name].value = state[name] || "";
      shown = state.left ? state : null;
      place.textContent = "";
      form.querySelector(".pair-tools").hidden = shown === null;
      if (shown !== null) place.append(tableOf(shown));
      status.textContent = [...said, ...excuses].join("");
      return state;
    }

    function completed({ left = "", right = "" }) {
      const excuses = [];
      if (left !== "" && left === right) {
        excuses.push(`两边都选了“${nameOf(left)}”，右边改为“${nameOf(otherThan(left))}”。`);
        right = "";
      }
      if (left === "" && right === "") return { state: {}, excuses };
      return { state: { left: left || otherThan(right), right: right || otherThan(left) }, excuses };
    }

    /* Where one side is open: the reader's own place, else the list; against the list the
       first place. */
    function otherThan(id) {
      const mine = self.siteMine ? self.siteMine.id() : "";
      if (mine !== "" && mine !== id && nameOf(mine)) return mine;
      return id === pair.OFFICIAL ? form.elements.left.options[2].value : pair.OFFICIAL;
    }

    function nameOf(id) {
      return known.get("left").labels.get(id);
    }

    function tableOf({ left, right }) {
      const sides = [left, right].map((id) => pair.sideOf(id, nameOf(id)));
      return pair.pairTable(...sides, form.dataset.notWritten);
    }
  }

  function putInAddress(state) {
    const parameters = new URLSearchParams(location.search);
    for (const name of NAMES) parameters.delete(name);
    for (const name of NAMES) if (state[name]) parameters.append(name, state[name]);
    const text = parameters.toString();
    history.replaceState(history.state, "", location.pathname + (text === "" ? "" : `?${text}`) + location.hash);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})((self.sitePair = self.sitePair || {}), self.siteNarrow);
