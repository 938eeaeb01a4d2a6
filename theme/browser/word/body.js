/* One briefing as the body of a Word document.
 *
 * In: a briefing, keys left out, citations. Out: markup, as sitegen.paper.word.body writes
 * it. Must not know files. In a pack the headings stand a level lower, and what all pieces
 * have in common is not said in each.
 */
(function (app) {
  "use strict";

  const { word } = app;
  const STYLES = ["", "LevelOne", "LevelTwo", "LevelThree", "LevelFour"];
  const PIECE_STYLES = ["", "PieceLevelOne", "PieceLevelTwo", "LevelThree", "LevelFour"];
  const RUN_IN_FROM = 3;
  /* The last of the sources stay with the closing lines, which are too few for a sheet. */
  const KEPT_SOURCES = 2;
  const AFTER_TABLE = word.paragraph("", "AfterTable");
  const UNCITED = {
    mark() {
      return "";
    },
  };

  function label(name) {
    return word.run(app.say("label", { name }), "Label");
  }

  function runs(briefing, block, citations) {
    const mark = citations.mark(briefing, block.references || []);
    return (
      (block.label ? label(block.label) : "") +
      word.run(block.text) +
      (mark ? word.run(mark, "Mark") : "")
    );
  }

  function blockMarkup(block, level, isWide) {
    if (block.rows) return [word.table(block, isWide ? "wide" : "upright"), AFTER_TABLE];
    return block.items.map((text, index) => {
      return word.paragraph(word.run(app.ordinal(level + 1, index + 1) + text));
    });
  }

  function runIn(piece, heading, blocks, level) {
    const first = blocks[0];
    const isText = first && first.text !== undefined;
    if (isText) blocks.shift();
    const text = isText ? runs(piece.briefing, first, piece.citations) : "";
    return word.paragraph(label(heading) + text, piece.styles[level], !isText);
  }

  function section(piece, part, level, number, isWide) {
    const heading = app.ordinal(level, number) + part.heading;
    const blocks = part.blocks.slice();
    let parts =
      level < RUN_IN_FROM
        ? [word.paragraph(word.run(heading), piece.styles[level])]
        : [runIn(piece, heading, blocks, level)];
    blocks.forEach((block, index) => {
      if (block.text === undefined) {
        parts = parts.concat(blockMarkup(block, level, isWide));
      } else {
        const next = blocks[index + 1];
        const leads = Boolean(block.leads || (next && next.rows));
        parts.push(word.paragraph(runs(piece.briefing, block, piece.citations), "", leads));
      }
    });
    part.sections.forEach((child, index) => {
      parts = parts.concat(section(piece, child, level + 1, index + 1, isWide));
    });
    return parts;
  }

  /* One empty paragraph after a table is enough: two could take a sheet of their own. */
  function endSection(parts, isWide) {
    if (parts[parts.length - 1] === AFTER_TABLE) parts.pop();
    parts.push(word.sectionEnd(isWide));
  }

  function sections(piece, chosen) {
    const isTurned = Boolean(piece.briefing.wide);
    let parts = [];
    let wasWide = isTurned;
    chosen.forEach((part, index) => {
      const isWide = isTurned || Boolean(part.wide);
      if (isWide !== wasWide) {
        endSection(parts, wasWide);
        wasWide = isWide;
      }
      parts = parts.concat(section(piece, part, 1, index + 1, isWide));
    });
    if (wasWide && !isTurned) endSection(parts, true);
    return parts;
  }

  function titleRuns(briefing) {
    return briefing.titleLines
      .map((line) => {
        return word.run(line);
      })
      .join(word.LINE_BREAK);
  }

  function leftOut(briefing, off, style, keeps) {
    const text = app.leftOutText(briefing, off);
    if (!text) return [];
    const said = label(app.words.left_out_label) + word.run(text);
    return [word.paragraph(said, style, keeps)];
  }

  function compactBlock(block, lines, keeps) {
    if (block.rows) return word.table(block, lines);
    return word.paragraph(
      (block.label ? label(block.label) : "") + word.run(block.text),
      word.styled("Compact", lines),
      keeps
    );
  }

  /* keeps: what ends the text is too little for a sheet and stays with what is before it. */
  function compactBlocks(blocks, lines, keeps) {
    return blocks.map((block) => {
      return compactBlock(block, lines, keeps);
    });
  }

  function compactParts(briefing) {
    const blocks = [].concat.apply(
      [],
      briefing.sections.map((part) => {
        return part.blocks;
      })
    );
    const lines = briefing.compact;
    return compactBlocks(blocks, lines, false).concat(
      leftOut(briefing, [], word.styled("Compact", lines), true)
    );
  }

  function sourceParts(heading, citations, style) {
    const entries = citations.entries();
    if (!entries.length) return [];
    return [word.paragraph(word.run(heading), style)].concat(
      entries.map((entry, index) => {
        const text = word.run(app.ordinal(3, index + 1) + entry);
        return word.paragraph(text, "Source", index >= entries.length - KEPT_SOURCES);
      })
    );
  }

  function closing(briefing, blocks) {
    return blocks.map((block) => {
      const style = block.isPath ? "Path" : "Closing";
      return word.paragraph(runs(briefing, block, UNCITED), style);
    });
  }

  function whole(briefing, off, citations) {
    const cited = off.indexOf("sources") < 0 ? citations : UNCITED;
    const chosen = app.chosenSections(briefing, off);
    const piece = { briefing, citations: cited, styles: STYLES };
    const heading = app.ordinal(1, chosen.length + 1) + app.words.sources_heading;
    return [
      word.paragraph(titleRuns(briefing), "Title"),
      word.paragraph(word.run(app.noticeText(off)), "Notice"),
    ].concat(
      sections(piece, chosen),
      sourceParts(heading, citations, "LevelOne"),
      leftOut(briefing, off, "Closing"),
      closing(briefing, briefing.closing)
    );
  }

  function compact(briefing) {
    return [
      word.paragraph(titleRuns(briefing), word.styled("CompactTitle", briefing.compact)),
      word.paragraph(
        word.run(app.noticeText([], true)),
        word.styled("CompactNotice", briefing.compact)
      ),
    ].concat(compactParts(briefing), compactBlocks(briefing.closing, briefing.compact, true));
  }

  /* Title, 参考材料 line, sections, sources, closing lines. */
  word.single = function (briefing, off, citations) {
    const parts = briefing.compact ? compact(briefing) : whole(briefing, off, citations);
    return parts.join("") + word.sectionProperties(briefing.wide);
  };

  Object.assign(word, {
    endSection,
    PIECE_STYLES,
    UNCITED,
    titleRuns,
    sections,
    compactParts,
    compactBlocks,
    leftOut,
    sourceParts,
    closing,
  });
})((window.briefingApp = window.briefingApp || {}));
