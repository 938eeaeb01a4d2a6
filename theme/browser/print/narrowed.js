/* Groups of parts, and what the page's own form narrows its table to.
 *
 * In: what there is to choose, keys left out; the form (narrow/address.js). Out: the same
 * keys without groups of which nothing would be left; what of the form's choices parts can
 * say, and what they cannot; a briefing of some parts only. Must not know the table.
 */
(function (app) {
  "use strict";

  function isOff(off) {
    return function (choice) {
      return off.indexOf(choice.key) >= 0;
    };
  }

  function ofGroup(choices, name) {
    return choices.filter((choice) => {
      return name && choice.group === name;
    });
  }

  /* Of a group of which nothing is chosen, all is: it was not asked for. */
  function wholeGroups(choices, off) {
    const parts = choices.filter((choice) => {
      return choice.key !== "sources";
    });
    if (parts.every(isOff(off))) return off;
    return off.filter((key) => {
      const own = choices.find((choice) => {
        return choice.key === key;
      });
      const group = ofGroup(choices, own && own.group);
      return group.length < 2 || !group.every(isOff(off));
    });
  }

  /* The keys left out where, of each group that has one of these, only these are kept. */
  function allBut(choices, only) {
    const asked = choices
      .filter((choice) => {
        return only.indexOf(choice.key) >= 0;
      })
      .map((choice) => {
        return choice.group;
      });
    return choices
      .filter((choice) => {
        const isAsked = choice.group && asked.indexOf(choice.group) >= 0;
        return isAsked && only.indexOf(choice.key) < 0;
      })
      .map((choice) => {
        return choice.key;
      });
  }

  /* 珠海、开办企业 */
  app.namesOf = function (choices, only) {
    return choices
      .filter((choice) => {
        return only.indexOf(choice.key) >= 0;
      })
      .map((choice) => {
        return choice.name;
      })
      .join(app.words.list_separator);
  };

  /* What the form asks for now: keys of parts, and in words what is no part. */
  app.narrowing = function (choices) {
    const form = document.querySelector("form[data-narrow]");
    const found = { only: [], unsaid: [] };
    if (!form) return found;
    const known = window.siteNarrow.knownChoices(form);
    const state = window.siteNarrow.stateOf(form);
    Object.keys(state).forEach((name) => {
      const keys = ofGroup(choices, name).map((choice) => {
        return choice.key;
      });
      const { labels } = known.get(name);
      state[name].forEach((value) => {
        if (keys.indexOf(value) >= 0) found.only.push(value);
        else found.unsaid.push(labels ? labels.get(value) : value);
      });
    });
    return found;
  };

  /* What the form asks for is printed as the page shows it where parts cannot say it. */
  app.unsaidText = function (narrowing, verb) {
    if (!narrowing.unsaid.length) return "";
    return "筛选中的“" + narrowing.unsaid.join("”“") + "”不能分开" + verb + "，" + verb + "的是全部。";
  };

  /* The briefing with these of its parts only; of itself where it has none of them. */
  app.narrowedTo = function (briefing, only) {
    const off = allBut(briefing.choices, only);
    if (!off.length) return briefing;
    return Object.assign({}, briefing, {
      sections: app.chosenSections(briefing, off),
      choices: briefing.choices.filter((choice) => {
        return off.indexOf(choice.key) < 0;
      }),
      leftOut: app.leftOutNames(briefing.choices, off),
      isNarrowed: true,
    });
  };

  app.wholeGroups = wholeGroups;
  app.allBut = allBut;
})((window.briefingApp = window.briefingApp || {}));
