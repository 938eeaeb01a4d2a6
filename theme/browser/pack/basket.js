/* The pack: which pages a reader has chosen to print together, in which order.
 *
 * In: a page's path and title, and the keys of the parts that it is narrowed to, if any; a
 * pack that came in an address. Out: the list. Kept in this browser only; a pack from an address is kept nowhere until the reader takes it over.
 * Must not know the structure of briefings or how anything looks.
 */
(function (app) {
  "use strict";

  const PAGES = "briefing.pages";
  const TITLE = "briefing.title";
  const PATH = /^[a-z0-9/-]+\/$/;
  const KEY = /^[a-z0-9-]+$/;
  const CHANGED = "briefingchange";

  let linked = null;

  function isPage(entry) {
    return (
      Boolean(entry) &&
      typeof entry.title === "string" &&
      typeof entry.path === "string" &&
      PATH.test(entry.path) &&
      (entry.only === undefined || (Array.isArray(entry.only) && entry.only.every(isKey)))
    );
  }

  function isKey(key) {
    return typeof key === "string" && KEY.test(key);
  }

  /* A page as it is kept: without the parts where it is whole. */
  function entryOf(path, title, only) {
    return only && only.length ? { path, title, only } : { path, title };
  }

  function stored() {
    const found = app.read(PAGES);
    return Array.isArray(found) ? found.filter(isPage) : [];
  }

  function pages() {
    return linked ? linked.pages : stored();
  }

  /* False where the browser keeps nothing. */
  function keep(list) {
    if (linked) linked.pages = list;
    const isKept = Boolean(linked) || app.remember(PAGES, list);
    window.dispatchEvent(new Event(CHANGED));
    return isKept;
  }

  function indexOf(path) {
    return pages().findIndex((page) => {
      return page.path === path;
    });
  }

  function add(path, title, only) {
    return indexOf(path) >= 0 || keep(pages().concat([entryOf(path, title, only)]));
  }

  /* Whether a page is in the pack with these parts, or whole where there are none. */
  function isIn(path, only) {
    const page = pages()[indexOf(path)];
    return Boolean(page) && (page.only || []).join() === only.join();
  }

  /* In its place, with other parts. */
  function replace(path, title, only) {
    return keep(
      pages().map((page) => {
        return page.path === path ? entryOf(path, title, only) : page;
      })
    );
  }

  function remove(path) {
    return keep(
      pages().filter((page) => {
        return page.path !== path;
      })
    );
  }

  function move(path, step) {
    const list = pages().slice();
    const from = indexOf(path);
    const to = from + step;
    if (from < 0 || to < 0 || to >= list.length) return;
    list.splice(to, 0, list.splice(from, 1)[0]);
    keep(list);
  }

  function title() {
    const found = linked ? linked.title : app.read(TITLE);
    return typeof found === "string" ? found : "";
  }

  function setTitle(text) {
    if (linked) linked.title = text;
    else app.remember(TITLE, text);
  }

  /* The pack of an address, for as long as the page is open; no path counts twice. */
  function open(coming, name) {
    const paths = coming.map((page) => {
      return page.path;
    });
    linked = {
      title: name,
      pages: coming
        .filter((page, index) => {
          return PATH.test(page.path) && paths.indexOf(page.path) === index;
        })
        .map((page) => {
          return entryOf(page.path, page.path, page.only.filter(isKey));
        }),
    };
  }

  /* The pages of the address behind those that were there. */
  function takeOver(titles) {
    const { pages: coming, title: name } = linked;
    linked = null;
    const had = stored();
    const fresh = coming
      .filter((page) => {
        return indexOf(page.path) < 0;
      })
      .map((page) => {
        return entryOf(page.path, titles[page.path] || page.title, page.only);
      });
    if (name && !title()) setTitle(name);
    return keep(had.concat(fresh));
  }

  app.basket = {
    CHANGED,
    pages,
    stored,
    has (path) {
      return indexOf(path) >= 0;
    },
    isIn,
    add,
    replace,
    remove,
    move,
    clear () {
      return keep([]);
    },
    title,
    setTitle,
    open,
    takeOver,
    isLinked () {
      return linked !== null;
    },
  };
})((window.briefingApp = window.briefingApp || {}));
