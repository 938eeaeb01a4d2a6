/* Numbers that name a record: 借鉴6, 复制推广第7项, guojia-jiejian-06; 89号, 国办函89号,
 * 国办函〔2019〕89号 in brackets of any form.
 * In: the main file's data, a folded term. Out: measures; documents and full number by form.
 * Knows no passages. */
(function (search) {
  "use strict";

  const DIGITS = "零一二三四五六七八九";
  const MEASURE = /^(.+?)第?([0-9]{1,2}|[一二三四五六七八九十]{1,3})[项条号]?$/;
  const NUMBER = /^第?([0-9]{1,2}|[一二三四五六七八九十]{1,3})[项条号]?$/;
  const NUMBER_FIRST = /^(第?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[项条号])的?(.+)$/;
  const DOCUMENT = /^(.*?)((?:19|20)[0-9]{2})([0-9]+)号?$/;

  /* 6, 06, 六, 十三, 二十三 → a number; 0 for anything else. */
  function numberFrom(digits) {
    if (/^[0-9]+$/.test(digits)) return Number(digits);
    const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(digits);
    if (match === null) return 0;
    const [, tens, ten, ones] = match;
    if (ten === "") return tens !== "" && ones !== "" ? 0 : DIGITS.indexOf(tens || ones);
    return (tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones));
  }

  /* 18, 第18项 */
  function isNumber(term) {
    return NUMBER.test(term);
  }

  /* 借鉴6, 第6项借鉴 → the lists of that name, and 6; null for what is no number within a
   * list. */
  function numberWithin(main, pinyin, term) {
    const match = MEASURE.exec(term.replace(NUMBER_FIRST, "$2$1"));
    if (match === null) return null;
    const [, listName, digits] = match;
    const lists = new Set();
    main.lists.forEach((row, list) => {
      if (isNameOfList(row, pinyin, listName)) lists.add(list);
    });
    return lists.size === 0 ? null : { lists, number: numberFrom(digits) };
  }

  /* The measures that the term numbers within a list that it names. */
  function measuresNumbered(main, pinyin, term) {
    const wanted = numberWithin(main, pinyin, term);
    if (wanted === null) return [];
    const measures = [];
    main.measures.forEach(([list, own], measure) => {
      if (own === wanted.number && wanted.lists.has(list)) measures.push(measure);
    });
    return measures;
  }

  function isNameOfList([id, name, aliases], pinyin, text) {
    return [id, name, ...aliases].map(search.fold).some(
      (form) => form === text || (search.hasLetters(text) && pinyin.spellsWhole(text, form))
    );
  }

  /* Every way to write a document's number, in full or in part → documents. */
  function documentsByNumber(main) {
    const documents = new Map();
    main.documents.forEach(([, , , number], document) => {
      const full = search.fold(number);
      for (const form of formsOf(full)) {
        if (!documents.has(form)) documents.set(form, []);
        documents.get(form).push({ document, full });
      }
    });
    return documents;
  }

  function formsOf(full) {
    const match = DOCUMENT.exec(full);
    if (match === null) return new Set();
    const [, office, year, serial] = match;
    const forms = new Set();
    for (const dated of [year, `${year}年`, ""]) {
      for (const ordinal of ["", "第"]) {
        forms.add(`${office}${dated}${ordinal}${serial}号`);
        forms.add(`${dated}${ordinal}${serial}号`);
        if (office !== "") forms.add(`${office}${dated}${ordinal}${serial}`);
      }
    }
    return forms;
  }

  Object.assign(search, { isNumber, numberFrom, numberWithin, measuresNumbered, documentsByNumber });
})((self.siteSearch = self.siteSearch || {}));
