/* Dates as people write them, and the time limits that end on them.
 * In: a written date; a folded term. Out: the date in the documents' words; whether a limit
 * ends on it. 2020-06-30, 2020.6.30, 20200630, 2020年6月30日, 6月底. Knows no passages. */
(function (search) {
  "use strict";

  const WRITTEN = /^((?:19|20)[0-9]{2})([-/.])(0?[1-9]|1[0-2])(?:\2(0?[1-9]|[12][0-9]|3[01]))?$/;
  const RUN_TOGETHER = /^((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$/;
  const IN_WORDS = /^(?:((?:19|20)[0-9]{2})年)?(?:([0-9]{1,2})月(?:份|(底|末)|([0-9]{1,2})[日号])?|年?(底|末))前?$/;

  /* 2020-06-30 → 2020年6月30日; anything else stays as it is. */
  function dateInWords(text) {
    const run = RUN_TOGETHER.exec(text);
    const match = run ? [run[0], run[1], "", run[2], run[3]] : WRITTEN.exec(text);
    if (match === null) return text;
    const [, year, , month, day] = match;
    return `${year}年${Number(month)}月${day ? `${Number(day)}日` : ""}`;
  }

  /* Whether a limit [as recorded, its last day] ends on the date that the term is; null
   * for a term that is no date. A month holds every limit that ends within it; a day only those that name it. */
  function endsOn(term) {
    const match = IN_WORDS.exec(term);
    if (match === null || (!match[1] && !match[3] && !match[4])) return null;
    const [, year = "", month, monthEnd, day, yearEnd] = match;
    if (!yearEnd && (Number(month) < 1 || Number(month) > 12)) return null;
    const pad = (number) => String(number).padStart(2, "0");
    if (yearEnd) return ([, last]) => last === `${year}-12-31`;
    const inMonth = (last) => last.slice(5, 7) === pad(month) && last.startsWith(year);
    if (day) return ([by]) => by.length === 10 && inMonth(by) && by.endsWith(`-${pad(day)}`);
    if (monthEnd) return ([, last]) => inMonth(last) && isLastOfMonth(last);
    return ([by, last]) => /-[0-9]/.test(by) && inMonth(last);
  }

  function isLastOfMonth(day) {
    const next = new Date(`${day}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    return next.getUTCDate() === 1;
  }

  Object.assign(search, { dateInWords, endsOn });
})((self.siteSearch = self.siteSearch || {}));
