/* The page of the basket: order the chosen pages, give a title, print them as one.
 *
 * In: the page's markup, the basket. Each page's structure is loaded as a script, so that
 * it also works from a file. Without a page in the basket nothing is printed but the
 * page's own words, which say so.
 */
(function (app) {
  "use strict";

  const DEFAULT_TITLE = "优化营商环境改革举措简报";
  const MANY_PAGES = 100;

  function Basket(container) {
    this.container = container;
    this.root = container.getAttribute("data-root");
    this.composed = null;
    this.missing = [];
    this.off = null;
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
        return loaded(page.path);
      })
      .filter(Boolean);
  };

  /* Every choice that some page in the basket offers, in order of appearance. */
  Basket.prototype.choices = function () {
    const choices = [];
    this.briefings().forEach((briefing) => {
      briefing.choices.forEach((choice) => {
        const isNew = choices.every((known) => {
          return known.key !== choice.key;
        });
        if (isNew) choices.push(choice);
      });
    });
    return choices.sort((one, other) => {
      return (one.key === "sources") - (other.key === "sources");
    });
  };

  Basket.prototype.update = function (focus) {
    const basket = this;
    const paths = app.basket.pages().map((page) => {
      return page.path;
    });
    this.container.setAttribute("aria-busy", "true");
    this.load(paths, () => {
      basket.off =
        basket.off ||
        app.offInAddress(basket.choices()) ||
        app.remembered("basket", basket.choices());
      app.showBasketList(basket, focus);
      app.showBasketChoices(basket);
      basket.compose();
      basket.container.setAttribute("aria-busy", "false");
    });
  };

  Basket.prototype.compose = function () {
    const briefings = this.briefings();
    const off = this.off;
    const hasContent = briefings.some((briefing) => {
      return app.chosenSections(briefing, off).length;
    });
    this.composed = hasContent
      ? app.compose(app.basket.title() || DEFAULT_TITLE, briefings, off)
      : null;
    this.find("print").disabled = !this.composed;
    this.find("status").textContent = this.message(briefings.length);
  };

  Basket.prototype.message = function (count) {
    const total = app.basket.pages().length;
    if (!total) {
      return "简报篮是空的。请在改革举措页或责任单位页点“加入简报”，再回到这里。";
    }
    if (!count) return "篮中的页都读不到，没有可印的内容。";
    if (!this.composed) return "没有可印的内容，请至少选一部分。";
    let text = "共" + count + "篇，印出来约" + this.composed.pages + "面。";
    if (count < total) text += "有" + (total - count) + "篇读不到，不会印出。";
    if (this.composed.pages > MANY_PAGES) {
      text += "篇幅较长，可先在上面少选几部分，或分几次印。";
    }
    return text;
  };

  Basket.prototype.listen = function () {
    const basket = this;
    const title = this.find("title");
    const undo = this.find("undo");
    let cleared = [];
    this.find("advice").textContent = app.advice();
    title.value = app.basket.title();
    title.addEventListener("input", () => {
      app.basket.setTitle(title.value.trim());
      basket.compose();
    });
    this.find("print").addEventListener("click", () => {
      app.rememberOff("basket", basket.off);
      window.print();
    });
    this.find("clear").addEventListener("click", () => {
      cleared = app.basket.pages();
      app.basket.clear();
      undo.hidden = false;
      undo.focus();
      basket.update();
    });
    undo.addEventListener("click", () => {
      cleared.forEach((page) => {
        app.basket.add(page.path, page.title);
      });
      undo.hidden = true;
      title.focus();
      basket.update();
    });
    window.addEventListener("storage", () => {
      basket.update();
    });
  };

  const container = document.querySelector("[data-briefing-basket-page]");
  if (container) {
    const basket = new Basket(container);
    container.hidden = false;
    basket.listen();
    app.printFrom(() => {
      return basket.composed && basket.composed.root;
    });
    basket.update();
  }
})((window.briefingApp = window.briefingApp || {}));
