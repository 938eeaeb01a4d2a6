/* The printed cells that say no more than what is read from them, behind one switch.
 * In: button[data-printed-switch], if the page has one; .printed-same. Out: the class
 * is-printed-shown on the root. Styles hide them, and show the switch, only with script. */
(function () {
  "use strict";

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-printed-switch]");
    if (button === null) return;
    const isShown = document.documentElement.classList.toggle("is-printed-shown");
    button.setAttribute("aria-pressed", String(isShown));
    button.textContent = isShown ? "收起原文" : "看原文";
  });
})();
