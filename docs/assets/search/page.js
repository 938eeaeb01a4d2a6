/* The full page of results: query and filters in the address, results below.
 * In: the [data-search-page] element of docs/search/index.md; what load.js promised.
 * Out: #search-results with one li[data-url] a page, aria-busy and data-count; the
 * nearest suggestions apart from it. */
(function (search) {
  "use strict";

  const FIRST_PAGES = 12;
  const MOST_PAGES = 300;
  const SLICE = 8;

  function attachPage(place, engine) {
    const { library, nearest } = engine;
    const input = place.querySelector("input[name=q]");
    const status = place.querySelector("[data-search-status]");
    const results = place.querySelector("#search-results");
    const near = place.querySelector("[data-search-near]");
    const session = search.createSession(engine, show);
    const choices = search.createChoices(place.querySelector("[data-search-filters]"), library.dimensions, (values) => {
      update({ query: input.value, values }, true);
    });
    let state = search.stateFrom(library.dimensions, location.search);
    let isDraft = false;
    let drawing = 0;

    input.addEventListener("input", () => {
      update({ query: input.value, values: state.values }, !isDraft);
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
      input.value = state.query;
      ask();
    });
    if (input.value !== "" && state.query === "") update({ query: input.value, values: state.values }, false);
    else input.value = state.query;
    ask();

    /* A new address for a new view; while one types, the address changes in place. */
    function update(next, isNewView) {
      state = next;
      const address = location.pathname + search.addressOf(library.dimensions, state);
      if (isNewView) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
      ask();
    }

    function ask() {
      results.setAttribute("aria-busy", "true");
      session.ask(state.query, state.values);
    }

    function show(result, asked, scope) {
      drawing += 1;
      const own = drawing;
      const { pages } = result;
      const isAsked = search.fold(asked.query) !== "" || asked.filters.some((value) => value >= 0);
      results.textContent = "";
      near.textContent = "";
      near.hidden = true;
      results.dataset.count = String(pages.length);
      status.textContent = isAsked ? search.summary(pages.length, scope) : "输入文字、部门、文号或拼音，也可以只用下面的筛选。";
      draw(result, 0, Math.min(FIRST_PAGES, pages.length));
      const drawMore = (from) => {
        if (own !== drawing) return;
        const until = performance.now() + SLICE;
        let next = from;
        while (next < Math.min(pages.length, MOST_PAGES) && performance.now() < until) {
          draw(result, next, (next += 1));
        }
        if (next < Math.min(pages.length, MOST_PAGES)) setTimeout(() => drawMore(next), 0);
        else finish(result, asked, isAsked);
      };
      if (pages.length > FIRST_PAGES) setTimeout(() => drawMore(FIRST_PAGES), 0);
      else finish(result, asked, isAsked);
    }

    function draw(result, from, to) {
      for (const { page } of result.pages.slice(from, to)) results.append(search.pageItem(result, page));
    }

    function finish(result, asked, isAsked) {
      const counts = search.finish(result.countFacets(library.dimensions));
      choices.show(isAsked ? counts : null, asked.filters);
      if (result.pages.length > MOST_PAGES) addRest(result, MOST_PAGES);
      if (isAsked && result.pages.length === 0) showNearest(asked);
      results.setAttribute("aria-busy", "false");
    }

    function addRest(result, from) {
      const rest = search.element("button", "search-more", `再显示${Math.min(MOST_PAGES, result.pages.length - from)}页`);
      const item = search.element("li", "search-rest", rest);
      rest.type = "button";
      rest.addEventListener("click", () => {
        item.remove();
        draw(result, from, from + MOST_PAGES);
        if (result.pages.length > from + MOST_PAGES) addRest(result, from + MOST_PAGES);
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
