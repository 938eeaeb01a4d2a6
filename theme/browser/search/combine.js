/* Terms together: the pages on which all of them occur, in order, and how many pages
 * each filter would leave.
 * In: evaluated terms (term.js, bound by duties.js), filters as one chosen value or -1 per dimension, and a
 * predicate for passages. Out: a result; its passages and counts are worked out when
 * asked for. Knows nothing of names or of how terms are found. */
(function (search) {
  "use strict";

  const NOT_THERE = 255;
  const HITS_PER_SLICE = 4000;

  function* combine(store, terms, filters, allows) {
    const best = terms.map(() => new Uint8Array(store.pages.length).fill(NOT_THERE));
    const termsIn = new Uint16Array(store.passages.length);
    for (const [place, term] of terms.entries()) {
      const { ids, ranks } = term;
      for (let i = 0; i < ids.length; i += 1) {
        const passage = store.passages[ids[i]];
        if (i % HITS_PER_SLICE === HITS_PER_SLICE - 1) yield;
        if (!allows(passage) || !search.passes(facetsFor(term, passage), filters)) continue;
        termsIn[ids[i]] |= 1 << place;
        if (ranks[i] < best[place][passage.page]) best[place][passage.page] = ranks[i];
      }
    }
    const pages = [];
    for (const page of store.pages) {
      const rank = best.reduce((worst, ranks) => Math.max(worst, ranks[page.id]), 0);
      if (rank !== NOT_THERE && terms.length > 0) pages.push({ page, rank });
    }
    pages.sort((a, b) => a.rank - b.rank || isElsewhere(a.page) - isElsewhere(b.page) || a.page.type - b.page.type || a.page.id - b.page.id);
    /* What is the reader's own place's comes before what is as good. */
    function isElsewhere(page) {
      return store.mine >= 0 && store.passages[page.passages[0]].locality === store.mine ? 0 : 1;
    }

    return {
      pages,
      passagesOf: (page) => passagesOf(store, page, terms, termsIn),
      countFacets: (dimensions) => countFacets(store, terms, filters, allows, dimensions),
    };
  }

  function facetsFor(term, passage) {
    return term.facetsOf === undefined ? passage.facets : term.facetsOf(passage);
  }

  /* The page's passages that hold any of the terms, in official order, with the words to
   * mark in them. */
  function passagesOf(store, page, terms, termsIn) {
    const found = page.passages.filter((id) => termsIn[id] > 0).map((id) => store.passages[id]);
    found.sort((a, b) => a.order - b.order);
    return found.map((passage) => {
      const extras = terms.map((term) => term.extras.get(passage.id)).filter(Boolean);
      const words = [...terms.map(({ term }) => term), ...extras.map(({ word }) => word)];
      const notes = [passage.note, extras.map((extra) => extra.note).find(Boolean)];
      const note = notes.filter(Boolean).join("；");
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
      const { ids } = term;
      for (let i = 0; i < ids.length; i += 1) {
        const passage = store.passages[ids[i]];
        if (i % HITS_PER_SLICE === HITS_PER_SLICE - 1) yield;
        if (!allows(passage)) continue;
        for (const facet of facetsFor(term, passage)) reach(facet, passage.page * width, place);
      }
    }
    return dimensions.map(({ values }, dimension) =>
      Array.from(counts.subarray(offsets[dimension], offsets[dimension] + values.length))
    );

    function reach(facet, base, place) {
      const missed = search.missing(facet, filters);
      for (let i = 0; i < filters.length; i += 1) {
        if (!search.countsFor(missed, i)) continue;
        if (facet[i] >= 0) reachValue(offsets[i] + facet[i], base, place);
        else if (facet[i] < search.FACET.NONE) dimensions[i].values.forEach((_, value) => reachValue(offsets[i] + value, base, place));
      }
    }

    function reachValue(value, base, place) {
      if (reached[base + value] !== place) return;
      reached[base + value] = place + 1;
      if (place + 1 === terms.length) counts[value] += 1;
    }
  }

  Object.assign(search, { combine });
})((self.siteSearch = self.siteSearch || {}));
