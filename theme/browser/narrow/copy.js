/* The table as it is shown, into the clipboard, so that Word and Excel take it as a table.
 * In: a table. Out: whether it was copied. A selection is copied, since a page opened by
 * double-click may not use the newer way. */
(function (narrow) {
  "use strict";

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

  Object.assign(narrow, { copyTable });
})((self.siteNarrow = self.siteNarrow || {}));
