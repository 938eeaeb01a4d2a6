/* The choices of a table and the address, one from the other.
 * In: the form's controls; the search part of an address. Out: a state {name: [values]}, of an
 * address with what was ignored in words; the search part of a state. Knows nothing of the table. */
(function (narrow) {
  "use strict";

  /* What the form knows: for each name the values and their labels, null for free words. */
  function knownChoices(form) {
    const known = new Map();
    for (const control of form.elements) {
      if (control.name === "") continue;
      if (control.tagName === "SELECT") {
        const options = Array.from(control.options).filter((option) => option.value !== "");
        known.set(control.name, { isMany: false, labels: new Map(options.map((option) => [option.value, option.text])) });
      } else if (control.type === "checkbox") {
        const choice = known.get(control.name) || { isMany: "column" in control.dataset, labels: new Map() };
        choice.labels.set(control.value, control.parentElement.textContent.trim());
        known.set(control.name, choice);
      } else known.set(control.name, { isMany: false, labels: null });
    }
    return known;
  }

  /* What is to be printed stands in the address too (print/choice.js). */
  const OTHERS = ["print"];

  /* An unknown name or value, and a second value where one can be chosen, are left out. */
  function stateFrom(known, address) {
    const state = {};
    const ignored = [];
    for (const [name, given] of new URLSearchParams(address)) {
      if (OTHERS.includes(name)) continue;
      const choice = known.get(name);
      const value = choice ? valueOf(choice, given) : null;
      if (value === "") continue;
      const taken = state[name] || [];
      const isSecond = taken.length > 0 && choice && !choice.isMany;
      if (value === null || (isSecond && !taken.includes(value))) ignored.push(`${name}=${given}`);
      else if (!taken.includes(value)) state[name] = [...taken, value];
    }
    return { state, ignored };
  }

  /* A value may be given by its id or by its name. */
  function valueOf(choice, given) {
    if (choice.labels === null) return given.trim();
    if (given === "" || choice.labels.has(given)) return given;
    const found = Array.from(choice.labels).find(([, label]) => label === given);
    return found ? found[0] : null;
  }

  function stateOf(form) {
    const state = {};
    for (const control of form.elements) {
      if (control.name === "" || control.value.trim() === "") continue;
      if (control.type === "checkbox" && !control.checked) continue;
      state[control.name] = [...(state[control.name] || []), control.value.trim()];
    }
    return state;
  }

  function addressOf(known, state) {
    const parameters = new URLSearchParams();
    for (const name of known.keys()) for (const value of state[name] || []) parameters.append(name, value);
    const text = parameters.toString();
    return text === "" ? "" : `?${text}`;
  }

  Object.assign(narrow, { knownChoices, stateFrom, stateOf, addressOf });
})((self.siteNarrow = self.siteNarrow || {}));
