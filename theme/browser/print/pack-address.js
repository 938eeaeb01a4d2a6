/* A pack as an address that can be handed on.
 *
 * In: the pack, what is chosen of it. Out: ?pages=…&title=…&print=…, and back; behind the
 * path of a page that is narrowed, the keys of its parts: compare/~zhuhai.kaiban-qiye. Must
 * not know how anything looks.
 */
(function (app) {
  "use strict";

  const PARTS = "~";
  const NEXT = ".";

  function read(text) {
    const [path, parts] = text.split(PARTS);
    return { path, only: parts ? parts.split(NEXT) : [] };
  }

  /* Opens the pack that stands in the address, if there is one. */
  app.openPackOfAddress = function () {
    const query = new URLSearchParams(window.location.search);
    const pages = query.get("pages");
    if (pages === null) return;
    app.basket.open(pages.split(",").map(read), query.get("title") || "");
  };

  app.packAddress = function (parameter) {
    const pages = app.basket
      .pages()
      .map((page) => {
        return page.path + (page.only ? PARTS + page.only.join(NEXT) : "");
      })
      .join(",");
    const title = app.basket.title();
    const query = [
      "pages=" + pages,
      title && "title=" + encodeURIComponent(title),
      parameter,
    ];
    const here = window.location.href.split(/[?#]/)[0];
    return here + "?" + query.filter(Boolean).join("&");
  };
})((window.briefingApp = window.briefingApp || {}));
