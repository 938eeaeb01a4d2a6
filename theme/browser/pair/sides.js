/* The two sides that can be set against each other, as the page holds them.
 * In: dl.facts[data-place] and [data-place] without rows, .official. Out: by id a side
 * {id, name, isOfficial, part(name)}; a part is {text, nodes, like} or null. Nodes are
 * copies without ids and buttons. Knows nothing of the form. */
(function (pair) {
  "use strict";

  const OFFICIAL = "official";

  /* The row of a place; the silence of a place without rows is a part of its own. */
  function placeSide(id, name, element) {
    return {
      id,
      name,
      isOfficial: false,
      part(part) {
        if (element.tagName !== "DL") return part === "silence" ? partOf([element]) : null;
        const row = element.querySelector(`[data-part="${part}"]`);
        if (row === null) return null;
        return partOf(Array.from(row.querySelector("dd").childNodes), row.dataset.like);
      },
    };
  }

  function officialSide(name) {
    const practice = document.querySelector(".official > p");
    const title = document.createElement("p");
    title.textContent = pair.pageTitle();
    const parts = { practice, title, source: document.querySelector(".official .cite") };
    return {
      id: OFFICIAL,
      name,
      isOfficial: true,
      part: (part) => (parts[part] ? partOf([parts[part]]) : null),
    };
  }

  function partOf(originals, like) {
    const nodes = originals.filter((node) => node.nodeName !== "BUTTON").map((node) => node.cloneNode(true));
    for (const node of nodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      for (const each of node.querySelectorAll("button")) each.remove();
      for (const each of [node, ...node.querySelectorAll("[id]")]) each.removeAttribute("id");
    }
    return { text: nodes.map((node) => node.textContent).join("").replace(/\s+/g, ""), nodes, like };
  }

  function sideOf(id, name) {
    if (id === OFFICIAL) return officialSide(name);
    return placeSide(id, name, document.querySelector(`[data-place="${id}"]`));
  }

  function pageTitle() {
    return document.querySelector("h1").firstChild.textContent.trim();
  }

  Object.assign(pair, { OFFICIAL, sideOf, pageTitle });
})((self.sitePair = self.sitePair || {}));
