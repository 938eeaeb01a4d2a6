/* The table as it is shown, as rows for a file.
 * In: the form, a table, what is chosen as pairs of name and label. Out: {title, filters,
 * named, columns, rows} for siteSheets; the title is the page's, unless the table has its own. A
 * group's heading stands before each of its rows. */
(function (narrow) {
  "use strict";

  const GROUP = "分组";

  function rowsOf(table) {
    const rows = [];
    for (const body of table.tBodies) {
      let group = "";
      for (const row of body.rows) {
        if (row.hidden) continue;
        if ("row" in row.dataset) rows.push([group, ...narrow.textsOf(row)]);
        else group = narrow.textsOf(row).join("\n");
      }
    }
    return rows;
  }

  function inOneLine(name) {
    return name.replace(/\n/g, " ");
  }

  function sheetOf(table, filters, sentence) {
    const heads = Array.from(table.tHead.rows).pop();
    const rows = rowsOf(table);
    const isGrouped = rows.some(([group]) => group !== "");
    const kept = isGrouped ? rows : rows.map(([, ...cells]) => cells);
    return {
      title: table.dataset.narrowed || document.querySelector("h1").firstChild.textContent.trim(),
      named: filters,
      filters: filters.concat(sentence === "" ? [] : [["结果", sentence]]),
      columns: (isGrouped ? [GROUP] : []).concat(narrow.textsOf(heads).map(inOneLine)),
      rows: kept,
    };
  }

  /* What the form calls a choice. */
  function titleOf(form, name) {
    const control = Array.from(form.elements).find((each) => each.name === name);
    const around = control.closest("fieldset");
    const label = control.closest("label").querySelector("span");
    if (around) return around.querySelector("legend").firstChild.textContent.trim();
    return label ? label.textContent.trim() : "只看";
  }

  Object.assign(narrow, { sheetOf, titleOf });
})((self.siteNarrow = self.siteNarrow || {}));
