/* The library: the pages of the site and the passages one can find on them.
 * In: the data of sitegen/search/rows.py, main file first, then rows of localities in
 * any order. Out: a store filled with them, and whose page is which.
 * Knows what the records are; knows nothing of queries or of the page it runs in. */
(function (search) {
  "use strict";

  const { ASSIGNMENT, DOCUMENT, MEASURE, PRACTICE, UNIT } = search.KIND;
  const { OF_LINE, OF_UNIT, OF_LIST, OF_INDICATOR, OF_MEASURE, OF_CITY, OF_LOCALITY, OF_DOCUMENT } = search.PAGE_TYPE;
  const { NONE } = search.FACET;

  function fill(pattern, ...ids) {
    return pattern.replace(/\{(\d)\}/g, (_, place) => ids[place]);
  }

  function createLibrary(main) {
    const { paths } = main;
    const cite = search.citing(main.cited);
    const store = search.createStore();
    store.mine = main.localities.findIndex(([id]) => self.siteMine && id === self.siteMine.id());
    const { addPage, addPassage, addNames } = store;
    const rows = [];
    const library = {
      store,
      main,
      dimensions: search.dimensionsOf(main),
      nameOfLine: [],
      unitsOfLine: main.lines.map(() => []),
      pageOfUnit: [],
      pageOfMeasure: [],
      pageOfDocument: [],
      cellsOfUnit: main.units.map(() => []),
      localitiesRead: new Set(),
      limits: [],
      addRows,
      rowsNumbered,
    };

    main.lines.forEach(([id, name, aliases], line) => {
      const page = addPage(OF_LINE, fill(paths.line, id), name);
      const facets = search.lineFacets(line);
      library.nameOfLine.push(store.passages.length);
      addNames(page, "名称", [name], "", facets, { line });
      addNames(page, "又称", aliases, "", facets, { line });
    });

    main.units.forEach(([locality, id, name, line, aliases, called], unit) => {
      const [localityId, , short] = main.localities[locality];
      const page = addPage(OF_UNIT, fill(paths.unit, localityId, id), name, short);
      const facets = [[UNIT, NONE, NONE, locality, line, NONE]];
      library.pageOfUnit.push(page);
      library.unitsOfLine[line].push(unit);
      addNames(page, "名称", [name], "", facets, { unit, locality });
      addNames(page, "又称", aliases, "", facets, { unit, locality });
      addNames(page, "常用叫法", called, "", facets, { unit, locality });
    });

    const listPage = addPage(OF_LIST, paths.measures, "全部举措");
    main.lists.forEach(([id, name, aliases], list) => {
      const facets = [[MEASURE, list, NONE, NONE, NONE, NONE]];
      addNames(listPage, "清单", [name, ...aliases], id, facets, { list });
    });

    main.indicators.forEach(([id, name, aliases], indicator) => {
      const page = addPage(OF_INDICATOR, fill(paths.indicator, id), name);
      const facets = [[MEASURE, NONE, indicator, NONE, NONE, NONE]];
      addNames(page, "名称", [name], "", facets, { indicator });
      addNames(page, "又称", aliases, "", facets, { indicator });
    });

    main.measures.forEach(addMeasure);

    main.cities.forEach(([id, name, short, code], city) => {
      const page = addPage(OF_CITY, fill(paths.city, id), `${name}的做法`);
      const facets = [[PRACTICE, NONE, NONE, NONE, NONE, NONE]];
      addNames(page, "名称", [name, short, code], "", facets, { city });
    });

    const localityPages = main.localities.map(([id, name, short, code], locality) => {
      const page = addPage(OF_LOCALITY, fill(paths.locality, id), name);
      const facets = [[ASSIGNMENT, NONE, NONE, locality, NONE, NONE]];
      addNames(page, "名称", [name, short, code], "", facets, { locality });
      return page;
    });

    main.documents.forEach(addDocument);
    store.closeSegment();
    (main.rows || []).forEach((own, locality) => addRows(locality, own));
    return library;

    function addMeasure([list, number, indicator, title, variants, practice, references], measure) {
      const [listId, listName] = main.lists[list];
      const url = fill(paths.measure, `${listId}-${String(number).padStart(2, "0")}`);
      const details = `${listName}第${number}项 · ${main.indicators[indicator][1]}`;
      const page = addPage(OF_MEASURE, url, title, details);
      const facets = [[MEASURE, list, indicator, NONE, NONE, NONE]];
      library.pageOfMeasure.push(page);
      addNames(page, "标题", [title], "", facets, { measure });
      for (const variant of variants) addNames(page, "标题又作", [variant], paths.variants, facets, { measure });
      const [official, ...others] = main.cited.measures[measure].map(cite);
      addPassage(page, "主要做法", practice, paths.practice, facets, { source: official });
      references.forEach(([city, text, results], at) => {
        const [cityId, , short] = main.cities[city];
        const own = [[PRACTICE, list, indicator, NONE, NONE, NONE]];
        addPassage(page, `${short} · 做法`, text, cityId, own, { city, source: others[at], isHead: true });
        if (results === "") return;
        addPassage(page, `${short} · 成效`, results, fill(paths.results, cityId), own, { city, source: others[at] });
      });
    }

    function addDocument([id, title, short, number, locality, issuers, paragraphs], document) {
      const page = addPage(OF_DOCUMENT, fill(paths.document, id), title, number || short);
      const facets = [[DOCUMENT, NONE, NONE, locality, NONE, NONE]];
      library.pageOfDocument.push(page);
      addNames(page, "标题", [title], "", facets, { document, locality });
      addNames(page, "简称", [short], "", facets, { document, locality });
      addNames(page, "发文字号", [number], "", facets, { document, locality });
      if (issuers.length > 0) addPassage(page, "发文机关", issuers.join("、"), "", facets, { parts: issuers, locality });
      const sources = main.cited.documents[document].map(cite);
      paragraphs.forEach(([number, text], at) => {
        addPassage(page, "原文", text, fill(paths.paragraph, number), facets, { locality, source: sources[at] });
      });
    }

    /* The rows of one locality, a segment of their own. */
    function addRows(locality, own) {
      if (library.localitiesRead.has(locality)) return;
      library.localitiesRead.add(locality);
      const citeOwn = search.citing(own.cited);
      own.assignments.forEach((row, at) => addAssignment(locality, row, own.cited.assignments[at].map(citeOwn)));
      own.sections.forEach((row, at) => addSection(locality, row, citeOwn(own.cited.sections[at])));
      store.closeSegment();
    }

    function addAssignment(locality, [measure, cell, members, actions, deadline, remark, practice, number, dates, byRule], [source, ofUnits, ofLimit]) {
      const [list, , indicator] = main.measures[measure];
      const [id, , short] = main.localities[locality];
      const facets = facetsOf(members, list, indicator, locality);
      let order = locality === store.mine ? 5e5 : (locality + 1) * 1e6;
      function add(where, text, anchor, more) {
        if (text === "") return null;
        order += 1;
        return addPassage(library.pageOfMeasure[measure], `${short} · ${where}`, text, anchor, facets, Object.assign({ locality, order, source }, more));
      }
      const head = add("责任单位", cell, fill(paths.units, id), { source: ofUnits, isHead: true, note: byRule });
      keepCell(head, members);
      rows.push({ locality, number, passage: head.id });
      actions.forEach((action, place) => {
        const number = actions.length > 1 ? place + 1 : "";
        add(`工作措施${number}`, action, fill(paths.action, id, place + 1));
      });
      const limit = add("完成时限", deadline, fill(paths.deadline, id), { source: ofLimit });
      if (dates.length > 0) library.limits.push({ passage: limit.id, dates });
      add("备注", remark, fill(paths.remark, id));
      add("主要做法", practice, id);
    }

    function addSection(locality, [list, indicator, cell, members, byRule], source) {
      const where = `${main.indicators[indicator][1]} · 责任单位`;
      const [listId] = main.lists[list];
      const facets = facetsOf(members, list, indicator, locality);
      const more = { locality, source, isHead: true, note: byRule };
      keepCell(addPassage(localityPages[locality], where, cell, listId, facets, more), members);
    }

    /* The rows that the locality's own table numbers so, in lists of that name. */
    function rowsNumbered(locality, wanted) {
      if (wanted === null) return [];
      const [, , short] = main.localities[locality];
      return rows
        .filter(({ locality: own, number: [list, row] }) => own === locality && wanted.lists.has(list) && row === wanted.number)
        .map(({ passage, number: [list, row] }) => ({ passage, name: `${short}的文件中${main.lists[list][1]}第${row}项` }));
    }

    /* So that a bureau's short name finds the cells that name it otherwise. */
    function keepCell(passage, members) {
      for (const [unit, , asPrinted] of members) {
        library.cellsOfUnit[unit].push({ passage: passage.id, asPrinted });
      }
    }

    /* One tuple for each unit and role in the cell; the units' own pages get them too. */
    function facetsOf(members, list, indicator, locality) {
      const facets = new Map();
      for (const [unit, own, , isSole] of members) {
        const line = main.units[unit][3];
        const [name] = store.pages[library.pageOfUnit[unit]].passages;
        for (const role of search.rolesCounted(main.roles, own, isSole)) {
          store.passages[name].facets.push([UNIT, list, indicator, locality, line, role, unit]);
          facets.set(unit * 100 + role, [ASSIGNMENT, list, indicator, locality, line, role, unit]);
        }
      }
      if (facets.size > 0) return Array.from(facets.values());
      return [[ASSIGNMENT, list, indicator, locality, NONE, NONE]];
    }
  }

  Object.assign(search, { createLibrary });
})((self.siteSearch = self.siteSearch || {}));
