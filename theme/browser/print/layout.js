/* How many sheets the parts take, measured unseen; and none for a few lines left over.
 *
 * In: the root of the sheets with its parts, or a briefing. Out: pages of each part; on a
 * part whose last sheet would have a few lines only, or on all between two landscape tables,
 * the class that sets it closer, or still closer, if that saves the sheet. The parts are laid out in columns
 * as tall as a sheet's text area. Must not know what is printed.
 */
(function (app) {
  "use strict";

  /* Less than this of the last sheet is a few lines; what is fuller might run over. */
  const FEW = 0.33;
  const FULL = 0.995;
  const STEPS = ["briefing-tight", "briefing-tighter"];
  const WIDE = ".briefing-wide";
  const TURNED = ".briefing-turned";

  function column(row, fragment) {
    const boxes = row.getClientRects();
    return boxes[fragment < 0 ? boxes.length - 1 : 0].left;
  }

  /* Columns do not repeat a table's header as sheets do: a copy of it takes the space,
     before a row that begins a column and after one that goes on into it. */
  function repeatHeaders(table) {
    const rows = Array.from(table.rows).slice(1);
    for (let index = 0; index < rows.length; index += 1) {
      const begins = index > 0 && column(rows[index], 0) > column(rows[index - 1], -1);
      const goesOn = column(rows[index], -1) > column(rows[index], 0);
      if (begins || goesOn) {
        const copy = table.tHead.rows[0].cloneNode(true);
        copy.className = "briefing-repeated" + (begins ? "" : " briefing-inside");
        const body = rows[index].parentNode;
        body.insertBefore(copy, begins ? rows[index] : rows[index].nextSibling);
      }
    }
  }

  function takeOutHeaders(part) {
    part.querySelectorAll(".briefing-repeated").forEach((row) => {
      row.parentNode.removeChild(row);
    });
  }

  function pagesOf(part) {
    takeOutHeaders(part);
    part.querySelectorAll("table").forEach(repeatHeaders);
    return Math.max(1, Math.round(part.scrollWidth / part.clientWidth));
  }

  /* How much of its last sheet a part fills. */
  function filled(part) {
    const box = part.getBoundingClientRect();
    const boxes = part.lastElementChild.getClientRects();
    return (boxes[boxes.length - 1].bottom - box.top) / box.height;
  }

  function isWellFilled(part, pages) {
    const share = filled(part);
    return share <= FULL && (pages === 1 || share >= FEW);
  }

  function layOutWhole(part) {
    const pages = pagesOf(part);
    if (pages === 1 || isWellFilled(part, pages)) return pages;
    for (let step = 0; step < STEPS.length; step += 1) {
      part.classList.add(STEPS[step]);
      const closer = pagesOf(part);
      if (isWellFilled(part, closer)) return closer;
    }
    part.classList.remove(...STEPS);
    return pagesOf(part);
  }

  function takeOver(node, from) {
    STEPS.forEach((step) => node.classList.toggle(step, from.classList.contains(step)));
  }

  /* What stands between landscape sheets, each stretch on sheets of its own. */
  function uprightStretches(part) {
    const stretches = [[]];
    Array.from(part.children).forEach((child) => {
      if (child.matches(WIDE)) stretches.push([]);
      else stretches[stretches.length - 1].push(child);
    });
    return stretches.filter((stretch) => stretch.length > 0);
  }

  /* A stretch is laid out as a part by itself; then it returns to its place. */
  function layOutStretch(part, stretch) {
    const following = stretch[stretch.length - 1].nextSibling;
    const sheets = app.element("div", part.className);
    part.parentNode.insertBefore(sheets, part);
    stretch.forEach((child) => sheets.appendChild(child));
    layOutWhole(sheets);
    takeOutHeaders(sheets);
    stretch.forEach((child) => {
      takeOver(child, sheets);
      part.insertBefore(child, following);
    });
    part.parentNode.removeChild(sheets);
  }

  /* Of a part that is turned in places, the landscape sheets are measured upright. */
  function layOutPart(part) {
    if (part.matches(TURNED) || !part.querySelector(WIDE)) return layOutWhole(part);
    uprightStretches(part).forEach((stretch) => layOutStretch(part, stretch));
    return pagesOf(part);
  }

  app.layOut = function (root) {
    root.classList.add("briefing-measured");
    document.body.appendChild(root);
    const parts = Array.from(root.querySelectorAll(".briefing-part"));
    const pages = parts.map(layOutPart);
    parts.forEach(takeOutHeaders);
    document.body.removeChild(root);
    return pages;
  };

  /* A page by itself, laid out as the only part of a root of its own. */
  function layOutAlone(root) {
    const alone = app.element("div", "briefing");
    const part = app.element("div", root.className.replace(/^briefing/, "briefing-part"));
    while (root.firstChild) part.appendChild(root.firstChild);
    alone.appendChild(part);
    const [pages] = app.layOut(alone);
    while (part.firstChild) root.appendChild(part.firstChild);
    takeOver(root, part);
    return pages;
  }

  app.sheetsOf = function (briefing) {
    return layOutAlone(app.renderOne(briefing, []));
  };

  /* By how many steps the last of a page's sheets are set closer; a single sheet is not. */
  app.stepsCloser = function (root) {
    if (root.matches(".briefing-compact")) return 0;
    layOutAlone(root);
    const last = root.lastElementChild;
    return STEPS.filter((step) => last.matches("." + step + ", ." + step + " *")).length;
  };

  /* The root that is printed, set closer where that saves a sheet. */
  app.fitted = function (root) {
    layOutAlone(root);
    return root;
  };
})((window.briefingApp = window.briefingApp || {}));
