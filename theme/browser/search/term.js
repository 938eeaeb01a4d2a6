/* One term: every passage it leads to, and why.
 * In: the library's store, its names, and a folded term. Out: {term, ids, ranks, extras, isUnseen}:
 * passages and how well each matches, those that contain the term first; `extras` holds
 * {rank, word, note} of names and of passages that are found for another reason. A
 * generator: it yields between segments so that a large store can be scanned in slices.
 * Knows nothing of filters. */
(function (search) {
  "use strict";

  const { RANK } = search;

  function createTerms(library) {
    const { store, main } = library;
    const names = search.createNames(library);
    const numbered = search.documentsByNumber(main);

    function* containing(word) {
      const ids = [];
      for (const segment of store.segments) {
        search.passagesWith(segment, word, (id) => ids.push(id));
        yield;
      }
      return ids;
    }

    function* evaluate(term) {
      const ids = yield* containing(term);
      const extras = new Map();
      const isUnseen = ids.length === 0;
      markNames(term, ids, extras);
      yield* addNumbered(term, extras);
      addDated(term, extras);
      for (const line of names.linesNamed(term, isUnseen)) addLine(line, null, { term, isUnseen }, extras);
      for (const unit of names.unitsNamed(term, isUnseen)) addUnit(unit, { rank: RANK.BEARER, word: term }, extras);
      addInPlaces(term, isUnseen, extras);
      if (isUnseen) {
        for (const { owner, rank, word } of names.namesSpelled(term)) {
          offer(extras, owner.passage, { rank, word });
        }
      }
      return Object.assign(withRanks(term, ids, extras), { isUnseen });
    }

    /* A passage that contains the term is a mention at least. */
    function withRanks(term, ids, extras) {
      const ranks = ids.map((id) => {
        const extra = extras.get(id);
        return extra ? Math.min(extra.rank, RANK.MENTION) : RANK.MENTION;
      });
      const contained = new Set(extras.size > 0 ? ids : []);
      extras.forEach(({ rank }, id) => {
        if (contained.has(id)) return;
        ids.push(id);
        ranks.push(rank);
      });
      return { term, ids, ranks, extras };
    }

    function offer(extras, passage, hit) {
      const known = extras.get(passage);
      if (known === undefined || hit.rank < known.rank) extras.set(passage, hit);
    }

    function markNames(term, ids, extras) {
      for (const id of ids) {
        const passage = store.passages[id];
        if (!passage.isName) continue;
        const isWhole = passage.parts.some((part) => search.fold(part) === term);
        const isUnit = store.pages[passage.page].type === search.PAGE_TYPE.OF_UNIT;
        const rank = isUnit ? RANK.BEARER : RANK.WHOLE;
        offer(extras, id, { rank: isWhole ? rank : RANK.PART, word: term });
      }
    }

    function* addNumbered(term, extras) {
      for (const measure of search.measuresNumbered(main, names.pinyin, term)) {
        const [title] = store.pages[library.pageOfMeasure[measure]].passages;
        offer(extras, title, { rank: RANK.WHOLE, word: "" });
      }
      addRows(term, extras);
      for (const { document, full } of numbered.get(term) || []) {
        const page = store.pages[library.pageOfDocument[document]];
        const number = page.passages.find((id) => store.passages[id].where === "发文字号");
        offer(extras, number, { rank: RANK.WHOLE, word: full });
        for (const id of yield* containing(full)) {
          offer(extras, id, { rank: RANK.MENTION, word: full });
        }
      }
    }

    /* 汕头借鉴18: the row that the city's own table numbers so. */
    function addRows(term, extras) {
      for (const { passage, name } of rowsNumbered(term)) {
        offer(extras, passage, { rank: RANK.WHOLE, word: "", note: name });
      }
    }

    /* None for 广东借鉴3: the whole names a list. */
    function rowsNumbered(term) {
      const rows = [];
      if (search.numberWithin(main, names.pinyin, term) !== null) return rows;
      for (const { locality, rest } of names.placesBefore(term)) {
        rows.push(...library.rowsNumbered(locality, search.numberWithin(main, names.pinyin, rest)));
      }
      return rows;
    }

    function isNumbered(term) {
      return rowsNumbered(term).length > 0 || search.measuresNumbered(main, names.pinyin, term).length > 0;
    }

    /* The limits that end on the date that the term is. */
    function addDated(term, extras) {
      const isMeant = search.endsOn(term);
      if (isMeant === null) return;
      for (const { passage, dates } of library.limits) {
        if (dates.some(isMeant)) offer(extras, passage, { rank: RANK.MENTION, word: "" });
      }
    }

    /* The line's own page, unless a locality is named, its units, and their duties. Units
     * that bear the name stand before those that the line calls otherwise. */
    function addLine(line, locality, { term, isUnseen }, extras) {
      const [, name] = main.lines[line];
      if (locality === null) offer(extras, library.nameOfLine[line], { rank: RANK.WHOLE, word: "" });
      for (const unit of library.unitsOfLine[line]) {
        if (locality !== null && main.units[unit][0] !== locality) continue;
        const rank = names.isBorneBy(unit, term, isUnseen) ? RANK.WHOLE : RANK.SISTER;
        addUnit(unit, { rank, word: "", note: `${name}条线` }, extras);
      }
    }

    function addUnit(unit, hit, extras) {
      const [own] = store.pages[library.pageOfUnit[unit]].passages;
      offer(extras, own, hit);
      for (const { passage, asPrinted } of library.cellsOfUnit[unit]) {
        offer(extras, passage, { rank: RANK.LINE, word: search.fold(asPrinted) });
      }
    }

    function addInPlaces(term, isUnseen, extras) {
      for (const { locality, rest } of names.placesBefore(term)) {
        const lines = names.linesNamed(rest, isUnseen);
        for (const line of lines) addLine(line, locality, { term: rest, isUnseen }, extras);
        for (const unit of names.unitsNamed(rest, isUnseen)) {
          if (main.units[unit][0] === locality) addUnit(unit, { rank: RANK.BEARER, word: rest }, extras);
        }
        if (!isUnseen || lines.size > 0) continue;
        for (const { owner, rank, word } of names.unitNamesWith(rest)) {
          if (owner.locality === locality) offer(extras, owner.passage, { rank, word });
        }
      }
    }

    return { names, containing, evaluate, isNumbered };
  }

  Object.assign(search, { createTerms });
})((self.siteSearch = self.siteSearch || {}));
