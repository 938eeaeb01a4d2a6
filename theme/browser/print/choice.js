/* What a reader has chosen to print: read from the address, remembered, written back.
 *
 * In: a briefing's choices and variants. Out: { variant, off }: the arrangement of the
 * page, "" for its own, and the keys of parts left out. Must not know how anything looks.
 * What is remembered only fills in the panel; what is printed stands in the address.
 */
(function (app) {
  "use strict";

  const PARAMETER = "print";
  function keys(choices) {
    return choices.map((choice) => {
      return choice.key;
    });
  }

  /* What the address asks for; null when it says nothing that we know. */
  function chosenInAddress(offer) {
    const value = new URLSearchParams(window.location.search).get(PARAMETER);
    if (value === null) return null;
    if (keys(offer.variants).indexOf(value) >= 0) return { variant: value, off: [] };
    const kept = value.split(",");
    const known = keys(offer.choices).filter((key) => {
      return kept.indexOf(key) >= 0;
    });
    if (!known.length) return null;
    const off = keys(offer.choices).filter((key) => {
      return kept.indexOf(key) < 0;
    });
    return { variant: "", off };
  }

  /* What the address asks for and this page does not have. */
  function unknownInAddress(offer) {
    const value = new URLSearchParams(window.location.search).get(PARAMETER);
    return value && !chosenInAddress(offer) ? PARAMETER + "=" + value : "";
  }

  /* What the address has to say of a choice: nothing for the whole page. */
  function parameterOf(offer, chosen) {
    if (chosen.variant) return PARAMETER + "=" + chosen.variant;
    if (!chosen.off.length) return "";
    const kept = keys(offer.choices).filter((key) => {
      return chosen.off.indexOf(key) < 0;
    });
    return PARAMETER + "=" + kept.join(",");
  }

  function addressOf(offer, chosen) {
    const rest = window.location.search
      .slice(1)
      .split("&")
      .filter((pair) => {
        return pair && pair.split("=")[0] !== PARAMETER;
      });
    const search = rest.concat(parameterOf(offer, chosen)).filter(Boolean).join("&");
    return (
      window.location.pathname +
      (search ? "?" + search : "") +
      window.location.hash
    );
  }

  function showInAddress(offer, chosen) {
    try {
      window.history.replaceState(
        window.history.state,
        "",
        addressOf(offer, chosen)
      );
    } catch {
      /* A browser that keeps file addresses fixed still prints the choice. */
    }
  }

  /* What was printed last of this kind of page, as far as this page has it; or null. */
  function remembered(kind, offer) {
    const stored = app.read("briefing.chosen." + kind);
    if (!stored || !Array.isArray(stored.off)) return null;
    const variant = keys(offer.variants).indexOf(stored.variant) < 0 ? "" : stored.variant;
    const off = keys(offer.choices).filter((key) => {
      return stored.off.indexOf(key) >= 0;
    });
    return { variant, off };
  }

  function rememberChosen(kind, chosen) {
    app.remember("briefing.chosen." + kind, chosen);
  }

  app.chosenInAddress = chosenInAddress;
  app.unknownInAddress = unknownInAddress;
  app.showInAddress = showInAddress;
  app.choiceParameter = parameterOf;
  app.remembered = remembered;
  app.rememberChosen = rememberChosen;
})((window.briefingApp = window.briefingApp || {}));
