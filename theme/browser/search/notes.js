/* Beside the results: what was read as a condition, and what the documents say instead.
 * In: a result's conditions, answers of answers.js. Out: elements. A condition is a button
 * that takes its words out of the query. */
(function (search) {
  "use strict";

  function conditionChips(conditions, dimensions, ask) {
    return conditions.map(({ dimension, value, without }) => {
      const { label, values } = dimensions[dimension];
      const text = `${label}：${values[value][1]}`;
      const chip = search.element("button", "search-condition", text, search.element("span", "search-condition__off", " ×"));
      chip.type = "button";
      chip.setAttribute("aria-label", `${text}，去掉这个条件`);
      chip.addEventListener("click", () => ask(without));
      return chip;
    });
  }

  function answerNote({ text, links }, dimensions) {
    const note = search.element("div", "search-answer", search.element("p", "", text));
    if (links.length > 0) {
      const items = links.map((link) => search.element("li", "", answerLink(link, dimensions)));
      note.append(search.element("ul", "search-answer__links", ...items));
    }
    return note;
  }

  function answerLink({ text, page, query, filters }, dimensions) {
    const link = search.element("a", "", text);
    const address = page === undefined ? search.link("search/") + search.addressOf(dimensions, { query, values: filters }) : search.link(page);
    link.href = address;
    return link;
  }

  Object.assign(search, { conditionChips, answerNote });
})((self.siteSearch = self.siteSearch || {}));
