/* Chosen briefings → the sheets, as DOM nodes inside one print-only root.
 *
 * In: structures, keys left out, a title for several. Out: an element. Must not know the
 * address, storage or the page's controls. Text goes in as text, never as HTML.
 */
(function (app) {
  "use strict";

  const RUN_IN_FROM = 3;
  const UNCITED = {
    mark() {
      return "";
    },
  };

  function element(name, className, text) {
    const node = document.createElement(name);
    if (className) node.className = className;
    if (text !== undefined) node.textContent = text;
    return node;
  }

  function paragraph(briefing, block, citations, lead) {
    const node = element("p");
    const label = (lead || "") + (block.label ? app.say("label", { name: block.label }) : "");
    if (label) node.appendChild(element("b", "", label));
    const mark = citations.mark(briefing, block.references || []);
    const split = mark ? block.text.length - 1 : block.text.length;
    node.appendChild(document.createTextNode(block.text.slice(0, split)));
    if (mark) {
      /* The mark must not begin a line: it stays with the last character. */
      const kept = element("span", "briefing-kept", block.text.slice(split));
      kept.appendChild(element("sup", "", mark));
      node.appendChild(kept);
    }
    return node;
  }

  function blockNodes(briefing, block, level, citations) {
    if (block.rows) return [app.tableNode(block)];
    if (block.items) {
      return block.items.map((text, index) => {
        return element("p", "", app.ordinal(level + 1, index + 1) + text);
      });
    }
    const node = paragraph(briefing, block, citations);
    if (block.leads) node.className = "briefing-lead";
    return [node];
  }

  function section(briefing, part, level, number, citations) {
    const isWide = part.wide || briefing.wide;
    const node = element("section", isWide ? "briefing-wide" : "");
    const heading = app.ordinal(level, number) + part.heading;
    const blocks = part.blocks.slice();
    if (!part.heading) {
      /* A single sheet goes without headings. */
    } else if (level < RUN_IN_FROM) {
      node.appendChild(element("h" + (level + 1), "", heading));
    } else if (blocks.length && blocks[0].text !== undefined) {
      node.appendChild(
        paragraph(
          briefing,
          blocks.shift(),
          citations,
          app.say("label", { name: heading })
        )
      );
    } else {
      const lead = element("p", "briefing-lead");
      lead.appendChild(element("b", "", app.say("label", { name: heading })));
      node.appendChild(lead);
    }
    blocks.forEach((block) => {
      /* What introduces a table stays with its first row. */
      if (block.rows && node.lastChild) node.lastChild.classList.add("briefing-lead");
      blockNodes(briefing, block, level, citations).forEach((child) => {
        node.appendChild(child);
      });
    });
    part.sections.forEach((child, index) => {
      node.appendChild(section(briefing, child, level + 1, index + 1, citations));
    });
    return node;
  }

  function sourceNodes(heading, citations) {
    const entries = citations.entries();
    if (!entries.length) return [];
    const nodes = [element("h2", "", heading)];
    entries.forEach((entry, index) => {
      nodes.push(element("p", "briefing-source", app.ordinal(3, index + 1) + entry));
    });
    return nodes;
  }

  /* Sections of one page; marks are left out together with the list of sources. */
  function fill(node, briefing, off, citations) {
    const cited = off.indexOf("sources") < 0 ? citations : UNCITED;
    const sections = app.chosenSections(briefing, off);
    sections.forEach((part, index) => {
      node.appendChild(section(briefing, part, 1, index + 1, cited));
    });
    return sections.length;
  }

  function closing(node, briefing, paragraphs) {
    paragraphs.forEach((block) => {
      const last = paragraph(briefing, block, UNCITED);
      last.className = block.isPath ? "briefing-path" : "briefing-closing";
      node.appendChild(last);
    });
  }

  /* The generator has parted a long title; the lines joined are the title. */
  function titleNode(briefing) {
    const node = element("h1");
    briefing.titleLines.forEach((line) => {
      node.appendChild(element("span", "", line));
    });
    return node;
  }

  function one(briefing, off) {
    const root = element("div", "briefing");
    if (briefing.compact) {
      root.classList.add("briefing-compact");
      root.dataset.lines = briefing.compact;
    }
    if (briefing.wide) root.classList.add("briefing-turned");
    root.lang = "zh-CN";
    root.appendChild(titleNode(briefing));
    const notice = app.noticeText(off, briefing.compact);
    root.appendChild(element("p", "briefing-notice", notice));
    const citations = new app.Citations();
    const count = fill(root, briefing, off, citations);
    const heading = app.ordinal(1, count + 1) + app.words.sources_heading;
    sourceNodes(heading, citations).forEach((node) => {
      root.appendChild(node);
    });
    app.leftOutNodes(briefing, off).forEach((node) => {
      root.appendChild(node);
    });
    closing(root, briefing, briefing.closing);
    return app.keepEnd(root);
  }

  app.element = element;
  app.titleNode = titleNode;
  app.fillBriefing = fill;
  app.closingParagraphs = closing;
  app.sourceNodes = sourceNodes;
  app.renderOne = one;
  app.renderChosen = function (briefing, chosen) {
    const sheet = app.arranged(briefing, chosen);
    return one(sheet.briefing, sheet.off);
  };
})((window.briefingApp = window.briefingApp || {}));
