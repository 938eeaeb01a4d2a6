/* The page of the pack: order the chosen pages, give a title, print or save them as one.
 *
 * In: the page's markup, the pack. Each page's structure is loaded as a script, so that
 * it also works from a file. Without a page in the pack nothing is printed but the
 * page's own words, which say so.
 */
(function (app) {
  "use strict";

  const DEFAULT_TITLE = "优化营商环境改革举措简报";
  const MANY_PAGES = 100;
  const EMPTY =
    "还没有选。可在各页点“加入待印材料”，或在清单、表格和检索结果里点“逐条选入待印材料”，再回到这里。";

  function Basket(container) {
    this.container = container;
    this.root = container.getAttribute("data-root");
    this.composed = null;
    this.missing = [];
    this.fields = null;
  }

  Basket.prototype.find = function (name) {
    return this.container.querySelector("[data-basket-" + name + "]");
  };

  function loaded(path) {
    return (window.briefings || []).find((briefing) => {
      return briefing.path === path;
    });
  }

  /* Loads what is not there yet; done is called once, whether or not all came. */
  Basket.prototype.load = function (paths, done) {
    const basket = this;
    const waiting = paths.filter((path) => {
      return !loaded(path) && basket.missing.indexOf(path) < 0;
    });
    let left = waiting.length;
    if (!left) return done();
    waiting.forEach((path) => {
      const script = document.createElement("script");
      script.src = basket.root + path + "briefing.js";
      script.onload = script.onerror = function () {
        if (!loaded(path)) basket.missing.push(path);
        left -= 1;
        if (!left) done();
      };
      document.head.appendChild(script);
    });
  };

  Basket.prototype.briefings = function () {
    return app.basket
      .pages()
      .map((page) => {
        const briefing = loaded(page.path);
        return briefing && app.narrowedTo(briefing, page.only || []);
      })
      .filter(Boolean);
  };

  Basket.prototype.partsOf = function (page) {
    const briefing = loaded(page.path);
    return briefing && page.only ? app.namesOf(briefing.choices, page.only) : "";
  };

  /* A title as it is printed; what the pack says of it until the page is loaded. */
  Basket.prototype.titleOf = function (page) {
    const found = loaded(page.path);
    return found ? found.title : page.title;
  };

  /* What some page of the pack offers, each once, the sources last. */
  Basket.prototype.offer = function () {
    const offer = { choices: [], variants: [] };
    this.briefings().forEach((briefing) => {
      const one = app.offerOf(briefing);
      addNew(offer.choices, one.choices);
      addNew(offer.variants, one.variants);
    });
    offer.choices.sort((one, other) => {
      return (one.key === "sources") - (other.key === "sources");
    });
    return offer;
  };

  function addNew(list, coming) {
    coming.forEach((entry) => {
      const isNew = list.every((known) => {
        return known.key !== entry.key;
      });
      if (isNew) list.push(entry);
    });
  }

  Basket.prototype.update = function (focus) {
    const paths = app.basket.pages().map((page) => {
      return page.path;
    });
    this.container.setAttribute("aria-busy", "true");
    this.load(paths, () => {
      app.showBasketList(this, focus);
      this.showFields();
      this.compose();
      this.container.setAttribute("aria-busy", "false");
    });
  };

  /* The fields are made anew only when there is something else to choose. */
  Basket.prototype.showFields = function () {
    const offer = this.offer();
    const asked = JSON.stringify(offer);
    const place = this.find("choices");
    place.hidden = !offer.choices.length;
    if (asked === this.asked) return;
    this.asked = asked;
    const first = this.fields
      ? this.fields.chosen
      : app.chosenInAddress(offer) || app.remembered("basket", offer);
    this.fields = new app.Fields(offer, (chosen) => {
      if (!app.basket.isLinked()) app.showInAddress(offer, chosen);
      this.compose();
    });
    this.fields.show(first || { variant: "", off: [] });
    place.textContent = "";
    place.appendChild(this.fields.root);
  };

  Basket.prototype.title = function () {
    return app.basket.title() || DEFAULT_TITLE;
  };

  Basket.prototype.compose = function () {
    const briefings = this.briefings();
    const { chosen } = this.fields;
    /* Of a piece that was narrowed, the parts chosen for all may leave nothing. */
    this.filled = briefings.filter((briefing) => {
      return app.hasContent(app.arranged(briefing, chosen));
    });
    this.composed = this.filled.length ? app.compose(this.title(), this.filled, chosen) : null;
    this.find("print").disabled = this.find("word").disabled = !this.composed;
    this.find("status").textContent = this.message(briefings.length);
    this.find("link").value = app.packAddress(
      app.choiceParameter(this.offer(), chosen)
    );
    this.find("sharing").hidden = !briefings.length;
    this.find("linked").hidden = !app.basket.isLinked();
  };

  Basket.prototype.message = function (count) {
    const total = app.basket.pages().length;
    if (!total) return app.keeps() ? EMPTY : app.refusal;
    if (!count) return "所选的页都读不到，没有可印的内容。";
    if (!this.composed) return "没有可印的内容，请至少选一部分。";
    const { length } = this.filled;
    let text = "共" + length + "篇，印出来约" + this.composed.pages + "面。";
    if (length < count) text += "有" + (count - length) + "篇没有所选的部分，不会印出。";
    if (count < total) text += "有" + (total - count) + "篇读不到，不会印出。";
    text += this.withoutVariant();
    if (this.composed.pages > MANY_PAGES) {
      text += "篇幅较长，可先在下面选“一页纸”或少选几部分，或分几次印。";
    }
    return text;
  };

  /* What is chosen for all, but not every page has. */
  Basket.prototype.withoutVariant = function () {
    const key = this.fields.chosen.variant;
    const variant = this.offer().variants.find((one) => {
      return one.key === key;
    });
    const lacking = this.briefings().filter((briefing) => {
      return variant && app.arranged(briefing, { variant: key, off: [] }).briefing === briefing;
    });
    return lacking.length ? "有" + lacking.length + "篇没有“" + variant.name + "”，印全文。" : "";
  };

  Basket.prototype.pack = function () {
    return {
      title: this.title(),
      briefings: this.filled,
      chosen: this.fields.chosen,
      starts: this.composed.starts,
    };
  };

  const container = document.querySelector("[data-briefing-basket-page]");
  if (container) {
    app.openPackOfAddress();
    const basket = new Basket(container);
    container.hidden = false;
    app.listenOnPack(basket);
    app.printFrom(() => {
      return basket.composed && basket.composed.root;
    });
    basket.update();
  }
})((window.briefingApp = window.briefingApp || {}));
