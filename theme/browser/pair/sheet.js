/* The table of two sides on one sheet, landscape where the browser can, instead of whatever else would be printed.
 * In: a function that gives the table, or null. Out: nothing. The print dialog's own menu
 * passes through here, too; a press in the panel of the briefing prints the briefing. */
(function (pair) {
  "use strict";

  /* Height of the text in mm; type is made smaller until the table fits. */
  const TURNED = 180;
  const UPRIGHT = 222;
  const SIZES = [10.5, 9.5, 9, 8.5, 8, 7.5, 7];
  const BRIEFING = ".briefing-panel, .briefing-actions";

  function printFrom(giveTable) {
    let root = null;
    let isForBriefing = false;

    /* Kernels 123 to 131 would print a table with a caption on a sheet after the title. */
    function putIn() {
      takeOut();
      const table = giveTable();
      if (table === null || isForBriefing) return;
      root = pair.element("div", "pair-sheet md-typeset");
      const caption = pair.element("p", "pair-caption", table.caption.textContent);
      table.deleteCaption();
      root.append(pair.element("h1", "", pair.pageTitle()), caption, table);
      document.body.append(root);
      fit(root);
      document.documentElement.classList.add("pair-ready");
    }

    function takeOut() {
      if (root === null) return;
      root.remove();
      root = null;
      document.documentElement.classList.remove("pair-ready");
    }

    self.addEventListener("beforeprint", putIn);
    self.addEventListener("afterprint", takeOut);
    document.addEventListener("click", noteClick, true);

    function noteClick(event) {
      isForBriefing = event.target.closest(BRIEFING) !== null;
      setTimeout(() => {
        isForBriefing = false;
      });
    }
  }

  /* A kernel that turns the sheet: the style sheet asks the same. */
  function fit(root) {
    const isTurned = CSS.supports("text-spacing-trim", "space-all");
    root.classList.add("is-measured");
    root.classList.toggle("is-turned", isTurned);
    const most = ((isTurned ? TURNED : UPRIGHT) * 96) / 25.4;
    for (const size of SIZES) {
      root.style.fontSize = `${size}pt`;
      if (root.offsetHeight <= most) break;
    }
    root.classList.remove("is-measured");
  }

  Object.assign(pair, { printFrom });
})((self.sitePair = self.sitePair || {}));
