/* One term: every passage it leads to, and why.
 * In: the library's store, its names, and a folded term. Out: {term, ids, ranks, extras, isUnseen}:
 * passages and how well each matches, those that contain the term first; `extras` holds
 * {rank, word, note} of names and of passages that are found for another reason. A
 * generator: it yields between segments so that a large store can be scanned in slices.
 * Knows nothing of filters. */
(function (search) {
  "use strict";

  /* How well a passage matches: it is the name, a part of the name, a mention, or it
   * names a unit of the department line that the term stands for. */
  const RANK = { WHOLE: 0, PART: 1, MENTION: 2, LINE: 3 };

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
      for (const line of names.linesNamed(term, isUnseen)) addLine(line, null, extras);
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
        offer(extras, id, { rank: isWhole ? RANK.WHOLE : RANK.PART, word: term });
      }
    }

    function* addNumbered(term, extras) {
      for (const measure of search.measuresNumbered(main, names.pinyin, term)) {
        const [title] = store.pages[library.pageOfMeasure[measure]].passages;
        offer(extras, title, { rank: RANK.WHOLE, word: "" });
      }
      for (const { document, full } of numbered.get(term) || []) {
        const page = store.pages[library.pageOfDocument[document]];
        const number = page.passages.find((id) => store.passages[id].where === "发文字号");
        offer(extras, number, { rank: RANK.WHOLE, word: full });
        for (const id of yield* containing(full)) {
          offer(extras, id, { rank: RANK.MENTION, word: full });
        }
      }
    }

    /* The line's own page, unless a locality is named, its units, and their duties. */
    function addLine(line, locality, extras) {
      const [, name] = main.lines[line];
      if (locality === null) offer(extras, library.nameOfLine[line], { rank: RANK.WHOLE, word: "" });
      for (const unit of library.unitsOfLine[line]) {
        if (locality !== null && main.units[unit][0] !== locality) continue;
        const [own] = store.pages[library.pageOfUnit[unit]].passages;
        offer(extras, own, { rank: RANK.WHOLE, word: "", note: `${name}条线` });
        for (const { passage, asPrinted } of library.cellsOfUnit[unit]) {
          offer(extras, passage, { rank: RANK.LINE, word: search.fold(asPrinted) });
        }
      }
    }

    function addInPlaces(term, isUnseen, extras) {
      for (const { locality, rest } of names.placesBefore(term)) {
        const lines = names.linesNamed(rest, isUnseen);
        for (const line of lines) addLine(line, locality, extras);
        if (!isUnseen || lines.size > 0) continue;
        for (const { owner, rank, word } of names.unitNamesWith(rest)) {
          if (owner.locality === locality) offer(extras, owner.passage, { rank, word });
        }
      }
    }

    return { names, containing, evaluate };
  }

  Object.assign(search, { createTerms, RANK });
})((self.siteSearch = self.siteSearch || {}));
