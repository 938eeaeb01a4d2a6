/* What stays on one sheet: the closing lines with the last sources, and, in kernels that do
 * not keep a heading with what follows, room below headings.
 *
 * In: the root of the sheets, in the page. Out: one block of what ends it; on each
 * heading, as --briefing-next, how tall that is which must stand below it; sheet.css makes
 * the heading as tall and takes it back. Tables that fit on one sheet are marked. Must
 * not know what is printed.
 */
(function (app) {
  "use strict";

  const KEPT = "h2, h3, .briefing-lead";
  /* Of running text two lines are enough; more than this cannot be asked of a sheet. */
  const LINES = 77;
  const MOST = 600;
  const SHEET = 850;
  const CLOSING = ".briefing-closing, .briefing-path";
  const SOURCES = 2;
  const END = "briefing-end";

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
    if (next.matches("." + END)) return next.offsetHeight;
    if (next.matches(KEPT)) return next.offsetHeight + needed(following(next));
    return Math.min(next.offsetHeight, LINES);
  }

  /* What closes a paper is too little for a sheet: it stands with the last of the sources. */
  app.keepEnd = function (part) {
    const end = app.element("div", END);
    let sources = 0;
    let last = part.lastElementChild;
    while (last && (last.matches(CLOSING) || (last.matches(".briefing-source") && sources < SOURCES))) {
      if (!last.matches(CLOSING)) sources += 1;
      end.insertBefore(last, end.firstChild);
      last = part.lastElementChild;
    }
    part.appendChild(end);
    return part;
  };

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
