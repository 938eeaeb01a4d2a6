/* How the reader wants the pages: size of type, light or dark, the key for search.
 * In: what this browser remembers. Out: the class js on the root; siteDisplay.value(name),
 * siteDisplay.choose(name, value); data-text-size on the root, the theme's colour scheme on the body. Stands at
 * the beginning of the body, so that no page is first shown otherwise. A browser that
 * keeps nothing shows the first of each. */
(function () {
  "use strict";

  /* By the site's path: several copies on one host keep apart what they remember. */
  const STORED = new URL("../../", document.currentScript.src).pathname + "site.display";
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
  window.siteDisplay = { value, choose };
})();
