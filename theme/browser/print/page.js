/* The row of buttons on a page that can be printed as a briefing.
 *
 * In: the row, and the page's own briefing.js. Without scripts the row holds only what
 * works without: Word and the address of the pack.
 */
(function (app) {
  "use strict";

  const WHOLE = { variant: "", off: [] };

  function start(row) {
    const path = row.getAttribute("data-briefing");
    const name = row.getAttribute("data-briefing-file");
    const print = row.querySelector("[data-briefing-print]");
    const status = row.querySelector("[data-briefing-status]");
    let panel = null;
    /* What was chosen in the panel; a page that is narrowed anew asks for something else. */
    let asked = null;

    function briefing() {
      return (window.briefings || []).find((one) => {
        return one.path === path;
      });
    }

    function offer() {
      return app.offerOf(briefing());
    }

    function inAddress() {
      return app.chosenInAddress(offer());
    }

    function narrowing() {
      return app.narrowing(briefing().choices);
    }

    function ofNarrowing() {
      const { only } = narrowing();
      return only.length ? { variant: "", off: app.allBut(briefing().choices, only) } : null;
    }

    /* What Ctrl+P gives: what the address asks for, or the panel, or the form of the page;
     * the page itself where parts cannot say what it shows. */
    function toPrint() {
      const chosen = inAddress() || asked;
      if (chosen) return chosen;
      return narrowing().unsaid.length ? null : ofNarrowing() || WHOLE;
    }

    /* What the page is narrowed to; else, until something of this kind of page has been
     * printed, the leader's sheet. */
    function usual() {
      if (ofNarrowing()) return ofNarrowing();
      const first = offer().variants[0];
      const chosen = app.remembered(briefing().kind, offer());
      return chosen || (first ? { variant: first.key, off: [] } : WHOLE);
    }

    function actions() {
      return {
        change (chosen) {
          app.showInAddress(offer(), chosen);
        },
        cancel () {
          asked = null;
          app.showInAddress(offer(), WHOLE);
        },
        print (chosen) {
          asked = chosen;
          app.rememberChosen(briefing().kind, chosen);
          window.print();
        },
        word (chosen, say) {
          app.rememberChosen(briefing().kind, chosen);
          const closer = app.stepsCloser(app.renderChosen(briefing(), chosen));
          app.saveWord({ briefings: [briefing()], chosen, closer, name }, say);
        },
      };
    }

    function openPanel(chosen) {
      panel = panel || new app.Panel(briefing(), print, actions());
      panel.open(chosen, app.advice(), app.unsaidText(narrowing(), "印"));
    }

    app.printFrom(() => {
      const chosen = briefing() ? toPrint() : null;
      return chosen && app.fitted(app.renderChosen(briefing(), chosen));
    });
    const form = document.querySelector("form[data-narrow]");
    if (form) {
      form.addEventListener("input", () => {
        asked = null;
      });
    }
    print.hidden = false;
    print.addEventListener("click", () => {
      if (!briefing()) return window.print();
      openPanel(inAddress() || usual());
    });
    window.addEventListener("load", () => {
      if (!briefing()) return;
      if (inAddress()) openPanel(inAddress());
      const unknown = app.unknownInAddress(offer());
      if (unknown) status.textContent = "网址里的“" + unknown + "”本页没有这样的选择，没有采用。";
    });
  }

  const row = document.querySelector("[data-briefing]");
  if (row) start(row);
})((window.briefingApp = window.briefingApp || {}));
