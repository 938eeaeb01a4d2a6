/* A session: one reader's queries, the last of which counts.
 * In: what load.js promised, and what to do with a result. Out: ask(query, filters), which
 * calls show(result, asked, scope, isUpdate); an update answers the same query again after
 * more has been loaded.
 * Long scans run in slices, so that a key never waits for them; an index in parts is
 * loaded while the reader looks at what has been found, the localities named first. */
(function (search) {
  "use strict";

  const SLICE = 25;
  const ROWS_AT_ONCE = 4;

  function createSession({ library, engine }, show) {
    const localities = library.main.localities.length;
    const failed = new Set();
    let asked = null;
    let isLoading = false;

    function ask(query, filters) {
      asked = { query, filters };
      answer(asked, false);
      if (library.main.split === 1) loadMore();
    }

    /* Runs the search in slices; the first one at once. */
    function answer(own, isUpdate) {
      const work = engine.search(own.query, own.filters);
      const advance = () => {
        if (own !== asked) return;
        const until = performance.now() + SLICE;
        let step = work.next();
        while (!step.done && performance.now() < until) step = work.next();
        if (step.done) show(step.value, own, scope(), isUpdate);
        else setTimeout(advance, 0);
      };
      advance();
    }

    function scope() {
      return { read: library.localitiesRead.size, failed: failed.size, localities };
    }

    /* Loads localities as long as there is a query, and answers it again now and then. */
    async function loadMore() {
      if (isLoading) return;
      isLoading = true;
      await pageLoaded();
      while (asked !== null && isQuestion(asked)) {
        const next = nextLocalities();
        if (next.length === 0) break;
        const own = asked;
        await Promise.all(next.map((locality) =>
          search.loadRows(library, locality).catch(() => failed.add(locality))));
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (own === asked && isWorthShowing()) answer(asked, true);
      }
      isLoading = false;
    }

    /* The page itself comes first; the browser should not seem to be loading for long. */
    function pageLoaded() {
      if (document.readyState === "complete") return Promise.resolve();
      return new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
    }

    function isQuestion({ query, filters }) {
      return search.fold(query) !== "" || filters.some((value) => value >= 0);
    }

    function isWorthShowing() {
      const read = library.localitiesRead.size;
      return read + failed.size === localities || read <= ROWS_AT_ONCE || read % 40 < ROWS_AT_ONCE;
    }

    function nextLocalities() {
      const wanted = engine.localitiesNamed(asked.query);
      const filtered = asked.filters[library.dimensions.findIndex(({ name }) => name === "locality")];
      if (filtered >= 0) wanted.add(filtered);
      const order = [...wanted, ...Array(localities).keys()];
      const missing = new Set(order.filter((locality) => !library.localitiesRead.has(locality) && !failed.has(locality)));
      return Array.from(missing).slice(0, ROWS_AT_ONCE);
    }

    function forget() {
      asked = null;
    }

    return { ask, forget };
  }

  Object.assign(search, { createSession });
})((self.siteSearch = self.siteSearch || {}));
