/* Room below headings, in kernels that do not keep a heading with what follows.
 *
 * In: the root of the sheets, in the page. Out: on each heading, as --briefing-next, how
 * tall that is which must stand below it; sheet.css makes the heading as tall and takes
 * it back. Tables that fit on one sheet are marked. Must not know what is printed.
 */
(function (app) {
  "use strict";

  const KEPT = "h2, h3, .briefing-lead";
  /* Of running text two lines are enough; more than this cannot be asked of a sheet. */
  const LINES = 77;
  const MOST = 600;
  const SHEET = 850;

  function isKeeping() {
    return window.CSS.supports("text-spacing-trim", "space-all");
  }

  /* What is read after a node; a section is read from its first child. */
  function following(node) {
    let next = node.nextElementSibling;
    while (next && next.tagName === "SECTION") next = next.firstElementChild;
    return next;
  }

  function needed(next) {
    if (!next) return 0;
    if (next.tagName === "TABLE") {
      return next.tHead.offsetHeight + next.tBodies[0].offsetHeight;
    }
    if (next.matches(KEPT)) return next.offsetHeight + needed(following(next));
    return Math.min(next.offsetHeight, LINES);
  }

  app.keepHeadings = function (root) {
    if (isKeeping()) return;
    root.classList.add("briefing-flat");
    const nodes = Array.from(root.querySelectorAll(KEPT));
    const heights = nodes.map((node) => {
      return Math.min(needed(following(node)), MOST) + "px";
    });
    nodes.forEach((node, index) => {
      node.style.setProperty("--briefing-next", heights[index]);
    });
    root.querySelectorAll("table").forEach((table) => {
      if (table.offsetHeight < SHEET) table.classList.add("briefing-short");
    });
    root.classList.remove("briefing-flat");
  };
})((window.briefingApp = window.briefingApp || {}));
