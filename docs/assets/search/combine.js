/* Terms together: the pages on which all of them occur, in order, and how many pages
 * each filter would leave.
 * In: evaluated terms (term.js), filters as one chosen value or -1 per dimension, and a
 * predicate for passages. Out: a result; its passages and counts are worked out when
 * asked for. Knows nothing of names or of how terms are found. */
(function (search) {
  "use strict";

  const NOT_THERE = 255;
  const HITS_PER_SLICE = 4000;

  function* combine(store, terms, filters, allows) {
    const best = terms.map(() => new Uint8Array(store.pages.length).fill(NOT_THERE));
    const termsIn = new Uint16Array(store.passages.length);
    const isFiltered = filters.some((value) => value >= 0);
    for (const [place, term] of terms.entries()) {
      let count = 0;
      for (const [id, rank] of hitsOf(term)) {
        const passage = store.passages[id];
        if (!allows(passage)) continue;
        if (isFiltered && !passage.facets.some((facet) => misses(facet, filters).count === 0)) continue;
        termsIn[id] |= 1 << place;
        if (rank < best[place][passage.page]) best[place][passage.page] = rank;
        if ((count += 1) % HITS_PER_SLICE === 0) yield;
      }
    }
    const pages = [];
    for (const page of store.pages) {
      const rank = best.reduce((worst, ranks) => Math.max(worst, ranks[page.id]), 0);
      if (rank !== NOT_THERE && terms.length > 0) pages.push({ page, rank });
    }
    pages.sort((a, b) => a.rank - b.rank || a.page.type - b.page.type || a.page.id - b.page.id);
    return {
      pages,
      passagesOf: (page) => passagesOf(store, page, terms, termsIn),
      countFacets: (dimensions) => countFacets(store, terms, filters, allows, dimensions),
    };
  }

  /* Every passage of the term once, with its rank: those that contain it, which are
   * mentions at least, then the others. */
  function* hitsOf({ ids, extras }) {
    const { MENTION } = search.RANK;
    for (const id of ids) {
      const extra = extras.get(id);
      yield [id, extra ? Math.min(extra.rank, MENTION) : MENTION];
    }
    if (extras.size === 0) return;
    const contained = new Set(ids);
    for (const [id, { rank }] of extras) if (!contained.has(id)) yield [id, rank];
  }

  /* In how many dimensions the tuple differs from the filters, and the last of them. */
  function misses(facet, filters) {
    let count = 0;
    let dimension = -1;
    for (let i = 0; i < filters.length; i += 1) {
      if (filters[i] >= 0 && facet[i] !== filters[i]) {
        count += 1;
        dimension = i;
      }
    }
    return { count, dimension };
  }

  /* The page's passages that hold any of the terms, in official order, with the words to
   * mark in them. */
  function passagesOf(store, page, terms, termsIn) {
    const found = page.passages.filter((id) => termsIn[id] > 0).map((id) => store.passages[id]);
    found.sort((a, b) => a.order - b.order);
    return found.map((passage) => {
      const extras = terms.map((term) => term.extras.get(passage.id)).filter(Boolean);
      const words = [...terms.map(({ term }) => term), ...extras.map(({ word }) => word)];
      const note = extras.map((extra) => extra.note).find(Boolean) || "";
      return { passage, words, note };
    });
  }

  /* For each dimension and value the number of pages that would be found with that value
   * chosen and all other filters as they are. `reached` holds, for a page and a value, how
   * many of the terms were found there, counted in the order of the terms. */
  function* countFacets(store, terms, filters, allows, dimensions) {
    const offsets = [];
    let width = 0;
    for (const { values } of dimensions) {
      offsets.push(width);
      width += values.length;
    }
    const reached = new Uint8Array(store.pages.length * width);
    const counts = new Uint32Array(width);
    for (const [place, term] of terms.entries()) {
      let count = 0;
      for (const [id] of hitsOf(term)) {
        const passage = store.passages[id];
        if (!allows(passage)) continue;
        for (const facet of passage.facets) reach(facet, passage.page * width, place);
        if ((count += 1) % HITS_PER_SLICE === 0) yield;
      }
    }
    return dimensions.map(({ values }, dimension) =>
      Array.from(counts.subarray(offsets[dimension], offsets[dimension] + values.length))
    );

    function reach(facet, base, place) {
      const missed = misses(facet, filters);
      if (missed.count > 1) return;
      for (let i = 0; i < facet.length; i += 1) {
        if (facet[i] < 0 || (missed.count === 1 && missed.dimension !== i)) continue;
        const cell = base + offsets[i] + facet[i];
        if (reached[cell] !== place) continue;
        reached[cell] = place + 1;
        if (place + 1 === terms.length) counts[offsets[i] + facet[i]] += 1;
      }
    }
  }

  Object.assign(search, { combine });
})((self.siteSearch = self.siteSearch || {}));
