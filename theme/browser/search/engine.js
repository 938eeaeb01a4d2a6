/* The engine: a query and filters → pages with their passages.
 * In: the library. Out: search(query, filters), a generator that yields between slices of
 * work and returns a result. What it finds: the passages that contain the whole query,
 * or the pages on which all its blank-separated terms occur; a locality among the terms
 * narrows the others to what belongs to it; a role belongs to the line or unit that the
 * query or the filter names. Knows nothing of the document. */
(function (search) {
  "use strict";

  const MOST_TERMS = 12;
  const anything = () => true;

  function createEngine(library) {
    const { store } = library;
    const terms = search.createTerms(library);
    const duties = search.createDuties(library, terms.names);
    const conditions = search.createConditions(library, terms.names, duties);
    const piecesOf = search.createReader(terms.names, duties, terms.containing);

    function* run(query, filters) {
      const pieces = yield* piecesOf(query);
      const clause = pieces.join("");
      const words = Array.from(new Set(pieces));
      if (clause === "") return yield* browse(filters);
      if (words.length === 1 || pieces.length > MOST_TERMS) {
        return yield* findOne(words.length === 1 ? words[0] : clause, filters);
      }
      const together = yield* terms.containing(clause);
      if (together.length > 0 && isPasted(pieces)) {
        return yield* find([yield* terms.evaluate(clause)], filters);
      }
      return yield* findAll(words, clause, new Set(together), filters);
    }

    function* findOne(word, filters) {
      const evaluated = [yield* terms.evaluate(word)];
      const { own, asked } = bound(evaluated, filters);
      return yield* withLineCounts(yield* find(own, filters), evaluated, asked, filters);
    }

    /* Roles belong to the units named: by the query, in which case the role's word is no
     * text to be found, or else by the chosen line. A role that no text states is always
     * looked for among the duties. */
    function bound(evaluated, filters) {
      const asked = evaluated.filter(({ term }) => duties.roleNamed(term) !== undefined);
      const others = evaluated.filter((term) => !asked.includes(term));
      const roles = asked.length > 0 ? new Set(asked.map(({ term }) => duties.roleNamed(term))) : null;
      const named = others.map(duties.namedBy);
      if (named.some((each) => each !== null)) {
        const own = others.map((term, place) => (named[place] === null ? term : duties.bind(term, named[place], roles)));
        return { own, asked: [], isBound: true };
      }
      const own = evaluated.map((term) => {
        const isDuty = asked.includes(term) && (term.isUnseen || filters[search.FACET.LINE] >= 0);
        return isDuty ? dutiesOf(term) : term;
      });
      return { own, asked, isBound: false };
    }

    function dutiesOf({ term }) {
      return duties.withRoles(term, new Set([duties.roleNamed(term)]));
    }

    /* A role's word means the duties once a line is chosen: the lines' counts say so. */
    function* withLineCounts(result, evaluated, asked, filters) {
      if (asked.length === 0 || filters[search.FACET.LINE] >= 0) return result;
      const chosen = yield* narrowOrFind(evaluated.map((term) => (asked.includes(term) ? dutiesOf(term) : term)), filters);
      function* countFacets(dimensions) {
        const counts = yield* result.countFacets(dimensions);
        counts[search.FACET.LINE] = (yield* chosen.countFacets(dimensions))[search.FACET.LINE];
        return counts;
      }
      return Object.assign({}, result, { countFacets });
    }

    function* narrowOrFind(evaluated, filters) {
      const narrowed = yield* findNarrowed(evaluated, filters);
      return narrowed === null ? yield* find(evaluated, filters) : narrowed;
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
      const conditioned = yield* conditions.find(evaluated, filters);
      if (conditioned !== null) return conditioned;
      const { own, asked, isBound } = bound(evaluated, filters);
      if (isBound && own.length < evaluated.length) return yield* narrowOrFind(own, filters);
      const result = yield* findTexts(own, words, clause, together, filters);
      return yield* withLineCounts(result, evaluated, asked, filters);
    }

    function* findTexts(evaluated, words, clause, together, filters) {
      const row = yield* findRow(words, filters);
      if (row !== null) return row;
      const narrowed = yield* findNarrowed(evaluated, filters);
      if (narrowed !== null) return putTogetherFirst(narrowed, together);
      const named = /[a-zü0-9]/.test(clause) ? yield* terms.evaluate(clause) : null;
      if (named !== null && isBetterTogether(named, words)) return yield* find([named], filters);
      const result = yield* find(evaluated, filters);
      if (result.pages.length === 0 && named !== null) return yield* find([named], filters);
      return putTogetherFirst(result, together);
    }

    /* 汕头 借鉴18, 借鉴 18 汕头, 第18项 汕头 借鉴: a row of the city's own table; without a
     * place a measure of the list. */
    function* findRow(words, filters) {
      const place = (word) => (terms.names.placesNamed(word).length > 0 ? 0 : search.isNumber(word) ? 2 : 1);
      const clause = words.slice().sort((one, other) => place(one) - place(other)).join("");
      if (!terms.isNumbered(clause)) return null;
      return yield* find([yield* terms.evaluate(clause)], filters);
    }

    function isBetterTogether({ extras }, words) {
      const hits = Array.from(extras.values());
      if (hits.some(({ rank }) => rank <= search.RANK.WHOLE)) return true;
      return hits.length > 0 && words.every((word) => /^[a-zü]+$/.test(word));
    }

    /* The terms that are places narrow the others; null where that leaves nothing, unless
     * the others are units: those of other places are no answer. */
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
      const isElsewhere = others.every((term) => duties.namesUnits(term)) && localities.size > 0;
      return result.pages.length > 0 || isElsewhere ? result : null;
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
      for (const term of search.namesTyped(query).slice(0, MOST_TERMS)) {
        for (const { locality } of [...terms.names.placesNamed(term), ...terms.names.placesBefore(term)]) {
          if (locality !== undefined) named.add(locality);
        }
      }
      return named;
    }

    return { search: run, localitiesNamed, terms, duties, piecesOf };
  }

  /* Runs a generator to its end and returns its result. */
  function finish(generator) {
    let step = generator.next();
    while (!step.done) step = generator.next();
    return step.value;
  }

  Object.assign(search, { createEngine, finish });
})((self.siteSearch = self.siteSearch || {}));
