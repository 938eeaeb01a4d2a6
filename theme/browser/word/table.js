/* Task tables in Word: fixed columns, repeated header rows, rows kept whole unless told to part.
 *
 * In: a table of a briefing. Out: markup, as sitegen.paper.word.table writes it.
 */
(function (app) {
  "use strict";

  const { word } = app;
  const LOOKS = {
    upright: [8850, "TableHeading", "TableText", "TableGroup", "TableGroup"],
    wide: [12756, "WideHeading", "WideText", "WideGroup", "WideText"],
  };

  /* So many of the last rows stay with what follows the table. */
  const KEPT = 3;

  function compactLook(lines) {
    const text = word.styled("CompactCell", lines);
    return [8850, word.styled("CompactHeading", lines), text, text, text, KEPT];
  }

  function sum(numbers) {
    return numbers.reduce((one, other) => {
      return one + other;
    }, 0);
  }

  /* Shares in twips; what rounding leaves goes to the last column. */
  function widthsOf(columns, total) {
    const shares = sum(
      columns.map((column) => {
        return column[1];
      })
    );
    const widths = columns.map((column) => {
      return Math.floor((total * column[1]) / shares);
    });
    widths[widths.length - 1] += total - sum(widths);
    return widths;
  }

  /* One row; its cells reach across span columns, or stay by the row below. */
  /* Struck out or underlined where it is marked. */
  function stretchRun(stretch) {
    const [text, mark] = stretch;
    return word.run(text, mark ? (mark[3] ? "Gone" : "Other") : "");
  }

  function rowMarkup(cells, widths, style, properties, span, keepNext, marks) {
    const spanning = span > 1 ? '<w:gridSpan w:val="' + span + '"/>' : "";
    const markup = cells.map((text, index) => {
      const paragraphs = app.markedLines(text, marks, index).map((line) => {
        return word.paragraph(line.map(stretchRun).join(""), style, keepNext);
      });
      return (
        '<w:tc><w:tcPr><w:tcW w:w="' + widths[index] + '" w:type="dxa"/>' + spanning +
        "</w:tcPr>" + paragraphs.join("") + "</w:tc>"
      );
    });
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + markup.join("") + "</w:tr>";
  }

  function bodyRow(rows, index, widths, look) {
    const row = rows[index];
    const following = rows[index + 1];
    const isAcross = row.cells.length === 1 && widths.length > 1;
    const leads = Boolean(following && following.detail);
    const isGroup = isAcross && !row.detail;
    const style = isGroup ? look[3] : leads ? look[4] : look[2];
    return rowMarkup(
      row.cells,
      isAcross ? [sum(widths)] : widths,
      style,
      row.parts ? "" : "<w:cantSplit/>",
      isAcross ? widths.length : 1,
      leads || index >= rows.length - (look[5] || 0),
      row.marks
    );
  }

  /* name: of a look; of a single sheet, its lines. */
  word.table = function (block, name) {
    const look = LOOKS[name] || compactLook(name);
    const widths = widthsOf(block.columns, look[0]);
    const names = block.columns.map((column) => {
      return column[0];
    });
    const head = rowMarkup(names, widths, look[1], "<w:cantSplit/><w:tblHeader/>", 1, false);
    const rows = block.rows.map((_row, index) => {
      return bodyRow(block.rows, index, widths, look);
    });
    const grid = widths.map((width) => {
      return '<w:gridCol w:w="' + width + '"/>';
    });
    return (
      '<w:tbl><w:tblPr><w:tblStyle w:val="TaskTable"/>' +
      '<w:tblW w:w="' + sum(widths) + '" w:type="dxa"/><w:jc w:val="center"/>' +
      '<w:tblLayout w:type="fixed"/></w:tblPr>' +
      "<w:tblGrid>" + grid.join("") + "</w:tblGrid>" + head + rows.join("") + "</w:tbl>"
    );
  };
})((window.briefingApp = window.briefingApp || {}));
