/* The basket: which pages a reader has chosen for one briefing, in which order.
 *
 * In: a page's path and title. Out: the list. Kept in this browser only. Must not know
 * the structure of briefings or how anything looks.
 */
(function (app) {
  "use strict";

  const PAGES = "briefing.pages";
  const TITLE = "briefing.title";

  function isPage(entry) {
    return (
      Boolean(entry) &&
      typeof entry.title === "string" &&
      typeof entry.path === "string" &&
      /^[a-z0-9/-]+\/$/.test(entry.path)
    );
  }

  function pages() {
    const stored = app.read(PAGES);
    return Array.isArray(stored) ? stored.filter(isPage) : [];
  }

  function indexOf(path) {
    return pages().findIndex((page) => {
      return page.path === path;
    });
  }

  /* False where the browser keeps nothing. */
  function add(path, title) {
    if (indexOf(path) >= 0) return true;
    return app.remember(PAGES, pages().concat([{ path, title }]));
  }

  function remove(path) {
    return app.remember(
      PAGES,
      pages().filter((page) => {
        return page.path !== path;
      })
    );
  }

  function move(path, step) {
    const list = pages();
    const from = indexOf(path);
    const to = from + step;
    if (from < 0 || to < 0 || to >= list.length) return;
    list.splice(to, 0, list.splice(from, 1)[0]);
    app.remember(PAGES, list);
  }

  app.basket = {
    pages,
    has (path) {
      return indexOf(path) >= 0;
    },
    add,
    remove,
    move,
    clear () {
      app.remember(PAGES, []);
    },
    title () {
      const title = app.read(TITLE);
      return typeof title === "string" ? title : "";
    },
    setTitle (title) {
      app.remember(TITLE, title);
    },
  };
})((window.briefingApp = window.briefingApp || {}));
