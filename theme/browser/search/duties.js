/* Duties: which role is asked for, and of which units.
 * In: the library, its names, and evaluated terms. Out: the same terms with the tuples of
 * facets that count for them, so that a role belongs to the unit that the term names.
 * Knows nothing of texts or of the order of results. */
(function (search) {
  "use strict";

  function createDuties(library, names) {
    const { main, store } = library;
    const { ROLE, UNIT, NONE, ANY, IF_LINE } = search.FACET;
    const roleByName = new Map();
    search.rolesOffered(main.roles).forEach(([, name], role) => {
      for (const ending of ["", "单位", "部门"]) roleByName.set(search.fold(name) + ending, role);
    });
    const roleNames = Array.from(roleByName.keys()).sort((a, b) => b.length - a.length);

    /* The role that the whole word names, or undefined. */
    function roleNamed(word) {
      return roleByName.get(word);
    }

    /* The lines and units that the whole term names; null if it names none. */
    function namedBy({ term, isUnseen }) {
      const lines = names.linesNamed(term, isUnseen);
      const units = new Set();
      lines.forEach((line) => library.unitsOfLine[line].forEach((unit) => units.add(unit)));
      for (const { locality, rest } of names.placesBefore(term)) {
        for (const line of names.linesNamed(rest, isUnseen)) {
          library.unitsOfLine[line].forEach((unit) => {
            if (main.units[unit][0] === locality) units.add(unit);
          });
        }
        for (const unit of names.unitsNamed(rest, isUnseen)) if (main.units[unit][0] === locality) units.add(unit);
      }
      for (const unit of names.unitsNamed(term, isUnseen)) units.add(unit);
      return units.size === 0 && lines.size === 0 ? null : { lines, units };
    }

    function namesUnits(term) {
      return namedBy(term) !== null;
    }

    /* The term with a role kept to the units that it names. Without `roles` other units'
     * tuples stay, but have no role; with them only these units' duties are left. */
    function bind(evaluated, named, roles) {
      const known = new Map();
      const heads = new Set();
      named.units.forEach((unit) => heads.add(headOf(unit)));
      heads.forEach((facets) => known.set(facets, ofHead(facets, roles)));
      named.lines.forEach((line) => known.set(facetsOf(library.nameOfLine[line]), ofLine(line, roles)));
      return Object.assign({}, evaluated, { facetsOf: kept(known, ofOthers) });

      function ofOthers(facets) {
        const isOwn = (facet) => named.units.has(facet[UNIT]);
        if (roles !== null) return facets.filter((facet) => isOwn(facet) && roles.has(facet[ROLE]));
        return facets.map((facet) => (isOwn(facet) ? facet : withRole(facet, NONE)));
      }
    }

    /* A unit by its name alone; where a role is asked for, only if it has that. */
    function ofHead(facets, roles) {
      return roles === null ? facets : facets.filter((facet) => roles.has(facet[ROLE]));
    }

    /* A line has the roles that any of its units has. */
    function ofLine(line, roles) {
      const facets = facetsOf(library.nameOfLine[line]);
      if (roles === null) return facets.map((facet) => (facet[ROLE] === IF_LINE ? withRole(facet, ANY) : facet));
      const had = Array.from(roles).filter((role) => library.unitsOfLine[line].some((unit) => hasRole(unit, role)));
      return had.map((role) => withRole(facets[0], role));
    }

    function hasRole(unit, role) {
      return headOf(unit).some((facet) => facet[ROLE] === role);
    }

    function headOf(unit) {
      return facetsOf(firstOf(library.pageOfUnit[unit]));
    }

    /* In place of a word that is a role: the head of every record with that role. */
    function withRoles(term, roles) {
      const ids = store.passages.filter(({ isHead }) => isHead).map(({ id }) => id);
      const ofAll = (facets) => facets.filter((facet) => facet[ROLE] === IF_LINE || roles.has(facet[ROLE]));
      const ranks = ids.map(() => search.RANK.MENTION);
      return { term, ids, ranks, extras: new Map(), facetsOf: kept(new Map(), ofAll) };
    }

    function kept(known, make) {
      return ({ facets }) => {
        if (!known.has(facets)) known.set(facets, make(facets));
        return known.get(facets);
      };
    }

    /* The duties that have one of the roles in one of the localities, row by row. */
    function inPlaces(localities, roles) {
      const allows = conditionOn(localities, roles);
      const isDuty = ({ isHead, facets }) => isHead && facets[0][0] === search.KIND.ASSIGNMENT && facets.some(allows);
      const ids = store.passages.filter(isDuty).map(({ id }) => id);
      const ranks = ids.map(() => search.RANK.MENTION);
      return { term: "", ids, ranks, extras: new Map(), facetsOf: kept(new Map(), (facets) => facets.filter(allows)) };
    }

    /* The term, kept to what has one of the roles in one of the localities. */
    function keepTo(term, localities, roles) {
      const allows = conditionOn(localities, roles);
      const own = term.facetsOf || (({ facets }) => facets);
      const known = new Map();
      const facetsFor = (passage) => {
        const facets = own(passage);
        if (!known.has(facets)) known.set(facets, facets.filter(allows));
        return known.get(facets);
      };
      return Object.assign({}, term, { facetsOf: facetsFor });
    }

    function conditionOn(localities, roles) {
      return (facet) => localities.has(facet[search.FACET.LOCALITY]) && (facet[ROLE] === ANY || roles.has(facet[ROLE]));
    }

    function facetsOf(passage) {
      return store.passages[passage].facets;
    }

    function firstOf(page) {
      return store.pages[page].passages[0];
    }

    function withRole(facet, role) {
      const made = facet.slice();
      made[ROLE] = role;
      return made;
    }

    return { roleNamed, roleNames, namedBy, namesUnits, hasRole, bind, withRoles, inPlaces, keepTo };
  }

  Object.assign(search, { createDuties });
})((self.siteSearch = self.siteSearch || {}));
