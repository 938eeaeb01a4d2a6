/* Filters and query as an address, and back.
 * In: the library's dimensions; an address' search part or a state {query, values}.
 * Out: the other. Values are places in a dimension, -1 for no choice. A value may be given
 * by its id, in the plural (as the files of the open data are called), or by its name; one
 * that is not known counts as no choice and stands in ignored. Knows nothing of the
 * document. */
(function (search) {
  "use strict";

  function stateFrom(dimensions, address) {
    const parameters = new URLSearchParams(address);
    const values = dimensions.map(({ name, values: known }) => {
      const id = parameters.get(name);
      return known.findIndex(([own, label]) => id === own || id === `${own}s` || id === label);
    });
    const unknown = dimensions.filter(({ name }, place) => parameters.get(name) && values[place] < 0);
    return { query: parameters.get("q") || "", values, ignored: unknown.map(({ name }) => `${name}=${parameters.get(name)}`) };
  }

  function addressOf(dimensions, { query, values }) {
    const parameters = new URLSearchParams();
    if (query.trim() !== "") parameters.set("q", query);
    dimensions.forEach(({ name, values: known }, dimension) => {
      if (values[dimension] >= 0) parameters.set(name, known[values[dimension]][0]);
    });
    const text = parameters.toString();
    return text === "" ? "" : `?${text}`;
  }

  Object.assign(search, { stateFrom, addressOf });
})((self.siteSearch = self.siteSearch || {}));
