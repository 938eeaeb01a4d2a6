/* What the documents say where they do not say what was asked: the roles that they do
 * write, the units that do the work of a line that a place lacks, and what is missing here.
 * In: the library, the engine; a result or a query. Out: answers {text, links}, a link
 * being {text, query, filters} or {text, page}. Knows nothing of the document. */
(function (search) {
  "use strict";

  const { KIND, LOCALITY, LINE, ROLE, UNIT } = search.FACET;
  const MOST_UNITS = 8;

  function createAnswers(library, engine) {
    const { main, store } = library;
    const { names } = engine.terms;
    const open = library.dimensions.map(() => -1);
    const answering = main.roles.length + 1;
    const roleName = (role) => library.dimensions[ROLE].values[role][1];

    /* 珠海 牵头: which roles the place's document writes, and how often. */
    function rolesInstead({ pages, conditions }) {
      if (pages.length > 0 || conditions === undefined) return [];
      const asked = conditions.filter(({ dimension }) => dimension === ROLE).map(({ value }) => value);
      const places = conditions.filter(({ dimension }) => dimension === LOCALITY).map(({ value }) => value);
      return places.filter((place) => library.localitiesRead.has(place)).map((place) => rolesIn(place, asked)).filter(Boolean);
    }

    function rolesIn(locality, asked) {
      const [, , short] = main.localities[locality];
      const missing = asked.filter((role) => measuresWith(locality, role) === 0);
      if (missing.length === 0) return null;
      const others = search.rolesWritten(main.roles).filter((role) => measuresWith(locality, role) > 0);
      const links = others.map((role) => ({
        text: `${roleName(role)}（${measuresWith(locality, role)}项）`,
        query: "",
        filters: chosen(locality, role),
      }));
      const roles = missing.map((role) => `“${roleName(role)}”`).join("、");
      return { text: `${short}的文件里没有职责为${roles}的单位${links.length === 0 ? "。" : "，有："}`, links };
    }

    function measuresWith(locality, role, query = "") {
      const { pages } = search.finish(engine.search(query, chosen(locality, role)));
      return pages.filter(({ page }) => page.type === search.PAGE_TYPE.OF_MEASURE).length;
    }

    function chosen(locality, role) {
      const filters = open.slice();
      filters[KIND] = search.KIND.ASSIGNMENT;
      filters[LOCALITY] = locality;
      filters[ROLE] = role;
      return filters;
    }

    /* 株洲 税务局 牵头: the units so named that have no such role, and the roles they have. */
    function unitRolesInstead(query, { pages }) {
      const words = pages.length > 0 ? [] : search.finish(engine.piecesOf(query));
      const asked = words.map(engine.duties.roleNamed).filter((role) => role !== undefined);
      if (asked.length === 0) return [];
      const places = new Set(words.map(names.placesNamed).reduce((all, own) => [...all, ...own], []).map(({ locality }) => locality));
      return Array.from(unitsAsked(words))
        .filter((unit) => places.size === 0 || places.has(main.units[unit][0]))
        .slice(0, MOST_UNITS)
        .map((unit) => rolesOf(unit, asked));
    }

    function unitsAsked(words) {
      const units = new Set();
      for (const term of words) {
        const named = engine.duties.namedBy({ term, isUnseen: true });
        if (named !== null) named.units.forEach((unit) => units.add(unit));
      }
      return units;
    }

    function rolesOf(unit, asked) {
      const [locality, , name] = main.units[unit];
      const [, , short] = main.localities[locality];
      const has = search.rolesWritten(main.roles).filter((role) => engine.duties.hasRole(unit, role));
      const links = has.map((role) => ({
        text: `${roleName(role)}（${measuresWith(locality, role, name)}项）`,
        query: name,
        filters: chosen(locality, role),
      }));
      const roles = asked.map((role) => `“${roleName(role)}”`).join("、");
      const rest = links.length === 0 ? "，也没有写它别的职责。" : "，有：";
      return { text: `${short}的文件里，${name}没有职责为${roles}的任务${rest}`, links };
    }

    /* 汕头公积金: the place's document lists no unit of the line; who does that work there. */
    function unitsInstead(query) {
      const words = search.finish(engine.piecesOf(query));
      const answers = [];
      for (const [locality, line] of linesAsked(words)) {
        const isThere = library.unitsOfLine[line].some((unit) => main.units[unit][0] === locality);
        if (isThere || !library.localitiesRead.has(locality)) continue;
        answers.push(unitsIn(locality, line));
      }
      return answers;
    }

    function linesAsked(words) {
      const asked = [];
      const places = words.map((word) => names.placesNamed(word)).reduce((all, own) => [...all, ...own], []);
      for (const word of words) {
        for (const line of names.linesNamed(word, true)) {
          for (const { locality } of places) if (locality !== undefined) asked.push([locality, line]);
        }
        for (const { locality, rest } of names.placesBefore(word)) {
          for (const line of names.linesNamed(rest, true)) asked.push([locality, line]);
        }
      }
      return asked;
    }

    function unitsIn(locality, line) {
      const [, , short] = main.localities[locality];
      const links = measuresOf(line).map((page) => cellIn(page, locality)).filter(Boolean);
      const work = "其他地区由这一条线的单位牵头、统筹或者作为唯一单位的举措，在这里的责任单位原文是：";
      const rest = links.length === 0 ? "" : work;
      return { text: `${short}的文件没有列“${main.lines[line][1]}”条线的单位。${rest}`, links };
    }

    /* The measures for which a unit of the line answers somewhere. */
    function measuresOf(line) {
      const pages = new Set();
      for (const unit of library.unitsOfLine[line]) {
        for (const { passage } of library.cellsOfUnit[unit]) {
          const { page, facets } = store.passages[passage];
          const answers = facets.some((facet) => facet[UNIT] === unit && facet[LINE] === line && facet[ROLE] === answering);
          if (answers && store.pages[page].type === search.PAGE_TYPE.OF_MEASURE) pages.add(page);
        }
      }
      return Array.from(pages).sort((a, b) => a - b).map((page) => store.pages[page]);
    }

    function cellIn(page, locality) {
      const id = page.passages.find((each) => store.passages[each].isHead && store.passages[each].locality === locality);
      if (id === undefined) return null;
      const passage = store.passages[id];
      const text = [`${page.title}（${page.details}）：${passage.text}`, passage.note].filter(Boolean).join(" ");
      return { text, page: search.passageAddress(page, passage) };
    }

    /* What is yet to be recorded of the place asked for, or of any where none is. */
    function notRecorded({ conditions }, filters) {
      const read = (conditions || []).map(({ dimension, value }) => dimension === LOCALITY ? value : -1);
      const places = [...read, filters[LOCALITY]].filter((place) => place >= 0);
      const concerns = ([place]) => places.length === 0 || places.includes(place);
      return main.unrecorded.filter(concerns).map(([, text]) => ({ text, links: [] }));
    }

    return { rolesInstead, unitRolesInstead, unitsInstead, notRecorded };
  }

  Object.assign(search, { createAnswers });
})((self.siteSearch = self.siteSearch || {}));
