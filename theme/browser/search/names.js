/* Names: what a term means when it is a name, in short, in pinyin, or after a place.
 * In: the library and a folded term. Out: hits {passage, rank, note} on name passages,
 * and the department lines the term stands for, in one locality or in all.
 * Scans no text: what contains the term is the engine's affair. */
(function (search) {
  "use strict";

  /* How well a passage matches: a unit bears the name; it is the name; it is a unit of the
   * line so named that is called otherwise; a part of the name; a mention; or it names a
   * unit of the line that the term stands for. */
  const RANK = { BEARER: 0, WHOLE: 1, SISTER: 2, PART: 3, MENTION: 4, LINE: 5 };
  const MOST_KEPT = 200;
  const LEVEL = /^[省市区县](?=.)/;

  function createNames(library) {
    const { main, store } = library;
    const pinyin = search.createPinyin(main.readings);
    const linesByName = new Map();
    const placesByName = new Map();
    const namesOfUnit = new Map();
    const spellings = new Map();
    const spelled = new Map();

    store.names.forEach((name) => {
      if (name.line !== undefined) put(linesByName, name.folded, name.line);
      if (name.unit !== undefined) put(namesOfUnit, name.unit, name.folded);
      put(spellings, name.folded, name);
    });
    main.localities.forEach((row, locality) => putPlace(row, { locality }));
    main.cities.forEach((row, city) => putPlace(row, { city }));

    function put(map, key, value) {
      if (!map.has(key)) map.set(key, []);
      map.get(key).push(value);
    }

    function putPlace([, name, short, code], place) {
      new Set([name, short, code].map(search.fold)).forEach((form) => put(placesByName, form, place));
    }

    /* The lines that the whole term names: 工商局, 市工商局. */
    function linesNamed(term, canBeSpelled) {
      const exact = linesByName.get(term) || linesByName.get(term.replace(LEVEL, ""));
      if (exact) return new Set(exact);
      const lines = new Set();
      if (!canBeSpelled || !search.hasLetters(term)) return lines;
      linesByName.forEach((own, name) => {
        if (pinyin.spellsWhole(term, name)) own.forEach((line) => lines.add(line));
      });
      return lines;
    }

    /* The localities and cities that the whole term names. */
    function placesNamed(term) {
      if (placesByName.has(term)) return placesByName.get(term);
      const places = [];
      if (!search.hasLetters(term) || term.length < 2) return places;
      placesByName.forEach((own, name) => {
        if (pinyin.spellsWhole(term, name)) places.push(...own);
      });
      return places;
    }

    /* The ways to read the term as a locality and something in it: 珠海市监局, zhuhai海关. */
    function placesBefore(term) {
      const ways = [];
      placesByName.forEach((own, name) => {
        let lengths = term.startsWith(name) ? [name.length] : [];
        if (lengths.length === 0 && search.hasLetters(term)) lengths = pinyin.spelledPrefixes(term, name);
        for (const length of lengths) {
          if (length === term.length) continue;
          for (const { locality } of own) {
            if (locality !== undefined) ways.push({ locality, rest: term.slice(length) });
          }
        }
      });
      return ways;
    }

    /* Every name that the term spells in pinyin, whole or in part. Kept for the next key:
     * while one types a second term the first stays as it is. */
    function namesSpelled(term) {
      if (!search.hasLetters(term)) return [];
      if (!spelled.has(term)) {
        if (spelled.size === MOST_KEPT) spelled.clear();
        spelled.set(term, findSpelled(term));
      }
      return spelled.get(term);
    }

    function findSpelled(term) {
      const found = [];
      const pattern = term.replace(/ü/g, "v");
      spellings.forEach((owners, name) => {
        const range = pinyin.spelledRange(pattern, name);
        if (range === null) return;
        const isWhole = pinyin.spellsWhole(pattern, name);
        const word = name.slice(range[0], range[1]);
        for (const owner of owners) found.push({ owner, rank: rankOf(owner, isWhole), word });
      });
      return found;
    }

    /* The names of units, whole or in part, that hold or spell the term. */
    function unitNamesWith(term) {
      const found = namesSpelled(term).filter(({ owner }) => owner.unit !== undefined);
      store.names.forEach((owner) => {
        if (owner.unit === undefined || !owner.folded.includes(term)) return;
        found.push({ owner, rank: rankOf(owner, owner.folded === term), word: term });
      });
      return found;
    }

    function rankOf({ unit }, isWhole) {
      if (!isWhole) return RANK.PART;
      return unit === undefined ? RANK.WHOLE : RANK.BEARER;
    }

    /* The units that the whole term names, or spells: 拱北海关, 省高院. */
    function unitsNamed(term, canBeSpelled) {
      const owners = (spellings.get(term) || spellings.get(term.replace(LEVEL, "")) || []).slice();
      if (canBeSpelled) {
        for (const { owner, rank } of namesSpelled(term)) if (rank === RANK.BEARER) owners.push(owner);
      }
      return owners.map(({ unit }) => unit).filter((unit) => unit !== undefined);
    }

    /* Whether one of the unit's own names holds or spells the term. */
    function isBorneBy(unit, term, canBeSpelled) {
      const core = term.replace(LEVEL, "");
      const isSpelled = canBeSpelled && search.hasLetters(term);
      return (namesOfUnit.get(unit) || []).some(
        (name) => name.includes(core) || (isSpelled && pinyin.spelledRange(term, name) !== null)
      );
    }

    /* Whether the whole term is a name of anything, in characters or in pinyin. */
    function isName(term) {
      if (spellings.has(term) || linesNamed(term, true).size > 0 || placesNamed(term).length > 0) return true;
      return placesBefore(term).some(({ rest }) => spellings.has(rest) || linesNamed(rest, true).size > 0);
    }

    return { pinyin, linesNamed, unitsNamed, isBorneBy, isName, placesNamed, placesBefore, namesSpelled, unitNamesWith };
  }

  Object.assign(search, { createNames, RANK });
})((self.siteSearch = self.siteSearch || {}));
