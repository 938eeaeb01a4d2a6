/* The engine: a query and filters → pages with their passages.
 * In: the library. Out: search(query, filters), a generator that yields between slices of
 * work and returns a result. What it finds: the passages that contain the whole query,
 * or the pages on which all its blank-separated terms occur; a locality among the terms
 * narrows the others to what belongs to it. Knows nothing of the document. */
(function (search) {
  "use strict";

  const MOST_TERMS = 12;
  const LONGEST_QUERY = 20000;
  const anything = () => true;

  function createEngine(library) {
    const { store } = library;
    const terms = search.createTerms(library);

    function* run(query, filters) {
      const pieces = query.slice(0, LONGEST_QUERY).split(/\s+/).map(search.fold).filter(Boolean);
      const clause = pieces.join("");
      const words = Array.from(new Set(pieces));
      if (clause === "") return yield* browse(filters);
      if (words.length === 1 || pieces.length > MOST_TERMS) {
        return yield* find([yield* terms.evaluate(words.length === 1 ? words[0] : clause)], filters);
      }
      const together = yield* terms.containing(clause);
      if (together.length > 0 && isPasted(pieces)) {
        return yield* find([yield* terms.evaluate(clause)], filters);
      }
      return yield* findAll(words, clause, new Set(together), filters);
    }

    function find(evaluated, filters) {
      return search.combine(store, evaluated, filters, anything);
    }

    /* No words, only filters: the head of every record that passes them. */
    function browse(filters) {
      const isOpen = filters.every((value) => value < 0);
      const ids = isOpen ? [] : store.passages.filter(({ isHead }) => isHead).map(({ id }) => id);
      const ranks = ids.map(() => search.RANK.MENTION);
      return find([{ term: "", ids, ranks, extras: new Map() }], filters);
    }

    /* Blanks inside a pasted clause are typography where they stand between Chinese and
     * letters or digits, or cut off a single character. */
    function isPasted(pieces) {
      const isLatin = (sign) => /[a-z0-9]/.test(sign);
      return pieces.some((piece, place) => {
        if (piece.length === 1) return true;
        const next = pieces[place + 1];
        return next !== undefined && isLatin(piece[piece.length - 1]) !== isLatin(next[0]);
      });
    }

    /* Several terms: places narrow the others; letters and digits may belong together
     * (借鉴 6, shi chang jian guan); otherwise all must occur on the page. */
    function* findAll(words, clause, together, filters) {
      const evaluated = [];
      for (const word of words) evaluated.push(yield* terms.evaluate(word));
      const narrowed = yield* findNarrowed(evaluated, filters);
      if (narrowed !== null) return putTogetherFirst(narrowed, together);
      const named = /[a-zü0-9]/.test(clause) ? yield* terms.evaluate(clause) : null;
      if (named !== null && isBetterTogether(named, words)) return yield* find([named], filters);
      const result = yield* find(evaluated, filters);
      if (result.pages.length === 0 && named !== null) return yield* find([named], filters);
      return putTogetherFirst(result, together);
    }

    function isBetterTogether({ extras }, words) {
      const hits = Array.from(extras.values());
      if (hits.some(({ rank }) => rank === search.RANK.WHOLE)) return true;
      return hits.length > 0 && words.every((word) => /^[a-zü]+$/.test(word));
    }

    /* The terms that are places narrow the others; null where that leaves nothing. */
    function* findNarrowed(evaluated, filters) {
      const localities = new Set();
      const cities = new Set();
      const mentions = new Set();
      const others = [];
      for (const term of evaluated) {
        const places = terms.names.placesNamed(term.term);
        if (places.length === 0) others.push(term);
        else term.ids.forEach((id) => mentions.add(id));
        for (const { locality, city } of places) {
          if (locality === undefined) cities.add(city);
          else localities.add(locality);
        }
      }
      if (others.length === 0 || others.length === evaluated.length) return null;
      const allows = ({ id, locality, city }) =>
        localities.has(locality) || cities.has(city) || mentions.has(id);
      const result = yield* search.combine(store, others, filters, allows);
      return result.pages.length > 0 ? result : null;
    }

    /* Pages that hold the whole clause stand above those that hold its terms apart. */
    function putTogetherFirst(result, together) {
      if (together.size === 0) return result;
      const pagesTogether = new Set(Array.from(together, (id) => store.passages[id].page));
      const key = ({ page, rank }) => rank - (pagesTogether.has(page.id) ? 0.5 : 0);
      result.pages.sort((a, b) => key(a) - key(b));
      return result;
    }

    /* The localities that the query names: their rows are worth loading first. */
    function localitiesNamed(query) {
      const named = new Set();
      for (const piece of query.slice(0, LONGEST_QUERY).split(/\s+/).slice(0, MOST_TERMS)) {
        const term = search.fold(piece);
        for (const { locality } of [...terms.names.placesNamed(term), ...terms.names.placesBefore(term)]) {
          if (locality !== undefined) named.add(locality);
        }
      }
      return named;
    }

    return { search: run, localitiesNamed, terms };
  }

  /* Runs a generator to its end and returns its result. */
  function finish(generator) {
    let step = generator.next();
    while (!step.done) step = generator.next();
    return step.value;
  }

  Object.assign(search, { createEngine, finish });
})((self.siteSearch = self.siteSearch || {}));
