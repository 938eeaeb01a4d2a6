/* Conditions: a place and a role in one query hold for the same duty.
 * In: evaluated terms. Out: a result whose `conditions` say what was read as a condition,
 * {dimension, value, word} each; null where the query holds no such pair. Knows nothing of
 * the document. */
(function (search) {
  "use strict";

  const { LOCALITY, ROLE } = search.FACET;
  const anything = () => true;

  function createConditions(library, names, duties) {
    const { store } = library;

    /* The places and roles among the terms, and what is left. */
    function read(evaluated) {
      const found = { localities: new Set(), roles: new Set(), conditions: [], others: [] };
      for (const each of evaluated) {
        if (!addRole(found, each.term) && !addPlaces(found, each.term)) found.others.push(each);
      }
      return found.localities.size > 0 && found.roles.size > 0 ? found : null;
    }

    function addRole({ roles, conditions }, word) {
      const role = duties.roleNamed(word);
      if (role === undefined) return false;
      roles.add(role);
      conditions.push({ dimension: ROLE, value: role, word });
      return true;
    }

    function addPlaces({ localities, conditions }, word) {
      const places = names.placesNamed(word).filter(({ locality }) => locality !== undefined);
      for (const { locality } of places) {
        localities.add(locality);
        conditions.push({ dimension: LOCALITY, value: locality, word });
      }
      return places.length > 0;
    }

    function* find(evaluated, filters) {
      const found = read(evaluated);
      if (found === null) return null;
      const { localities, roles, conditions, others } = found;
      const named = others.map(duties.namedBy);
      const isNamed = named.some((each) => each !== null);
      const strict = isNamed || others.length > 0 ? others.map((term, place) => keep(term, named[place])) : each();
      let result = yield* search.combine(store, strict, filters, anything);
      if (!isNamed && others.length > 0 && result.pages.length === 0) {
        result = yield* search.combine(store, [...each(), ...others], filters, anything);
      }
      return Object.assign(result, { conditions: conditions.map(withRest) });

      function withRest(condition) {
        const rest = evaluated.map(({ term }) => term).filter((term) => term !== condition.word);
        return Object.assign({ without: rest.join(" ") }, condition);
      }

      function each() {
        return Array.from(roles, (role) => duties.inPlaces(localities, new Set([role])));
      }

      function keep(term, own) {
        return duties.keepTo(own === null ? term : duties.bind(term, own, roles), localities, roles);
      }
    }

    return { find };
  }

  Object.assign(search, { createConditions });
})((self.siteSearch = self.siteSearch || {}));
