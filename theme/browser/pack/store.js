/* What this browser keeps of what a reader has chosen to print.
 *
 * In: names and values. Out: the values, or null; whether they are kept. Must not know what
 * they mean. By the site's path: several copies on one host keep apart what they remember.
 */
(function (app) {
  "use strict";

  const ROOT = new URL("../../", document.currentScript.src);
  const SCOPE = ROOT.pathname;

  function read(name) {
    try {
      return JSON.parse(window.localStorage.getItem(SCOPE + name));
    } catch {
      return null;
    }
  }

  /* False where the browser keeps nothing: storage is forbidden or full. */
  function remember(name, value) {
    try {
      window.localStorage.setItem(SCOPE + name, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  function keeps() {
    const isKept = remember("briefing.try", 1);
    if (isKept) window.localStorage.removeItem(SCOPE + "briefing.try");
    return isKept;
  }

  app.root = ROOT;
  app.read = read;
  app.remember = remember;
  app.keeps = keeps;
})((window.briefingApp = window.briefingApp || {}));
