/* How many pages are in the pack, in the header of every page.
 *
 * In: [data-pack-count] in the header, the pack. Out: （n） there, nothing for none; the
 * brackets are elements, for which a phone has no room.
 */
(function (app) {
  "use strict";

  function show() {
    const count = app.basket.stored().length;
    document.querySelectorAll("[data-pack-count]").forEach((node) => {
      node.textContent = count === 0 ? "" : String(count);
      if (count === 0) return;
      node.prepend(bracket("（"));
      node.append(bracket("）"));
    });
  }

  function bracket(text) {
    return Object.assign(document.createElement("span"), { className: "site-pack__bracket", textContent: text });
  }

  document.addEventListener("DOMContentLoaded", show);
  window.addEventListener("storage", show);
  window.addEventListener(app.basket.CHANGED, show);
  window.addEventListener("pageshow", show);
})((window.briefingApp = window.briefingApp || {}));
