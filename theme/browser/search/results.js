/* Results as elements: a page with its passages, the found words marked.
 * In: a result of the engine. Out: elements; texts are only ever set as text, so that
 * no record and no query can bring markup into the page. */
(function (search) {
  "use strict";

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  function markedText(className, text, words, isWhole) {
    const made = element("span", className);
    const pieces = isWhole ? wholeText(text, words) : search.snippet(text, words);
    for (const { text: piece, isMarked } of pieces) {
      made.append(isMarked ? element("mark", "", piece) : piece);
    }
    return made;
  }

  function wholeText(text, words) {
    const pieces = [];
    let at = 0;
    for (const [from, to] of search.rangesOf(text, words)) {
      if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
      pieces.push({ text: text.slice(from, to), isMarked: true });
      at = to;
    }
    pieces.push({ text: text.slice(at), isMarked: false });
    return pieces;
  }

  function addressOf(page, passage) {
    return page.url + (passage.anchor === "" ? "" : `#${passage.anchor}`);
  }

  /* One page of the results: its name as a heading, what it is, and its passages as
   * links, the first `most` at once and the others when asked for. */
  function pageItem(result, page, most, headingLevel) {
    const found = result.passagesOf(page);
    const title = found.find(({ passage }) => passage.isName && passage.text === page.title);
    const name = element("a", "search-page__title", markedText("", page.title, title ? title.words : [], true));
    name.href = search.link(page.url);
    if (title) name.dataset.passage = addressOf(page, title.passage);
    const head = element("div", "search-page__head", ...typeBadges(page, found),
      element(headingLevel, "search-page__heading", name), details(page, title));
    const item = element("li", "search-page", head);
    item.dataset.url = page.url;
    addPassages(item, page, found.filter((each) => each !== title), most);
    return item;
  }

  /* What the page is, and the kinds it is counted under for what was found on it. */
  function typeBadges(page, found) {
    const type = search.PAGE_TYPES[page.type];
    const kinds = found.map(({ passage }) => search.KINDS[passage.facets[0][0]][1]);
    const isKind = search.KINDS.some(([, name]) => name === type);
    const names = new Set(isKind ? kinds : [type, ...kinds]);
    return Array.from(names, (name) => element("span", "search-type", name));
  }

  function details(page, title) {
    const text = [page.details, title && title.note].filter(Boolean).join(" · ");
    return element("span", "search-page__details", text);
  }

  function addPassages(item, page, found, most) {
    if (found.length === 0) return;
    const list = element("ul", "search-passages");
    item.append(list);
    const shown = found.slice(0, most);
    shown.forEach((each) => list.append(passageItem(page, each)));
    if (shown.length === found.length) return;
    const rest = element("button", "search-more", `还有${found.length - shown.length}处`);
    rest.type = "button";
    rest.addEventListener("click", () => {
      const items = found.slice(most).map((each) => passageItem(page, each));
      list.append(...items);
      items[0].firstChild.focus();
      rest.remove();
    });
    item.append(rest);
  }

  /* The passage, and a button that copies all of it, with where it stands. */
  function passageItem(page, each) {
    const item = element("li", "", passageLink(page, each));
    const { text, source, where } = each.passage;
    if (!source) return item;
    const copy = element("button", "copy copy-quote");
    copy.type = "button";
    copy.setAttribute("aria-label", `复制引文：${page.title}，${where}`);
    copy.addEventListener("click", () => self.siteClipboard.copy(text + source, "引文"));
    item.classList.add("has-copy");
    item.append(copy);
    return item;
  }

  function passageLink(page, { passage, words, note }) {
    const link = element(
      "a", "search-passage",
      element("span", "search-passage__where", passage.where),
      markedText("search-passage__text", passage.text, words, passage.parts !== undefined)
    );
    if (note) link.append(element("span", "search-passage__note", note));
    link.href = search.link(addressOf(page, passage));
    link.dataset.passage = addressOf(page, passage);
    return link;
  }

  Object.assign(search, { element, markedText, pageItem, typeBadges, passageAddress: addressOf });
})((self.siteSearch = self.siteSearch || {}));
