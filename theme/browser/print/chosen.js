/* A briefing's structure → what a reader has chosen of it.
 *
 * In: structures as written by sitegen.paper, keys left out. Out: the same shape without
 * those parts. Must not know the page, the address or storage.
 */
(function (app) {
  "use strict";

  /* A heading goes when the next row is one too, or when there is none. */
  function withContent(rows, width) {
    function isHeading(row) {
      return Boolean(row) && width > 1 && row.cells.length === 1 && !row.detail;
    }
    return rows.filter((row, index) => {
      return !isHeading(row) || (index + 1 < rows.length && !isHeading(rows[index + 1]));
    });
  }

  /* A table without the rows and columns left out; null when no row but headings remains,
     or none of the columns among which there is a choice. */
  function chosenTable(block, off) {
    function isKept(key) {
      return off.indexOf(key) < 0;
    }
    function isColumnKept(column) {
      return isKept(column[2]);
    }
    const width = block.columns.length;
    const columns = block.columns.filter(isColumnKept);
    const choosable = block.columns.filter((column) => {
      return column[2];
    });
    const rows = block.rows.filter((row) => {
      return (row.choices || []).every(isKept);
    });
    const hasContent = rows.some((row) => {
      return row.cells.length === width;
    });
    if (!hasContent || (choosable.length && !choosable.some(isColumnKept))) return null;
    return Object.assign({}, block, {
      columns,
      rows: withContent(rows, width).map((row) => {
        return row.cells.length === width ? withoutCells(row, block.columns, isColumnKept) : row;
      }),
    });
  }

  function withoutCells(row, columns, isColumnKept) {
    const cells = row.cells.filter((text, index) => {
      return isColumnKept(columns[index]);
    });
    return Object.assign({}, row, { cells });
  }

  function chosenBlock(block, off) {
    if (block.rows) return chosenTable(block, off);
    return off.indexOf(block.choice) < 0 ? block : null;
  }

  function isTable(block) {
    return Boolean(block.rows);
  }

  /* A section without the parts left out; null when nothing of it remains but what
     introduced its table. */
  function chosenSection(section, off) {
    if (section.choice && off.indexOf(section.choice) >= 0) return null;
    const isKept = function (part) {
      return part !== null;
    };
    const blocks = section.blocks
      .map((block) => {
        return chosenBlock(block, off);
      })
      .filter(isKept);
    const sections = section.sections
      .map((child) => {
        return chosenSection(child, off);
      })
      .filter(isKept);
    const isBare = section.blocks.some(isTable) && !blocks.some(isTable);
    if (!sections.length && (isBare || !blocks.length)) return null;
    return Object.assign({}, section, { blocks, sections });
  }

  function chosenSections(briefing, off) {
    return briefing.sections
      .map((section) => {
        return chosenSection(section, off);
      })
      .filter((section) => {
        return section !== null;
      });
  }

  /* Sources alone are no briefing. */
  function hasContent(sheet) {
    return chosenSections(sheet.briefing, sheet.off).length > 0;
  }

  app.chosenSections = chosenSections;
  app.hasContent = hasContent;
})((window.briefingApp = window.briefingApp || {}));
