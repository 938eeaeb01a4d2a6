/* When nothing holds the whole query: the queries next to it that do find something.
 * In: the engine, the store, the query and filters. Out: suggestions {query, filters,
 * label, result}, the longest parts first. Knows nothing of the document. */
(function (search) {
  "use strict";

  const LONGEST_TERM = 300;
  const SHORTEST_PART = 2;
  const MOST_PARTS = 3;
  const MOST_SUGGESTIONS = 4;

  function createNearest(engine, store) {
    const isThere = (word) => store.segments.some(({ folded }) => folded.includes(word));

    /* The longest pieces of the term that some passage holds, not overlapping. */
    function longestParts(term) {
      const parts = [];
      let start = 0;
      let end = 0;
      while (end < term.length) {
        while (end < term.length && isThere(term.slice(start, end + 1))) end += 1;
        if (end - start >= SHORTEST_PART) parts.push({ start, end });
        while (start <= end && end < term.length && !isThere(term.slice(start, end + 1))) start += 1;
        if (start > end) end = start;
      }
      parts.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
      const kept = [];
      for (const part of parts) {
        if (kept.every(({ start: from, end: to }) => part.end <= from || part.start >= to)) kept.push(part);
      }
      return kept.slice(0, MOST_PARTS).map((part) => term.slice(part.start, part.end));
    }

    /* The longest beginning of typed letters that still spells a name. */
    function spelledBeginning(term) {
      if (!search.hasLetters(term)) return [];
      for (let end = Math.min(term.length, 40) - 1; end >= SHORTEST_PART; end -= 1) {
        const beginning = term.slice(0, end);
        if (engine.terms.names.namesSpelled(beginning).length > 0) return [beginning];
      }
      return [];
    }

    function suggest(query, filters) {
      const terms = search.namesTyped(query);
      const queries = [];
      const open = filters.map(() => -1);
      if (terms.length === 0) return [];
      if (filters.some((value) => value >= 0)) queries.push({ query, filters: open });
      if (terms.length > 1 && terms.length <= 6) {
        terms.forEach((_, place) => {
          queries.push({ query: terms.filter((__, other) => other !== place).join(" "), filters });
        });
      }
      const whole = terms.join("").slice(0, LONGEST_TERM);
      for (const part of [...longestParts(whole), ...spelledBeginning(whole)]) {
        queries.push({ query: part, filters });
      }
      return found(queries, query);
    }

    function found(queries, original) {
      const suggestions = [];
      const seen = new Set();
      for (const candidate of queries) {
        const key = `${candidate.query}\n${candidate.filters}`;
        if (seen.has(key) || suggestions.length === MOST_SUGGESTIONS) continue;
        seen.add(key);
        const result = search.finish(engine.search(candidate.query, candidate.filters));
        if (result.pages.length === 0) continue;
        const isUnfiltered = candidate.query === original;
        suggestions.push(Object.assign({ result, isUnfiltered }, candidate));
      }
      return suggestions;
    }

    return { suggest, longestParts };
  }

  Object.assign(search, { createNearest });
})((self.siteSearch = self.siteSearch || {}));
