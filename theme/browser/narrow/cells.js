/* What the cells of a table say as they are shown, line by line.
 * In: a cell or a row. Out: text. Links that only lead on from a cell say nothing of it;
 * a quotation is called one, as its marks are not among its signs, and our marks in it go. */
(function (narrow) {
  "use strict";

  function textOf(cell) {
    const onward = Array.from(cell.querySelectorAll(".cell-links"), (link) => link.innerText.trim());
    const marks = Array.from(cell.querySelectorAll("[data-quote] [data-unquoted]"), (mark) => mark.innerText);
    const text = marks.reduce((kept, mark) => kept.replace(mark, ""), cell.innerText);
    const quoted = Array.from(cell.querySelectorAll("q"), (quote) => quote.innerText.trim());
    const lines = text.split("\n").map((line) => line.replace(/[ \t]+/g, " ").trim());
    const kept = lines.filter((line) => line !== "" && !onward.includes(line));
    return kept.map((line) => (quoted.includes(line) ? `原文：${line}` : line)).join("\n");
  }

  function textsOf(row) {
    return Array.from(row.cells).filter((cell) => !cell.hidden).map(textOf);
  }

  Object.assign(narrow, { textOf, textsOf });
})((self.siteNarrow = self.siteNarrow || {}));
