/* The table that is narrowed: which rows, items and columns are shown, in which order.
 * In: a table with tr[data-row] in bodies, each body with a head of its own, items
 * [data-item] in cells, cells [data-column]; a state {name: [values]}. Out: attributes
 * hidden; the number of rows shown. Knows nothing of the form. */
(function (narrow) {
  "use strict";

  const FREE = new Set(["q", "sort"]);

  function createTable(table) {
    const bodies = Array.from(table.tBodies, (body) => ({ body, children: Array.from(body.children) }));
    const rows = Array.from(table.querySelectorAll("tr[data-row]"));
    const items = rows.map((row) => Array.from(row.querySelectorAll("[data-item]")));
    const texts = rows.map((row) => fold(`${row.textContent} ${row.dataset.text || ""}`));
    const columns = Array.from(table.querySelectorAll("[data-column]"));

    /* How many rows a state would leave. */
    function count(state) {
      return rows.filter((row, at) => isShown(row, at, state)).length;
    }

    function isShown(row, at, state) {
      if (!matches(row, state)) return false;
      const words = fold((state.q || [""])[0]);
      if (words !== "" && !words.split(" ").every((word) => texts[at].includes(word))) return false;
      return items[at].length === 0 || items[at].some((item) => matches(item, state));
    }

    function show(state) {
      let shown = 0;
      rows.forEach((row, at) => {
        row.hidden = !isShown(row, at, state);
        if (!row.hidden) shown += 1;
        items[at].forEach((item) => {
          item.hidden = !matches(item, state);
        });
      });
      showColumns(state);
      sort((state.sort || [""])[0]);
      return shown;
    }

    function showColumns(state) {
      for (const cell of columns) {
        const name = cell.dataset.columnOf;
        const chosen = state[name] || [];
        cell.hidden = chosen.length > 0 && !chosen.includes(cell.dataset.column);
      }
    }

    /* Sorted, all rows stand in the first body; otherwise each under its own head. */
    function sort(order) {
      for (const { body, children } of bodies) for (const child of children) body.append(child);
      const heads = bodies.map(({ children }) => children.filter((child) => !("row" in child.dataset)));
      bodies.forEach(({ children }, at) => {
        const isEmpty = children.every((child) => !("row" in child.dataset) || child.hidden);
        for (const head of heads[at]) head.hidden = order !== "" || isEmpty;
      });
      if (order === "" || bodies.length === 0) return;
      const key = `order${order[0].toUpperCase()}${order.slice(1)}`;
      const sorted = rows.slice().sort((one, other) => Number(one.dataset[key]) - Number(other.dataset[key]));
      bodies[0].body.append(...sorted);
    }

    return { table, count, show };
  }

  /* An element without the attribute is not asked. */
  function matches(element, state) {
    return Object.keys(state).every((name) => {
      if (FREE.has(name) || element.dataset[name] === undefined) return true;
      return state[name].some((value) => element.dataset[name].split(" ").includes(value));
    });
  }

  function fold(text) {
    return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  }

  Object.assign(narrow, { createTable });
})((self.siteNarrow = self.siteNarrow || {}));
