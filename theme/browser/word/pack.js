/* Several briefings as the body of one Word document: title, contents, pieces, sources.
 *
 * In: a pack { title, briefings, chosen, starts }, citations. Out: markup with the contents
 * and the pages that the printed pack has. Must not know files.
 */
(function (app) {
  "use strict";

  const { word } = app;

  /* A few lines are no sheet: so many stand together at the end of a piece. What is longer
     than a paragraph can be kept whole goes on overleaf as it is. */
  const TOGETHER = 10;
  const LONGEST = 14;
  const ROWS = 3;
  const LINE = 28;

  function linesOf(paragraph) {
    const { length } = paragraph.replace(/<w:instrText.*?<\/w:instrText>|<[^>]*>/g, "");
    return Math.ceil((length + 2) / LINE);
  }

  function together(markup) {
    return markup
      .replace(/<w:p>(?!<w:pPr>)/g, "<w:p><w:pPr></w:pPr>")
      .replace(/<w:pPr>(<w:pStyle [^>]*>)?(<w:keepNext\/>)?/g, "<w:pPr>$1<w:keepNext/><w:keepLines/>");
  }

  function lastRowsTogether(table) {
    const rows = table.split("<w:tr>");
    const first = Math.max(1, rows.length - ROWS);
    return rows.map((row, index) => (index < first ? row : together(row))).join("<w:tr>");
  }

  /* The last paragraphs, or the last rows of a table, up to as many lines as may stand alone. */
  function keepEnd(parts) {
    const kept = parts.slice();
    let lines = 0;
    for (let index = kept.length - 1; index >= 0 && lines < TOGETHER; index -= 1) {
      const part = kept[index];
      if (part.indexOf("<w:sectPr>") >= 0) return kept;
      if (part.indexOf("<w:tbl>") === 0) {
        kept[index] = lastRowsTogether(part);
        return kept;
      }
      if (linesOf(part) > LONGEST) return kept;
      lines += linesOf(part);
      kept[index] = together(part);
    }
    return kept;
  }

  function bookmark(number) {
    return "piece" + number;
  }

  function marked(runs, number) {
    return (
      '<w:bookmarkStart w:id="' + number + '" w:name="' + bookmark(number) + '"/>' +
      runs + '<w:bookmarkEnd w:id="' + number + '"/>'
    );
  }

  function entry(text, number, page) {
    return word.paragraph(
      word.run(text) + word.TAB + word.pageOf(bookmark(number), page),
      "Contents"
    );
  }

  /* until: up to when the sources go, where no list of sources says it at the end. */
  function cover(pack, hasSources, until) {
    const entries = pack.briefings.map((briefing, index) => {
      const text = app.ordinal(3, index + 1) + briefing.title;
      return entry(text, index + 1, pack.starts[index]);
    });
    const last = pack.briefings.length;
    if (hasSources) {
      entries.push(entry(app.words.sources_heading, last + 1, pack.starts[last]));
    }
    return [
      word.paragraph(word.run(pack.title), "Title"),
      word.paragraph(word.run(app.packNotice(pack.briefings, pack.chosen)), "Notice"),
    ].concat(
      until,
      word.paragraph(word.run(app.words.contents_heading), "ContentsTitle"),
      keepEnd(entries)
    );
  }

  function piece(whole, number, pack, citations) {
    const { briefing, off } = app.arranged(whole, pack.chosen);
    const title = marked(word.titleRuns(briefing), number);
    if (briefing.compact) {
      return [
        word.paragraph(title, word.styled("CompactPiece", briefing.compact)),
      ].concat(
        word.compactParts(briefing),
        word.compactBlocks(app.ownClosing(briefing), briefing.compact, true)
      );
    }
    const cited = off.indexOf("sources") < 0 ? citations : word.UNCITED;
    const chosen = app.chosenSections(briefing, off);
    const made = { briefing, citations: cited, styles: word.PIECE_STYLES };
    return [
      word.paragraph(title, "PieceTitle"),
      word.paragraph(word.run(briefing.subject), "Notice"),
    ].concat(
      keepEnd(
        word.sections(made, chosen).concat(
          word.leftOut(briefing, off, "Closing"),
          word.closing(briefing, app.ownClosing(briefing))
        )
      )
    );
  }

  /* Sheets are turned where a piece lies on landscape ones and the one before it does not,
     and the other way; isWide: how the last ones lie. */
  function pieces(pack, citations) {
    let parts = [];
    let isWide = false;
    pack.briefings.forEach((briefing, index) => {
      const isTurned = Boolean(app.arranged(briefing, pack.chosen).briefing.wide);
      if (isTurned !== isWide) word.endSection(parts, isWide);
      isWide = isTurned;
      parts = parts.concat(piece(briefing, index + 1, pack, citations));
    });
    return { parts, isWide };
  }

  function sources(pack, citations) {
    const heading = marked(word.run(app.words.sources_heading), pack.briefings.length + 1);
    return [word.paragraph(heading, "SourcesTitle")].concat(
      word.sourceParts("", citations, "").slice(1)
    );
  }

  word.pack = function (pack, citations) {
    const last = pack.briefings[pack.briefings.length - 1];
    const until = word.closing(last, last.closing.slice(-1));
    const told = pieces(pack, citations);
    const hasSources = citations.entries().length > 0;
    const parts = cover(pack, hasSources, hasSources ? [] : until).concat(told.parts);
    if (!hasSources) return parts.join("") + word.sectionProperties(told.isWide);
    if (told.isWide) word.endSection(parts, true);
    return (
      parts.concat(sources(pack, citations), until).join("") + word.sectionProperties(false)
    );
  };
})((window.briefingApp = window.briefingApp || {}));
