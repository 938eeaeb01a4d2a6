/* What is shown as CSV for Excel and WPS: a byte-order mark, CRLF, no formula.
 * In: rows of texts and numbers. Out: text. Must not know the document. Text that begins
 * like a formula stands behind an apostrophe, as in the files that the site has ready. */
(function (app) {
  "use strict";

  const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
  const MARK = "\ufeff";

  function field(cell) {
    const isNumber = typeof cell === "number";
    const text = isNumber || !FORMULA.test(cell) ? String(cell) : `'${cell}`;
    return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  }

  function csv(rows) {
    return MARK + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
  }

  /* A name that every system takes, of at most 80 characters. */
  function fileName(parts) {
    const name = parts.join("-").replace(/[\\/:*?"<>|\s]+/g, " ").trim();
    return `${name.slice(0, 80) || "表格"}.csv`;
  }

  Object.assign(app, { csv, fileName });
})((self.siteSheets = self.siteSheets || {}));
