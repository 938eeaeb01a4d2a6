/* The table as it is shown, into the clipboard, so that Word and Excel take it as a table:
 * one cell for each cell, its lines as lines, everything as text, no words of the page.
 * In: a table. Out: whether it was copied; rows that the reader selects are copied alike.
 * A selection is copied, since a page opened by double-click may not use the newer way. */
(function (narrow) {
  "use strict";

  /* Excel keeps the lines in their cell, and takes 2020年6月 for text, not for a day. */
  const LINE = "<br style=\"mso-data-placement:same-cell\">";
  const AS_TEXT = "style=\"mso-number-format:'\\@';vertical-align:top\"";
  const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

  function markup(text) {
    return text.replace(/[&<>]/g, (sign) => SIGNS[sign]).replace(/\n/g, LINE);
  }

  function rowMarkup(row) {
    const isHead = !("row" in row.dataset);
    const tag = isHead ? "th" : "td";
    const cells = Array.from(row.cells).filter((cell) => !cell.hidden);
    const made = cells.map((cell) => {
      const wide = cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : "";
      return `<${tag}${wide} align="left" ${AS_TEXT}>${markup(narrow.textOf(cell))}</${tag}>`;
    });
    return `<tr>${made.join("")}</tr>`;
  }

  function rowText(row) {
    return narrow.textsOf(row).map((text) => text.replace(/\n/g, " ")).join("\t");
  }

  /* The rows that are shown and touched by the selection, if it lies in the table. */
  function selectedRows(table, selection) {
    if (selection.rangeCount === 0) return [];
    const around = selection.getRangeAt(0).commonAncestorContainer;
    if (!table.parentNode.contains(around)) return [];
    return Array.from(table.rows).filter((row) => !row.hidden && selection.containsNode(row, true));
  }

  function copyRows(table, event) {
    const rows = selectedRows(table, self.getSelection());
    if (rows.length < 2 || !event.clipboardData) return;
    const html = `<table border="1">${rows.map(rowMarkup).join("")}</table>`;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", rows.map(rowText).join("\n"));
    event.preventDefault();
  }

  function copyTable(table) {
    const selection = self.getSelection();
    const range = document.createRange();
    range.selectNode(table);
    selection.removeAllRanges();
    selection.addRange(range);
    const isCopied = document.execCommand("copy");
    selection.removeAllRanges();
    return isCopied;
  }

  function watchCopying(table) {
    document.addEventListener("copy", (event) => copyRows(table, event));
  }

  Object.assign(narrow, { copyTable, watchCopying });
})((self.siteNarrow = self.siteNarrow || {}));
