/* The ready-made choices: 一页纸, 全文, 只印本地, 对照表; and what each of them means.
 *
 * In: what there is to choose (choices, variants). Out: presets, and for each of them
 * { variant, off }. Must not know how anything looks or is stored.
 */
(function (app) {
  "use strict";

  const WHOLE = { key: "whole", name: "全文" };
  const PLACE = { key: "place", name: "只印本地" };
  const OWN = { key: "own", name: "自选部分" };

  function places(offer) {
    return offer.choices.filter((choice) => {
      return choice.place;
    });
  }

  function isVariant(offer, key) {
    return offer.variants.some((one) => {
      return one.key === key;
    });
  }

  /* In the order of the panel: the leader's sheet comes first. */
  function presets(offer) {
    const first = offer.variants.slice(0, 1);
    const others = offer.variants.slice(1);
    const local = places(offer).length > 1 ? [PLACE] : [];
    return first.concat([WHOLE], local, others, [OWN]);
  }

  /* One place with what belongs to every place: the official wording, the sources. */
  function offForPlace(offer, place) {
    return offer.choices
      .filter((choice) => {
        return choice.key !== place && !choice.core;
      })
      .map((choice) => {
        return choice.key;
      });
  }

  function chosenBy(offer, preset, place) {
    if (isVariant(offer, preset)) return { variant: preset, off: [] };
    return {
      variant: "",
      off: preset === PLACE.key ? offForPlace(offer, place) : [],
    };
  }

  /* Which preset a choice is, so that the panel shows it as chosen. */
  function presetOf(offer, chosen) {
    if (chosen.variant) return { preset: chosen.variant, place: "" };
    if (!chosen.off.length) return { preset: WHOLE.key, place: "" };
    const off = chosen.off.slice().sort().join();
    const local = places(offer).find((choice) => {
      return offForPlace(offer, choice.key).sort().join() === off;
    });
    return local
      ? { preset: PLACE.key, place: local.key }
      : { preset: OWN.key, place: "" };
  }

  /* The page as it is to be printed: another arrangement of it, or itself. */
  function arranged(briefing, chosen) {
    const found = (briefing.variants || []).find((one) => {
      return one.key === chosen.variant;
    });
    return found
      ? { briefing: found.briefing, off: [] }
      : { briefing, off: chosen.variant ? [] : app.wholeGroups(briefing.choices, chosen.off) };
  }

  app.presets = presets;
  app.presetPlaces = places;
  app.chosenBy = chosenBy;
  app.presetOf = presetOf;
  app.arranged = arranged;
  app.offerOf = function (briefing) {
    return { choices: briefing.choices, variants: briefing.variants || [] };
  };
})((window.briefingApp = window.briefingApp || {}));
