/* The reader's own place: chosen once, kept by this browser, also in the address.
 * In: sitePlaces, [[id, name, level], …], those of a level that stands apart behind the
 * others; ?place=… of the address, unless the page's own form asks for it; elements
 * [data-place-box] to choose in. Out: siteMine.id() and .name(), "" for none; what belongs to the
 * place stands first on the page. Without a choice nothing is moved. */
(function () {
  "use strict";

  const NAME = "place";
  const PAGE = /\/localities\/([a-z0-9-]+)\/index\.html$/;
  /* By the site's path: several copies on one host keep apart what they remember. */
  const STORED = `${new URL("../../", document.currentScript.src).pathname}site.place`;
  const FOCUS = `${STORED}.focus`;
  const places = self.sitePlaces || [];
  const asked = new URLSearchParams(location.search).get(NAME);
  let chosen = known(asked) || known(read());

  function known(id) {
    return places.some(([own]) => own === id) ? id : "";
  }

  function read() {
    try {
      return localStorage.getItem(STORED);
    } catch {
      return null;
    }
  }

  function isKept(id) {
    try {
      localStorage.setItem(STORED, id);
      return localStorage.getItem(STORED) === id;
    } catch {
      return false;
    }
  }

  function nameOf(id) {
    const found = places.find(([own]) => own === id);
    return found ? found[1] : "";
  }

  /* By the arrows of the keyboard a reader passes several places: each opens the page anew. */
  function keepFocus() {
    try {
      sessionStorage.setItem(FOCUS, location.pathname);
    } catch {
      /* Then the focus begins the page. */
    }
  }

  function giveFocusBack() {
    try {
      const isHere = sessionStorage.getItem(FOCUS) === location.pathname;
      sessionStorage.removeItem(FOCUS);
      if (!isHere) return;
    } catch {
      return;
    }
    const selects = Array.from(document.querySelectorAll("[data-place-box] select"));
    const shown = selects.find((select) => select.offsetParent !== null);
    if (shown) shown.focus({ preventScroll: true });
  }

  /* Where a form of the page narrows by place, the address speaks of that. */
  function isOthers() {
    return document.querySelector(`form[data-narrow] [name=${NAME}]`) !== null;
  }

  function choose(id) {
    const parameters = new URLSearchParams(location.search);
    const kept = isKept(id);
    if (!isOthers()) {
      parameters.delete(NAME);
      if (id !== "") parameters.set(NAME, id);
    }
    const text = parameters.toString();
    const address = location.pathname + (text === "" ? "" : `?${text}`);
    if (kept || !isOthers()) {
      keepFocus();
      location.replace(address);
    }
    return kept;
  }

  function begin() {
    if (isOthers()) chosen = known(read());
    document.querySelectorAll("[data-place-box]").forEach(fill);
    if (chosen !== "") arrange(document.querySelector("article"));
    document.addEventListener("DOMContentLoaded", giveFocusBack);
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function fill(box) {
    const select = element("select", {}, new Option("未选", ""));
    new Set(places.map(([, , level]) => level)).forEach((level) => {
      const own = places.filter((place) => place[2] === level);
      select.append(element("optgroup", { label: level }, ...own.map(([id, name]) => new Option(name, id))));
    });
    const status = element("span", { className: "site-mine__status" });
    status.setAttribute("role", "status");
    select.value = chosen;
    select.addEventListener("change", () => {
      if (!choose(select.value)) status.textContent = "这个浏览器不保存选择，只在带有“place=”的网址里有效。";
    });
    box.append(element("label", {}, element("span", { textContent: "我的地区" }), select), status);
    status.textContent = said();
    box.hidden = false;
  }

  function said() {
    if (isOthers()) return "";
    if (asked && known(asked) === "") return `网址里的地区“${asked}”本站没有收录，没有采用。`;
    if (asked && read() !== asked) return "只在这个网址里有效；要一直用，请在这里选。";
    return "";
  }

  function arrange(article) {
    if (article === null) return;
    article.querySelectorAll(`[data-of-place="${chosen}"]`).forEach((own) => {
      first(own, "[data-of-place]");
      const table = own.closest("table");
      if (table && table.caption) table.caption.append("，我的地区在前");
    });
    article.querySelectorAll(`li[data-locality="${chosen}"]`).forEach((own) => first(own, "[data-locality]"));
    article.querySelectorAll("table").forEach(bringColumn);
    article.querySelectorAll("dl.sisters > div").forEach((group) => {
      if (placeOf(group) === chosen) first(group, "div");
    });
    article.querySelectorAll(`th[scope=rowgroup][id="${chosen}"]`).forEach((head) => first(head.closest("tbody"), "tbody"));
    const heading = article.querySelector(`h3[id="${chosen}"]`);
    if (heading !== null) bringSection(heading);
    article.querySelectorAll("form[data-narrow] select[name=place]").forEach(offer);
  }

  /* Before the first of its siblings of the kind. */
  function first(own, kind) {
    const sibling = Array.from(own.parentElement.children).find((each) => each.matches(kind));
    if (sibling !== own) sibling.before(own);
    own.classList.add("is-mine");
  }

  /* The place that the head of a column or a group leads to, "" for none. */
  function placeOf(head) {
    const link = head.querySelector("a");
    const found = link === null ? null : PAGE.exec(link.pathname);
    return found === null ? "" : found[1];
  }

  /* A column is a place's where its head leads to the place. */
  function bringColumn(table) {
    if (table.tHead === null) return;
    const heads = Array.from(table.tHead.rows[0].cells);
    const from = heads.findIndex((head) => placeOf(head) === chosen);
    const to = heads.findIndex((head) => placeOf(head) !== "");
    if (from < 0) return;
    for (const { cells } of table.rows) {
      if (cells.length !== heads.length) continue;
      cells[from].classList.add("is-mine");
      if (from !== to) cells[to].before(cells[from]);
    }
  }

  /* A heading with all that follows it, before the first heading of its level. */
  function bringSection(heading) {
    const siblings = Array.from(heading.parentElement.children);
    const at = siblings.indexOf(heading);
    const above = siblings.slice(0, at).map((each) => each.tagName).lastIndexOf("H2");
    const start = siblings.slice(above + 1, at).find((each) => each.tagName === "H3");
    const after = siblings.slice(at + 1);
    const length = after.findIndex((each) => /^H[23]$/.test(each.tagName));
    heading.classList.add("is-mine");
    if (start) start.before(heading, ...(length < 0 ? after : after.slice(0, length)));
  }

  /* Where rows stand in an order of their own, one touch leaves those of the place. */
  function offer(select) {
    const button = element("button", { type: "button", textContent: `只看${nameOf(chosen)}` });
    button.addEventListener("click", () => {
      select.value = chosen;
      select.dispatchEvent(new Event("input", { bubbles: true }));
    });
    select.form.querySelector(".narrow-tools").prepend(button);
  }

  self.siteMine = { id: () => chosen, name: () => nameOf(chosen) };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
