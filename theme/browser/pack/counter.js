/* How many pages are in the pack, in the header of every page.
 *
 * In: [data-pack-count] in the header, the pack. Out: （n） there, nothing for none.
 */
(function (app) {
  "use strict";

  function show() {
    const count = app.basket.stored().length;
    document.querySelectorAll("[data-pack-count]").forEach((node) => {
      node.textContent = count ? "（" + count + "）" : "";
    });
  }

  document.addEventListener("DOMContentLoaded", show);
  window.addEventListener("storage", show);
  window.addEventListener(app.basket.CHANGED, show);
  window.addEventListener("pageshow", show);
})((window.briefingApp = window.briefingApp || {}));
