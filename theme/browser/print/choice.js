/* Which parts a reader has left out: read from the address, remembered, written back.
 *
 * In: a briefing's choices. Out: keys left out. Must not know how anything looks. What is
 * remembered only fills in the panel; what is printed stands in the address.
 */
(function (app) {
  "use strict";

  const PARAMETER = "print";
  /* By the site's path: several copies on one host keep apart what they remember. */
  const SCOPE = new URL("../../", document.currentScript.src).pathname;

  function read(name) {
    try {
      return JSON.parse(window.localStorage.getItem(SCOPE + name));
    } catch {
      return null;
    }
  }

  function remember(name, value) {
    try {
      window.localStorage.setItem(SCOPE + name, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  function keys(choices) {
    return choices.map((choice) => {
      return choice.key;
    });
  }

  /* Keys that the address leaves out; null when it says nothing that we know. */
  function offInAddress(choices) {
    const value = new URLSearchParams(window.location.search).get(PARAMETER);
    if (value === null) return null;
    const kept = value.split(",");
    const known = keys(choices).filter((key) => {
      return kept.indexOf(key) >= 0;
    });
    if (!known.length) return null;
    return keys(choices).filter((key) => {
      return kept.indexOf(key) < 0;
    });
  }

  /* The address that prints without these parts; the plain one when none is left out. */
  function addressWithout(choices, off) {
    const query = new URLSearchParams(window.location.search);
    query.delete(PARAMETER);
    const rest = query.toString();
    const kept = keys(choices).filter((key) => {
      return off.indexOf(key) < 0;
    });
    const ours = off.length ? PARAMETER + "=" + kept.join(",") : "";
    const search = [rest, ours].filter(Boolean).join("&");
    return (
      window.location.pathname +
      (search ? "?" + search : "") +
      window.location.hash
    );
  }

  function showInAddress(choices, off) {
    try {
      window.history.replaceState(
        window.history.state,
        "",
        addressWithout(choices, off)
      );
    } catch {
      /* A browser that keeps file addresses fixed still prints the choice. */
    }
  }

  function remembered(kind, choices) {
    const off = read("briefing.off." + kind);
    if (!Array.isArray(off)) return elsewhere(choices);
    return keys(choices).filter((key) => {
      return off.indexOf(key) >= 0;
    });
  }

  /* Until the reader has chosen once, of several places only his own is offered. */
  function elsewhere(choices) {
    const mine = window.siteMine ? window.siteMine.id() : "";
    if (keys(choices).indexOf(mine) < 0) return [];
    const places = window.sitePlaces.map((place) => {
      return place[0];
    });
    return keys(choices).filter((key) => {
      return key !== mine && places.indexOf(key) >= 0;
    });
  }

  function rememberOff(kind, off) {
    remember("briefing.off." + kind, off);
  }

  app.read = read;
  app.remember = remember;
  app.offInAddress = offInAddress;
  app.showInAddress = showInAddress;
  app.remembered = remembered;
  app.rememberOff = rememberOff;
})((window.briefingApp = window.briefingApp || {}));
