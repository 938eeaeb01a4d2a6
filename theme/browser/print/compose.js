/* Several briefings → one, with a contents list and page numbers.
 *
 * In: structures, keys left out, the reader's title. Out: the root of the sheets and how
 * many pages it takes. Must not know the basket or the page's controls. Page numbers are
 * measured: the parts are laid out in columns as tall as a sheet's text area. Where the
 * sheets carry no numbers, the contents have none either.
 */
(function (app) {
  "use strict";

  const element = app.element;

  function part(className) {
    return element("div", "briefing-part " + (className || ""));
  }

  function briefingPart(whole, chosen, citations) {
    const { briefing, off } = app.arranged(whole, chosen);
    const node = part(briefing.compact ? "briefing-compact" : "");
    node.appendChild(app.titleNode(briefing));
    node.appendChild(element("p", "briefing-notice", briefing.subject));
    app.fillBriefing(node, briefing, off, citations);
    app.leftOutNodes(briefing, off).forEach((child) => {
      node.appendChild(child);
    });
    /* A single sheet names its own sources; what all have in common stands at the end. */
    if (briefing.compact) {
      app.closingParagraphs(node, briefing, briefing.closing.slice(0, 1));
    }
    return node;
  }

  function sourcesPart(briefings, citations) {
    const node = part();
    const last = briefings[briefings.length - 1];
    const nodes = app.sourceNodes(app.words.sources_heading, citations);
    nodes.forEach((child) => {
      node.appendChild(child);
    });
    app.closingParagraphs(node, last, last.closing.slice(-1));
    return node;
  }

  function cover(title, briefings, chosen) {
    const node = part();
    const heading = element("h1");
    heading.appendChild(element("span", "", title));
    node.appendChild(heading);
    const notice = app.noticeText(chosen.off);
    node.appendChild(element("p", "briefing-notice", notice));
    node.appendChild(element("h2", "briefing-contents-title", app.words.contents_heading));
    const list = element("ol", "briefing-contents");
    if (app.hasPageNumbers()) list.classList.add("briefing-numbered");
    briefings.forEach((briefing, index) => {
      list.appendChild(entry(app.ordinal(3, index + 1) + briefing.title));
    });
    list.appendChild(entry(app.words.sources_heading));
    node.appendChild(list);
    return node;
  }

  function entry(text) {
    const node = element("li");
    node.appendChild(element("span", "", text));
    if (app.hasPageNumbers()) node.appendChild(element("span", "", "0"));
    return node;
  }

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

  /* The page on which each part after the cover begins. */
  function startsOf(pages) {
    let page = 1;
    return pages.slice(0, -1).map((count) => {
      page += count;
      return page;
    });
  }

  function writeStarts(root, starts) {
    root.querySelectorAll(".briefing-numbered li").forEach((item, index) => {
      item.lastChild.textContent = starts[index];
    });
  }

  /* Lays the parts out unseen, counts their pages. */
  function numberPages(root) {
    root.classList.add("briefing-measured");
    document.body.appendChild(root);
    root.querySelectorAll("table").forEach(repeatHeaders);
    const pages = Array.from(root.querySelectorAll(".briefing-part")).map(
      (node) => {
        return Math.max(1, Math.round(node.scrollWidth / node.clientWidth));
      }
    );
    document.body.removeChild(root);
    root.querySelectorAll(".briefing-repeated").forEach((row) => {
      row.parentNode.removeChild(row);
    });
    const total = pages.reduce((sum, count) => {
      return sum + count;
    });
    return { total, starts: startsOf(pages) };
  }

  /* How many sheets a page takes by itself. */
  function sheetsOf(briefing) {
    const root = app.renderOne(briefing, []);
    const node = part(root.className.replace("briefing ", ""));
    while (root.firstChild) node.appendChild(root.firstChild);
    root.className = "briefing";
    root.appendChild(node);
    return numberPages(root).total;
  }

  function compose(title, briefings, chosen) {
    const root = element("div", "briefing");
    root.lang = "zh-CN";
    const citations = new app.Citations();
    const parts = briefings.map((briefing) => {
      return briefingPart(briefing, chosen, citations);
    });
    root.appendChild(cover(title, briefings, chosen));
    parts.concat([sourcesPart(briefings, citations)]).forEach((node) => {
      root.appendChild(node);
    });
    const { total, starts } = numberPages(root);
    writeStarts(root, starts);
    return { root, pages: total, starts };
  }

  app.compose = compose;
  app.sheetsOf = sheetsOf;
})((window.briefingApp = window.briefingApp || {}));
