/* Units by any way of naming them: name, alias, the line's short and former names, the
 * locality, pinyin, or several of these.
 * In: the library and its names. Out: query → ids of units, null for an empty query. */
(function (search) {
  "use strict";

  function createUnitSearch(library, names) {
    const { main, store, unitsOfLine } = library;

    return function find(query) {
      const terms = search.namesTyped(query);
      if (terms.length === 0) return null;
      let units = unitsNamed(terms.join(""));
      if (units.size === 0) units = terms.map(unitsNamed).reduce(both);
      return new Set(Array.from(units, (unit) => main.units[unit][1]));
    };

    function unitsNamed(term) {
      const units = new Set();
      for (const owner of ownersOf(term)) {
        if (owner.unit !== undefined) units.add(owner.unit);
        else if (owner.line !== undefined) unitsOfLine[owner.line].forEach((unit) => units.add(unit));
        else if (owner.locality !== undefined && owner.document === undefined) addPlace(units, owner.locality);
      }
      for (const { locality, rest } of names.placesBefore(term)) {
        for (const unit of unitsNamed(rest)) if (main.units[unit][0] === locality) units.add(unit);
      }
      return units;
    }

    function ownersOf(term) {
      const owners = store.names.filter(({ folded }) => folded.includes(term));
      if (owners.length > 0) return owners;
      return names.namesSpelled(term).map(({ owner }) => owner);
    }

    function addPlace(units, locality) {
      main.units.forEach(([own], unit) => {
        if (own === locality) units.add(unit);
      });
    }

    function both(one, other) {
      return new Set(Array.from(one).filter((unit) => other.has(unit)));
    }
  }

  Object.assign(search, { createUnitSearch });
})((self.siteSearch = self.siteSearch || {}));
