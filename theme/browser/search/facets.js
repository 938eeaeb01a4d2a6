/* Facets: the tuples by which filters let a passage through.
 * In: a tuple in the order of the library's dimensions, behind them the unit whose duty it
 * is; filters as one chosen value or -1 per dimension. Out: whether, or but for which
 * dimension, it passes. Knows nothing of records or queries. */
(function (search) {
  "use strict";

  /* In place of a role: any role, or any role as soon as a line is chosen. */
  const FACET = { KIND: 0, LOCALITY: 3, LINE: 4, ROLE: 5, UNIT: 6, NONE: -1, ANY: -2, IF_LINE: -3 };

  /* ALL if the tuple has every chosen value, the dimension if it lacks but one, or FEW. */
  const ALL = -1;
  const FEW = -2;

  function missing(facet, filters) {
    const role = facet[FACET.ROLE];
    let dimension = role === FACET.IF_LINE && filters[FACET.LINE] < 0 ? FACET.LINE : ALL;
    for (let i = 0; i < filters.length; i += 1) {
      if (filters[i] < 0 || facet[i] === filters[i]) continue;
      if (i === FACET.ROLE && role < FACET.NONE) continue;
      if (dimension !== ALL && dimension !== i) return FEW;
      dimension = i;
    }
    return dimension;
  }

  function passes(facets, filters) {
    return facets.some((facet) => missing(facet, filters) === ALL);
  }

  /* Whether the tuple counts for a dimension's choices: it lacks at most that one. */
  function countsFor(missed, dimension) {
    return missed === ALL || missed === dimension;
  }

  /* Who chooses a line and a role sees the line above the duties of its units. */
  function lineFacets(line) {
    const { NONE, IF_LINE } = FACET;
    return [NONE, IF_LINE].map((role) => [search.KIND.LINE, NONE, NONE, NONE, line, role]);
  }

  Object.assign(search, { FACET, missing, passes, countsFor, lineFacets });
})((self.siteSearch = self.siteSearch || {}));
