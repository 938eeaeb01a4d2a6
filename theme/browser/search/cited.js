/* Where the words of a passage stand, as it is put behind them when they are quoted.
 * In: `cited` of sitegen/search/cited.py. Out: a function that makes of a place, as the rows
 * have it, the words （《…》，…，附件1第6项）. Knows nothing of passages. */
(function (search) {
  "use strict";

  function citing({ shared }) {
    return ([at, row]) => shared[at] + (row === "" ? "" : `第${row}项`) + "）";
  }

  Object.assign(search, { citing });
})((self.siteSearch = self.siteSearch || {}));
