/* Two sides as a table, the same rows beside each other.
 * In: two sides, the word for what a document leaves out. Out: a table. */
(function (pair) {
  "use strict";

  const ROWS = [
    ["silence", "有没有这一项"],
    ["title", "举措名称"],
    ["units", "责任单位"],
    ["deadline", "完成时限"],
    ["actions", "工作措施"],
    ["practice", "主要做法"],
    ["remark", "备注"],
    ["note", "说明"],
    ["source", "出处"],
  ];
  /* The list has no other rows. */
  const OF_LIST = ["silence", "title", "practice", "source"];
  /* Our own words and the place of a text are not set against each other. */
  const UNJUDGED = ["silence", "note", "source"];

  function pairTable(left, right, notWritten) {
    const sides = [left, right];
    const table = element("table", "pair-table cards");
    const caption = element("caption", "", `${left.name}与${right.name}对照，第一栏写明两边是否相同`);
    const head = element("thead");
    const heads = element("tr");
    heads.append(...["", left.name, right.name].map((text) => headCell("col", text || "对照的内容")));
    head.append(heads);
    const body = element("tbody");
    const isWithList = sides.some((side) => side.isOfficial);
    for (const [name, title] of ROWS) {
      if (isWithList && !OF_LIST.includes(name)) continue;
      const parts = sides.map((side) => side.part(name));
      if (parts.some((part) => part !== null)) body.append(rowOf(name, title, sides, parts));
    }
    table.append(caption, head, body);
    return table;

    function rowOf(name, title, all, parts) {
      const row = element("tr");
      const [one, other] = parts;
      const isQuiet = all.some((side) => side.part("silence") !== null);
      const word = UNJUDGED.includes(name) || isQuiet ? "" : wordOf(name, all, one, other);
      if (name === "units" && one && other) {
        pair.markUnits(one, other, all[1].name);
        pair.markUnits(other, one, all[0].name);
      }
      const first = headCell("row", title);
      if (word !== "") first.append(pair.tag(word));
      row.append(first, ...all.map((side, at) => cellOf(name, side, parts[at])));
      return row;
    }

    /* Against the list, a place without words of its own says the same. */
    function wordOf(name, all, one, other) {
      const isAsInList = all.some((side) => side.isOfficial) && (one === null || other === null);
      return isAsInList ? "相同" : pair.verdict(name, one, other);
    }

    function cellOf(name, side, part) {
      const cell = element("td");
      cell.dataset.label = side.name;
      if (part !== null) cell.append(...part.nodes);
      else if (side.part("silence") !== null || UNJUDGED.includes(name)) cell.textContent = "—";
      else cell.append(element("span", "absent", pair.AS_IN_LIST.includes(name) ? "与清单相同" : notWritten));
      return cell;
    }
  }

  function headCell(scope, text) {
    const cell = element("th", "", text);
    cell.scope = scope;
    return cell;
  }

  function element(name, className, text) {
    const node = document.createElement(name);
    if (className) node.className = className;
    if (text) node.textContent = text;
    return node;
  }

  Object.assign(pair, { pairTable, element });
})((self.sitePair = self.sitePair || {}));
