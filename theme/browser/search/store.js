/* The store: pages, the passages on them, and the folded text that is scanned.
 * In: one page or passage at a time. Out: arrays; a passage's number is its place in
 * `passages`. A segment is the folded passages from `first` on, with a line break, which
 * no folded text holds, between them. Knows nothing of records or queries. */
(function (search) {
  "use strict";

  function createStore() {
    const pages = [];
    const passages = [];
    const names = [];
    const segments = [];
    let open = { first: 0, folded: [], starts: [], length: 0 };

    function addPage(type, url, title, details) {
      const id = pages.length;
      pages.push({ id, type, url, title, details: details || "", passages: [] });
      return id;
    }

    /* `facets` are tuples in the order of the dimensions: a filter lets the passage
     * through if one tuple has every chosen value. `parts` are texts of one passage that
     * have nothing to do with each other: no word is found across two of them. `note` is
     * what must be said wherever the passage is shown. */
    function addPassage(page, where, text, anchor, facets, more) {
      const id = passages.length;
      const passage = { id, page, where, text, anchor, facets, order: id, isName: false, isHead: false, note: "" };
      passages.push(Object.assign(passage, more));
      pages[page].passages.push(id);
      const folded = (passage.parts || [text]).map(search.fold).join("\n");
      open.starts.push(open.length);
      open.folded.push(folded);
      open.length += folded.length + 1;
      return passage;
    }

    /* The names that a page goes by, in one passage; `named` says whose names they are. */
    function addNames(page, where, parts, anchor, facets, named) {
      const kept = parts.filter((part) => part !== "");
      if (kept.length === 0) return;
      const more = { parts: kept, isName: true, isHead: true, locality: named.locality };
      const passage = addPassage(page, where, kept.join("、"), anchor, facets, more);
      for (const part of kept) {
        names.push(Object.assign({ folded: search.fold(part), passage: passage.id }, named));
      }
    }

    function closeSegment() {
      const { first, starts } = open;
      segments.push({ first, starts, folded: open.folded.join("\n") });
      open = { first: passages.length, folded: [], starts: [], length: 0 };
    }

    return { pages, passages, names, segments, addPage, addPassage, addNames, closeSegment };
  }

  /* The number of each passage of the segment that contains the word. */
  function passagesWith(segment, word, found) {
    const { folded, starts, first } = segment;
    let place = 0;
    let at = folded.indexOf(word);
    while (at >= 0) {
      place = placeOf(starts, at, place);
      found(first + place);
      if (place + 1 === starts.length) return;
      at = folded.indexOf(word, starts[place + 1]);
    }
  }

  /* The last start that is not behind `at`, searched from `low` on. */
  function placeOf(starts, at, low) {
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  Object.assign(search, { createStore, passagesWith });
})((self.siteSearch = self.siteSearch || {}));
