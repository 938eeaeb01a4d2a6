/* Several briefings → one, with a contents list and page numbers.
 *
 * In: structures, keys left out, the reader's title. Out: the root of the sheets and how
 * many pages it takes. Must not know the basket or the page's controls. Page numbers are
 * measured (layout.js). Where the sheets carry no numbers, the contents have none either.
 */
(function (app) {
  "use strict";

  const element = app.element;

  function part(className) {
    return element("div", "briefing-part " + (className || ""));
  }

  function briefingPart(whole, chosen, citations) {
    const { briefing, off } = app.arranged(whole, chosen);
    const looks = [briefing.compact && "briefing-compact", briefing.wide && "briefing-turned"];
    const node = part(looks.filter(Boolean).join(" "));
    node.appendChild(app.titleNode(briefing));
    /* A single sheet's first line says what it is about. */
    if (briefing.compact) node.dataset.lines = briefing.compact;
    else node.appendChild(element("p", "briefing-notice", briefing.subject));
    app.fillBriefing(node, briefing, off, citations);
    app.leftOutNodes(briefing, off).forEach((child) => {
      node.appendChild(child);
    });
    app.closingParagraphs(node, briefing, app.ownClosing(briefing));
    return app.keepEnd(node);
  }

  /* Up to when the sources go: the same for all, behind them or on the cover. */
  function addDate(node, briefings) {
    const last = briefings[briefings.length - 1];
    app.closingParagraphs(node, last, last.closing.slice(-1));
  }

  function sourcesPart(citations, briefings) {
    const node = part();
    app.sourceNodes(app.words.sources_heading, citations).forEach((child) => {
      node.appendChild(child);
    });
    addDate(node, briefings);
    return app.keepEnd(node);
  }

  /* A pack of single sheets, or of pages that were narrowed, is made of extracts, too. */
  function packNotice(briefings, chosen) {
    const isCompact = briefings.some((one) => {
      return app.arranged(one, chosen).briefing.compact;
    });
    const isNarrowed = briefings.some((one) => {
      return one.isNarrowed;
    });
    return app.noticeText(isNarrowed ? chosen.off.concat("") : chosen.off, isCompact);
  }

  function cover(title, briefings, chosen, hasSources) {
    const node = part();
    const heading = element("h1");
    heading.appendChild(element("span", "", title));
    node.appendChild(heading);
    const notice = app.packNotice(briefings, chosen);
    node.appendChild(element("p", "briefing-notice", notice));
    if (!hasSources) addDate(node, briefings);
    node.appendChild(element("h2", "briefing-contents-title", app.words.contents_heading));
    const list = element("ol", "briefing-contents");
    if (app.hasPageNumbers()) list.classList.add("briefing-numbered");
    briefings.forEach((briefing, index) => {
      list.appendChild(entry(app.ordinal(3, index + 1) + briefing.title));
    });
    if (hasSources) list.appendChild(entry(app.words.sources_heading));
    node.appendChild(list);
    return node;
  }

  function entry(text) {
    const node = element("li");
    node.appendChild(element("span", "", text));
    if (app.hasPageNumbers()) node.appendChild(element("span", "", "0"));
    return node;
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
    const pages = app.layOut(root);
    const total = pages.reduce((sum, count) => {
      return sum + count;
    });
    return { total, starts: startsOf(pages) };
  }

  function compose(title, briefings, chosen) {
    const root = element("div", "briefing");
    root.lang = "zh-CN";
    const citations = new app.Citations();
    const parts = briefings.map((briefing) => {
      return briefingPart(briefing, chosen, citations);
    });
    const hasSources = citations.entries().length > 0;
    parts.unshift(cover(title, briefings, chosen, hasSources));
    if (hasSources) parts.push(sourcesPart(citations, briefings));
    parts.forEach((node) => {
      root.appendChild(node);
    });
    const { total, starts } = numberPages(root);
    writeStarts(root, starts);
    return { root, pages: total, starts };
  }

  app.packNotice = packNotice;
  app.compose = compose;
})((window.briefingApp = window.briefingApp || {}));
