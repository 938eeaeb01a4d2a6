/* Chosen briefings → the sheets, as DOM nodes inside one print-only root.
 *
 * In: structures, keys left out, a title for several. Out: an element. Must not know the
 * address, storage or the page's controls. Text goes in as text, never as HTML.
 */
(function (app) {
  "use strict";

  var RUN_IN_FROM = 3;
  var UNCITED = {
    mark: function () {
      return "";
    },
  };

  function element(name, className, text) {
    var node = document.createElement(name);
    if (className) node.className = className;
    if (text !== undefined) node.textContent = text;
    return node;
  }

  function paragraph(briefing, block, citations, lead) {
    var node = element("p");
    var label = (lead || "") + (block.label ? block.label + "：" : "");
    if (label) node.appendChild(element("b", "", label));
    var mark = citations.mark(briefing, block.references || []);
    var split = mark ? block.text.length - 1 : block.text.length;
    node.appendChild(document.createTextNode(block.text.slice(0, split)));
    if (mark) {
      /* The mark must not begin a line: it stays with the last character. */
      var kept = element("span", "briefing-kept", block.text.slice(split));
      kept.appendChild(element("sup", "", mark));
      node.appendChild(kept);
    }
    return node;
  }

  function blockNodes(briefing, block, level, citations) {
    if (block.rows) return [app.tableNode(block)];
    if (block.items) {
      return block.items.map(function (text, index) {
        return element("p", "", app.ordinal(level + 1, index + 1) + text);
      });
    }
    return [paragraph(briefing, block, citations)];
  }

  function section(briefing, part, level, number, citations) {
    var node = element("section", part.wide ? "briefing-wide" : "");
    var heading = app.ordinal(level, number) + part.heading;
    var blocks = part.blocks.slice();
    if (level < RUN_IN_FROM) {
      node.appendChild(element("h" + (level + 1), "", heading));
    } else if (blocks.length && blocks[0].text !== undefined) {
      node.appendChild(
        paragraph(briefing, blocks.shift(), citations, heading + "：")
      );
    } else {
      var lead = element("p", "briefing-lead");
      lead.appendChild(element("b", "", heading + "："));
      node.appendChild(lead);
    }
    blocks.forEach(function (block) {
      /* What introduces a table stays with its first row. */
      if (block.rows && node.lastChild) node.lastChild.classList.add("briefing-lead");
      blockNodes(briefing, block, level, citations).forEach(function (child) {
        node.appendChild(child);
      });
    });
    part.sections.forEach(function (child, index) {
      node.appendChild(section(briefing, child, level + 1, index + 1, citations));
    });
    return node;
  }

  function sourceNodes(heading, citations) {
    var entries = citations.entries();
    if (!entries.length) return [];
    var nodes = [element("h2", "", heading)];
    entries.forEach(function (entry, index) {
      nodes.push(element("p", "", app.ordinal(3, index + 1) + entry));
    });
    return nodes;
  }

  /* Sections of one page; marks are left out together with the list of sources. */
  function fill(node, briefing, off, citations) {
    var cited = off.indexOf("sources") < 0 ? citations : UNCITED;
    var sections = app.chosenSections(briefing, off);
    sections.forEach(function (part, index) {
      node.appendChild(section(briefing, part, 1, index + 1, cited));
    });
    return sections.length;
  }

  function closing(node, briefing, paragraphs) {
    paragraphs.forEach(function (block) {
      var last = paragraph(briefing, block, UNCITED);
      last.className = "briefing-closing";
      node.appendChild(last);
    });
  }

  function leftOut(choices, off) {
    return choices.filter(function (choice) {
      return off.indexOf(choice.key) >= 0;
    });
  }

  /* The line below the title: an extract, or one without sources, says so. */
  function noticeText(notice, off) {
    var isExtract = off.some(function (key) {
      return key !== "sources";
    });
    var isUncited = off.indexOf("sources") >= 0;
    if (!isExtract && !isUncited) return notice;
    var says = [isExtract ? "节选" : "", isUncited ? "未附出处" : "据所列文件原文整理"];
    return "（参考材料：" + says.filter(Boolean).join("，") + "，不作公文使用）";
  }

  /* What the reader has left out, in the panel's words; nothing for the whole. */
  function leftOutNodes(choices, off) {
    var names = leftOut(choices, off).map(function (choice) {
      return choice.name;
    });
    if (!names.length) return [];
    var node = element("p", "briefing-closing");
    node.appendChild(element("b", "", "未印部分："));
    node.appendChild(document.createTextNode(names.join("、") + "。"));
    return [node];
  }

  /* The generator has parted a long title; the lines joined are the title. */
  function titleNode(briefing) {
    var node = element("h1");
    briefing.titleLines.forEach(function (line) {
      node.appendChild(element("span", "", line));
    });
    return node;
  }

  function one(briefing, off) {
    var root = element("div", "briefing");
    root.lang = "zh-CN";
    root.appendChild(titleNode(briefing));
    root.appendChild(
      element("p", "briefing-notice", noticeText(briefing.notice, off))
    );
    var citations = new app.Citations();
    var count = fill(root, briefing, off, citations);
    var heading = app.ordinal(1, count + 1) + briefing.sourcesHeading;
    sourceNodes(heading, citations).forEach(function (node) {
      root.appendChild(node);
    });
    leftOutNodes(briefing.choices, off).forEach(function (node) {
      root.appendChild(node);
    });
    closing(root, briefing, briefing.closing);
    return root;
  }

  app.element = element;
  app.noticeText = noticeText;
  app.leftOutNodes = leftOutNodes;
  app.titleNode = titleNode;
  app.fillBriefing = fill;
  app.closingParagraphs = closing;
  app.sourceNodes = sourceNodes;
  app.renderOne = one;
})((window.briefingApp = window.briefingApp || {}));
