/* A table of a briefing → the sheets' table.
 *
 * In: a block with columns and rows. Out: a table in which what must stay together is a
 * body of its own: kernels that know no better keep a body, not a row with the next.
 */
(function (app) {
  "use strict";

  function element(name, className) {
    const node = document.createElement(name);
    if (className) node.className = className;
    return node;
  }

  /* Struck out or underlined where it is marked. */
  function stretchNode(stretch) {
    const [text, mark] = stretch;
    if (!mark) return document.createTextNode(text);
    const node = element(mark[3] ? "del" : "ins", "");
    node.textContent = text;
    return node;
  }

  function tableRow(cells, cellName, widths, className, marks) {
    const row = element("tr", className);
    cells.forEach((text, index) => {
      const cell = element(cellName);
      if (cells.length < widths.length) cell.colSpan = widths.length;
      else cell.style.width = widths[index];
      app.markedLines(text, marks, index).forEach((line) => {
        const node = cell.appendChild(element("div", ""));
        line.map(stretchNode).forEach((child) => {
          node.appendChild(child);
        });
      });
      row.appendChild(cell);
    });
    return row;
  }

  function widthsOf(columns) {
    const total = columns.reduce((sum, column) => {
      return sum + column[1];
    }, 0);
    return columns.map((column) => {
      return (100 * column[1]) / total + "%";
    });
  }

  function head(columns, widths) {
    const names = columns.map((column) => {
      return column[0];
    });
    const node = element("thead");
    node.appendChild(tableRow(names, "th", widths, ""));
    return node;
  }

  function columnGroup(widths) {
    const group = element("colgroup");
    widths.forEach((width) => {
      group.appendChild(element("col")).style.width = width;
    });
    return group;
  }

  /* How a row is set, by what it is and by what follows it. */
  function rowClass(row, next, isAcross) {
    let name = next && next.detail ? "briefing-detailed" : "";
    if (isAcross) name = row.detail ? "briefing-detail" : "briefing-group";
    return row.parts ? name + " briefing-parted" : name;
  }

  function tableNode(block) {
    const widths = widthsOf(block.columns);
    const node = element("table");
    node.appendChild(columnGroup(widths));
    node.appendChild(head(block.columns, widths));
    let body = null;
    block.rows.forEach((row, index) => {
      const isAcross = row.cells.length === 1 && widths.length > 1;
      const name = rowClass(row, block.rows[index + 1], isAcross);
      body = body || node.appendChild(element("tbody"));
      if (body.rows.length) body.className = "briefing-together";
      body.appendChild(tableRow(row.cells, "td", widths, name, row.marks));
      if (!/briefing-(group|detailed)/.test(name)) body = null;
    });
    return node;
  }

  app.tableNode = tableNode;
})((window.briefingApp = window.briefingApp || {}));
