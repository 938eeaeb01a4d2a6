/* What the page says about a search: how many pages, how much has been searched, and
 * what comes nearest when nothing holds the whole query.
 * In: counts and suggestions. Out: a sentence; elements. */
(function (search) {
  "use strict";

  const MOST_NEAR = 5;

  function summary(count, { read, failed, localities }) {
    const found = count === 0 ? "没有找到含有全部文字的内容" : `找到${count}个网页`;
    if (read === localities) return `${found}。`;
    const rest = read + failed === localities ? `${failed}个没有载入，请刷新页面再试` : "其余正在载入";
    return `${found}。已检索全国部分和${localities}个地区中的${read}个，${rest}。`;
  }

  /* What the address asks for that there is not. */
  function excuse(ignored = []) {
    return ignored.length === 0 ? "" : `网址里的“${ignored.join("”“")}”没有这样的筛选，没有采用。`;
  }

  function showNearest(place, dimensions, suggestions) {
    if (suggestions.length === 0) return;
    place.append(search.element("h2", "search-near__title", "最接近的内容"));
    const links = search.element("ul", "search-near__queries");
    for (const { query, filters, result, isUnfiltered } of suggestions) {
      const label = isUnfiltered ? `去掉筛选：“${query}”` : `只含“${query}”`;
      const link = search.element("a", "", `${label}（${result.pages.length}个网页）`);
      link.href = search.link("search/") + search.addressOf(dimensions, { query, values: filters });
      links.append(search.element("li", "", link));
    }
    const [first] = suggestions;
    const list = search.element("ol", "search-results search-results--near");
    for (const { page } of first.result.pages.slice(0, MOST_NEAR)) {
      const item = search.pageItem(first.result, page, MOST_NEAR, "h3");
      item.dataset.nearUrl = page.url;
      delete item.dataset.url;
      list.append(item);
    }
    place.append(links, list);
    place.hidden = false;
  }

  Object.assign(search, { summary, excuse, showNearest });
})((self.siteSearch = self.siteSearch || {}));
