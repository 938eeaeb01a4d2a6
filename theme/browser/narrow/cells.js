/* What the cells of a table say as they are shown, line by line.
 * In: a cell or a row. Out: text. Links that only lead on from a cell say nothing of it;
 * a quotation is called one, as its marks are not among its signs. */
(function (narrow) {
  "use strict";

  function textOf(cell) {
    const onward = Array.from(cell.querySelectorAll(".cell-links"), (link) => link.innerText.trim());
    const quoted = Array.from(cell.querySelectorAll("q"), (quote) => quote.innerText.trim());
    const lines = cell.innerText.split("\n").map((line) => line.replace(/[ \t]+/g, " ").trim());
    const kept = lines.filter((line) => line !== "" && !onward.includes(line));
    return kept.map((line) => (quoted.includes(line) ? `原文：${line}` : line)).join("\n");
  }

  function textsOf(row) {
    return Array.from(row.cells).filter((cell) => !cell.hidden).map(textOf);
  }

  Object.assign(narrow, { textOf, textsOf });
})((self.siteNarrow = self.siteNarrow || {}));
