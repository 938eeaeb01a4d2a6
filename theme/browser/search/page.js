/* The full page of results: query and filters in the address, results below.
 * In: the [data-search-page] element of docs/search/index.md; what load.js promised.
 * Out: #search-results with one li[data-url] a page, aria-busy and data-count; the
 * nearest suggestions apart from it. */
(function (search) {
  "use strict";

  const FIRST_PAGES = 3;
  /* Pages, and passages of a page, before one asks for more: all there are, unless there
   * are so many that drawing them would hold up the next key. */
  const FEW = { pages: 300, passages: 60 };
  const MANY = { pages: 60, passages: 6 };
  const SLICE = 6;
  const INVITATION = "也可以不输入文字，只用上面的筛选。";

  function attachPage(place, engine) {
    const { library, nearest, answers } = engine;
    const name = document.title;
    const input = place.querySelector("input[name=q]");
    const status = place.querySelector("[data-search-status]");
    const results = place.querySelector("#search-results");
    const help = place.querySelector("[data-search-help]");
    const near = place.querySelector("[data-search-near]");
    const advice = place.querySelector("[data-search-advice]");
    const update = search.make("button", { type: "button", className: "search-more", hidden: true });
    const conditions = search.make("div", { className: "search-conditions", hidden: true });
    const notes = search.make("div", { className: "search-answers" });
    const session = search.createSession(engine, show);
    const choices = search.createChoices(place.querySelector("[data-search-filters]"), library.dimensions, (values) => {
      change({ query: input.value, values }, true);
      writeAddress();
    });
    let state = search.stateFrom(library.dimensions, location.search);
    const most = library.main.split === 1 ? MANY : FEW;
    let isDraft = false;
    let isNew = false;
    let drawing = 0;
    const returning = search.rememberPlace(results);

    const sheet = place.querySelector("[data-search-sheet]");
    let latest = null;

    status.after(conditions, notes, update);
    self.siteSheets.attach(sheet, () => latest());
    input.addEventListener("input", () => {
      change({ query: input.value, values: state.values }, !isDraft);
      isDraft = true;
    });
    input.addEventListener("change", () => {
      isDraft = false;
    });
    place.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      isDraft = false;
    });
    window.addEventListener("popstate", () => {
      state = search.stateFrom(library.dimensions, location.search);
      isDraft = false;
      isNew = false;
      input.value = state.query;
      ask();
    });
    /* What start.js took from the address, unless the reader has typed since. */
    state.query = input.value;
    ask();

    function change(next, isNewView) {
      state = next;
      isNew = isNew || isNewView;
      ask();
    }

    /* A new address for a new view; while one types, the address changes in place, and
     * only after the results: writing it takes the browser longer than finding. */
    function writeAddress() {
      document.title = state.query === "" ? name : `“${state.query}” - ${name}`;
      const address = location.pathname + search.addressOf(library.dimensions, state);
      if (address === location.pathname + location.search) isNew = false;
      else if (isNew) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
      isNew = false;
    }

    function ask() {
      results.setAttribute("aria-busy", "true");
      session.ask(state.query, state.values);
    }

    /* More has been loaded: a list that is being read changes only when its reader says. */
    function show(result, asked, scope, isUpdate) {
      update.hidden = !(isUpdate && isBeingRead());
      if (update.hidden) return redraw(result, asked, scope);
      update.textContent = `又检索了一些地区，现在找到${result.pages.length}个网页：更新结果`;
      update.onclick = () => {
        results.focus();
        update.hidden = true;
        redraw(result, asked, scope);
      };
      return undefined;
    }

    function isBeingRead() {
      return window.scrollY > 100 || results.contains(document.activeElement);
    }

    function redraw(result, asked, scope) {
      drawing += 1;
      const isAsked = search.fold(asked.query) !== "" || asked.filters.some((value) => value >= 0);
      results.setAttribute("aria-busy", "true");
      results.textContent = "";
      near.textContent = "";
      showConditions(result.conditions || []);
      notes.textContent = "";
      near.hidden = true;
      help.hidden = isAsked;
      advice.hidden = !isAsked || result.pages.length > 0;
      results.dataset.count = String(result.pages.length);
      status.textContent = (isAsked ? search.summary(result.pages.length, scope) : INVITATION) + search.excuse(state.ignored);
      sheet.hidden = !isAsked || result.pages.length === 0;
      latest = () => search.sheetOf(result, { query: asked.query, values: asked.filters }, library.dimensions, status.textContent);
      drawFrom(0, drawing, result, () => finish(result, asked, isAsked));
    }

    /* The first pages at once, the others as time allows, unless something else is asked. */
    function drawFrom(first, own, result, done) {
      if (own !== drawing) return;
      const last = Math.min(result.pages.length, most.pages);
      const until = performance.now() + SLICE;
      let next = first;
      while (next < last && (first === 0 ? next < FIRST_PAGES : performance.now() < until)) {
        draw(result, next, (next += 1));
      }
      setTimeout(() => {
        if (next < last) drawFrom(next, own, result, done);
        else if (own === drawing) done();
      }, 0);
    }

    function draw(result, from, to) {
      for (const { page } of result.pages.slice(from, to)) results.append(search.pageItem(result, page, most.passages, "h2"));
    }

    function finish(result, asked, isAsked) {
      writeAddress();
      const counts = search.finish(result.countFacets(library.dimensions));
      choices.show(isAsked ? counts : null, asked.filters);
      if (result.pages.length > most.pages) addRest(result, most.pages);
      const found = [
        ...answers.rolesInstead(result),
        ...answers.unitRolesInstead(asked.query, result),
        ...answers.unitsInstead(asked.query),
        ...(isAsked ? answers.notRecorded(result, asked.filters) : []),
      ];
      notes.append(...found.map((answer) => search.answerNote(answer, library.dimensions)));
      if (isAsked && result.pages.length === 0) showNearest(asked);
      results.setAttribute("aria-busy", "false");
      returning.restore();
    }

    /* What the query was read as; a condition can be taken out of it. */
    function showConditions(read) {
      conditions.hidden = read.length === 0;
      conditions.textContent = read.length === 0 ? "" : "按同一项任务的条件查找：";
      conditions.append(...search.conditionChips(read, library.dimensions, (query) => {
        input.value = query;
        change({ query, values: state.values }, true);
        input.focus();
      }));
    }

    function addRest(result, from) {
      const rest = search.element("button", "search-more", `再显示${Math.min(most.pages, result.pages.length - from)}个网页`);
      const item = search.element("li", "search-rest", rest);
      rest.type = "button";
      rest.addEventListener("click", () => {
        draw(result, from, from + most.pages);
        item.nextElementSibling.querySelector("a").focus();
        item.remove();
        if (result.pages.length > from + most.pages) addRest(result, from + most.pages);
      });
      results.append(item);
    }

    function showNearest(asked) {
      const suggestions = nearest.suggest(asked.query, asked.filters);
      search.showNearest(near, library.dimensions, suggestions);
    }
  }

  Object.assign(search, { attachPage });
})((self.siteSearch = self.siteSearch || {}));
