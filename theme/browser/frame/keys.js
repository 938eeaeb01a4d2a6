/* The theme's keys n, p, comma and full stop leave the page at a touch: they do nothing.
 * In: keys on their way to the window, where the theme listens. Out: these four end at
 * the document. */
(function () {
  "use strict";

  const THEME_KEYS = ["n", "p", ",", "."];

  document.addEventListener("keydown", (event) => {
    if (THEME_KEYS.indexOf(event.key) >= 0) event.stopPropagation();
  });
})();
