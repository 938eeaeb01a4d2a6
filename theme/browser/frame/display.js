/* How the reader wants the pages: size of type, light or dark, the key for search.
 * In: what this browser remembers. Out: the class js on the root; siteDisplay.value(name),
 * siteDisplay.choose(name, value); data-text-size on the root, the theme's colour scheme on the body. Stands at
 * the beginning of the body, so that no page is first shown otherwise. A browser that
 * keeps nothing shows the first of each. While choices of the address or the reader's own
 * place are still to arrange the page, the root has the class is-arranging. */
(function () {
  "use strict";

  /* By the site's path: several copies on one host keep apart what they remember. */
  const ROOT = new URL("../../", document.currentScript.src).pathname;
  const STORED = `${ROOT}site.display`;
  /* Milliseconds after which a page is shown as it is: a script that has not come yet may never. */
  const PATIENCE = 3000;
  const VALUES = {
    size: ["medium", "small", "large"],
    scheme: ["system", "light", "dark"],
    keys: ["on", "off"],
  };
  /* At once, so that what waits for script has its room from the first picture on. */
  document.documentElement.classList.replace("no-js", "js");
  const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)");
  let chosen = read();

  function read() {
    try {
      return Object(JSON.parse(localStorage.getItem(STORED)));
    } catch {
      return {};
    }
  }

  function hasPlace() {
    try {
      return Boolean(localStorage.getItem(`${ROOT}site.place`));
    } catch {
      return false;
    }
  }

  /* The scripts that arrange a page have all run when its document is complete. */
  function waitForOrder() {
    const { classList } = document.documentElement;
    const end = () => classList.remove("is-arranging");
    classList.add("is-arranging");
    document.addEventListener("DOMContentLoaded", end);
    setTimeout(end, PATIENCE);
  }

  function value(name) {
    return VALUES[name].indexOf(chosen[name]) < 0 ? VALUES[name][0] : chosen[name];
  }

  function choose(name, wanted) {
    chosen[name] = wanted;
    try {
      localStorage.setItem(STORED, JSON.stringify(chosen));
    } catch {
      /* Holds for this page only. */
    }
    show();
  }

  function show() {
    const scheme = value("scheme");
    const isDark = scheme === "dark" || (scheme === "system" && systemIsDark.matches);
    document.documentElement.setAttribute("data-text-size", value("size"));
    document.body.setAttribute("data-md-color-scheme", isDark ? "slate" : "default");
  }

  document.documentElement.classList.remove("no-js");
  document.documentElement.classList.add("js");
  systemIsDark.addListener(show);
  window.addEventListener("storage", (event) => {
    if (event.key !== STORED) return;
    chosen = read();
    show();
  });
  show();
  if (location.search !== "" || hasPlace()) waitForOrder();
  window.siteDisplay = { value, choose };
})();
