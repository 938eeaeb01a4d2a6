/* What a sheet says of the parts that it leaves out.
 *
 * In: a briefing, keys left out. Out: the line below the title, names, a last paragraph.
 * Must not know how the parts look.
 */
(function (app) {
  "use strict";

  const { element } = app;

  /* The line below the title: an extract, or one without sources, says so. */
  function noticeText(off, isCompact) {
    const { words } = app;
    if (isCompact) return app.say("notice", { says: words.notice_brief });
    const isExtract = off.some((key) => {
      return key !== "sources";
    });
    const isUncited = off.indexOf("sources") >= 0;
    const says = isExtract ? [words.notice_extract] : [];
    says.push(isUncited ? words.notice_uncited : words.notice_whole);
    return app.say("notice", { says: says.join(words.notice_separator) });
  }

  function names(choices) {
    return choices.map((choice) => {
      return choice.name;
    });
  }

  /* Of a group of which few are kept, all but these, in the place of the first left out. */
  function leftOutNames(choices, off) {
    function isOff(choice) {
      return off.indexOf(choice.key) >= 0;
    }
    const told = [];
    return choices.filter(isOff).reduce((found, choice) => {
      const { group } = choice;
      const of = choices.filter((one) => {
        return group && one.group === group;
      });
      const kept = of.filter((one) => {
        return !isOff(one);
      });
      if (!kept.length || kept.length * 2 > of.length) return found.concat(choice.name);
      if (told.indexOf(group) >= 0) return found;
      told.push(group);
      const values = {
        kept: names(kept).join(app.words.list_separator),
        group: app.words["group_" + group],
      };
      return found.concat(app.say("left_out_others", values));
    }, []);
  }

  /* What the reader has left out, in the panel's words, or what had no room; or nothing. */
  function leftOutText(briefing, off) {
    const { words } = app;
    const found = leftOutNames(briefing.choices, off).concat(briefing.leftOut || []);
    return found.length ? found.join(words.list_separator) + words.full_stop : "";
  }

  function leftOutNodes(briefing, off) {
    const text = leftOutText(briefing, off);
    if (!text) return [];
    const node = element("p", "briefing-closing");
    const label = app.say("label", { name: app.words.left_out_label });
    node.appendChild(element("b", "", label));
    node.appendChild(document.createTextNode(text));
    return [node];
  }

  app.noticeText = noticeText;
  app.leftOutNames = leftOutNames;
  app.leftOutText = leftOutText;
  app.leftOutNodes = leftOutNodes;
})((window.briefingApp = window.briefingApp || {}));
