/* The results as a table to take along: exactly what the query and the filters leave.
 * In: a result, the state {query, values}, the dimensions, the sentence on the page. Out:
 * {title, filters, columns, rows} for siteSheets. Knows nothing of the document. */
(function (search) {
  "use strict";

  const COLUMNS = ["网页", "说明", "位置", "文字", "本站注", "网址"];

  function filtersOf({ query, values }, dimensions, sentence) {
    const chosen = dimensions
      .map(({ label, values: known }, dimension) => [label, known[values[dimension]]])
      .filter(([, value]) => value !== undefined)
      .map(([label, [, name]]) => [label, name]);
    const asked = query.trim() === "" ? [] : [["检索词", query.trim()]];
    return { shown: asked.concat(chosen), said: [["结果", sentence]] };
  }

  function rowsOf(result) {
    return [].concat(
      ...result.pages.map(({ page }) => {
        const found = result.passagesOf(page);
        const about = page.details || "";
        if (found.length === 0) return [[page.title, about, "", "", "", search.link(page.url)]];
        return found.map(({ passage }) => [
          page.title, about, passage.where || "", passage.text, passage.note, search.link(search.passageAddress(page, passage)),
        ]);
      })
    );
  }

  function sheetOf(result, state, dimensions, sentence) {
    const { shown, said } = filtersOf(state, dimensions, sentence);
    return { title: "检索结果", named: shown, filters: shown.concat(said), columns: COLUMNS, rows: rowsOf(result) };
  }

  Object.assign(search, { sheetOf });
})((self.siteSearch = self.siteSearch || {}));
