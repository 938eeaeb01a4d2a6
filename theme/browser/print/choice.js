/* Which parts a reader has left out: read from the address, remembered, written back.
 *
 * In: a briefing's choices. Out: keys left out. Must not know how anything looks. What is
 * remembered only fills in the panel; what is printed stands in the address.
 */
(function (app) {
  "use strict";

  var PARAMETER = "print";

  function read(name) {
    try {
      return JSON.parse(window.localStorage.getItem(name));
    } catch (error) {
      return null;
    }
  }

  function remember(name, value) {
    try {
      window.localStorage.setItem(name, JSON.stringify(value));
      return true;
    } catch (error) {
      return false;
    }
  }

  function keys(choices) {
    return choices.map(function (choice) {
      return choice.key;
    });
  }

  /* Keys that the address leaves out; null when it says nothing that we know. */
  function offInAddress(choices) {
    var value = new URLSearchParams(window.location.search).get(PARAMETER);
    if (value === null) return null;
    var kept = value.split(",");
    var known = keys(choices).filter(function (key) {
      return kept.indexOf(key) >= 0;
    });
    if (!known.length) return null;
    return keys(choices).filter(function (key) {
      return kept.indexOf(key) < 0;
    });
  }

  /* The address that prints without these parts; the plain one when none is left out. */
  function addressWithout(choices, off) {
    var query = new URLSearchParams(window.location.search);
    query.delete(PARAMETER);
    var rest = query.toString();
    var kept = keys(choices).filter(function (key) {
      return off.indexOf(key) < 0;
    });
    var ours = off.length ? PARAMETER + "=" + kept.join(",") : "";
    var search = [rest, ours].filter(Boolean).join("&");
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
    } catch (error) {
      /* A browser that keeps file addresses fixed still prints the choice. */
    }
  }

  function remembered(kind, choices) {
    var off = read("briefing.off." + kind);
    if (!Array.isArray(off)) return [];
    return keys(choices).filter(function (key) {
      return off.indexOf(key) >= 0;
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
