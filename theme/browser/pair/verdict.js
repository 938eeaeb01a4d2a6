/* Whether two sides say the same in a row, in a word, and which units they do not share.
 * In: two parts of sides. Out: words. Equal keys (data-like) are equal facts: the generator
 * worked them out; here they are only compared. */
(function (pair) {
  "use strict";

  /* Where a place says nothing of its own, it has the words of the list. */
  const AS_IN_LIST = ["title", "practice"];

  function verdict(name, left, right) {
    if (AS_IN_LIST.includes(name) && (left === null || right === null)) return "不同";
    if (left === null || right === null) return left === right ? "" : "只有一边写";
    if (left.text === right.text) return "相同";
    if (name === "units") return ofUnits(left.like.split(" "), right.like.split(" "));
    if (name === "deadline") return left.like === right.like ? "时间相同，写法不同" : "不同";
    return "不同";
  }

  function ofUnits(left, right) {
    if (sameSet(left, right)) return "条线和职责相同，写法不同";
    return sameSet(left.map(lineOf), right.map(lineOf)) ? "条线相同，职责不同" : "单位不同";
  }

  function sameSet(one, other) {
    return one.every((each) => other.includes(each)) && other.every((each) => one.includes(each));
  }

  function lineOf(party) {
    return party.split(":")[0];
  }

  /* A frame around each unit whose line, or whose role, the other side does not have, and
     below the units what the frames mean. The units stand in the order of the keys. */
  function markUnits(part, other, otherName) {
    const parties = part.like.split(" ");
    const theirs = other.like.split(" ");
    const list = part.nodes.find((node) => node.matches && node.matches("ul.roles"));
    const kinds = new Set();
    Array.from(list.querySelectorAll("a:not(.role):not(.tag)")).forEach((link, at) => {
      if (theirs.includes(parties[at])) return;
      const kind = theirs.map(lineOf).includes(lineOf(parties[at])) ? "role" : "only";
      kinds.add(kind);
      link.classList.add(`pair-${kind}`);
      link.append(hidden(kind === "role" ? "（职责不同）" : "（对方没有写）"));
    });
    const said = [];
    if (kinds.has("only")) said.push(`虚线框：${otherName}没有写出同一条线的单位`);
    if (kinds.has("role")) said.push(`双线：${otherName}同一条线的单位职责不同`);
    if (said.length > 0) part.nodes.splice(part.nodes.indexOf(list) + 1, 0, legend(`${said.join("；")}。`));
  }

  function legend(text) {
    const line = document.createElement("p");
    line.className = "aside";
    line.textContent = text;
    return line;
  }

  function hidden(text) {
    const span = document.createElement("span");
    span.className = "spoken";
    span.textContent = text;
    return span;
  }

  function tag(text) {
    const mark = document.createElement("span");
    mark.className = "tag";
    mark.textContent = text;
    return mark;
  }

  Object.assign(pair, { AS_IN_LIST, verdict, markUnits, tag });
})((self.sitePair = self.sitePair || {}));
