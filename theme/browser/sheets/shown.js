/* The rows of a table that its page shows at the moment.
 * In: a table element. Out: the texts of its header and of the rows that are not hidden.
 * Must not know what narrows the table. */
(function (app) {
  "use strict";

  function text(cell) {
    return cell.innerText.replace(/[ \t]*\n\s*/g, "\n").trim();
  }

  function isShown(element) {
    return element.getClientRects().length > 0;
  }

  function shownTable(table) {
    const head = Array.from(table.tHead ? table.tHead.rows : []).pop();
    const bodies = Array.from(table.tBodies, (body) => Array.from(body.rows));
    const cells = (row) => Array.from(row.cells).filter(isShown).map(text);
    return {
      columns: head ? cells(head) : [],
      rows: [].concat(...bodies).filter(isShown).map(cells),
    };
  }

  /* [data-sheet] names a table on a page; what narrows it says so in data-sheet-filters
   * of the same element, as name：value parted by ；. */
  function attachAll() {
    document.querySelectorAll("[data-sheet]").forEach((place) => {
      const table = document.getElementById(place.dataset.sheet);
      app.attach(place, () => ({
        title: place.dataset.sheetTitle,
        filters: (place.dataset.sheetFilters || "")
          .split("；")
          .filter(Boolean)
          .map((pair) => pair.split("：")),
        ...shownTable(table),
      }));
    });
  }

  Object.assign(app, { shownTable });
  attachAll();
})((self.siteSheets = self.siteSheets || {}));
