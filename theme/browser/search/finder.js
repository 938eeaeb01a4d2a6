/* The department finder: narrows the list of units that stands in the page.
 * In: the empty #unit-filter above the list, li[data-unit][data-locality] below it.
 * Out: a box and a choice of localities; units that do not match are hidden, and groups
 * without any unit left. Works on what is in the page; the names come from the index,
 * loaded at the first touch. */
(function (search) {
  "use strict";

  function drawFinder(place) {
    const items = Array.from(document.querySelectorAll("li[data-unit]"));
    const input = search.make("input", { type: "search", name: "q", autocomplete: "off", spellcheck: false,
      placeholder: "简称、曾用名、拼音或首字母，例如：工商局、rsj" });
    const select = search.make("select", { name: "locality" });
    const status = search.make("p", { className: "search-status" });
    status.setAttribute("role", "status");
    select.append(new Option("全部地区", ""));
    for (const [id, name] of localitiesIn(items)) select.append(new Option(name, id));
    place.append(label("找单位", input), label("地区", select), status);
    place.classList.add("search-finder");

    const parameters = new URLSearchParams(location.search);
    input.value = parameters.get("q") || "";
    select.value = parameters.get("locality") || "";
    if (select.selectedIndex < 0) select.value = "";
    let units = null;
    input.addEventListener("focus", () => search.ready());
    input.addEventListener("input", () => find(true));
    select.addEventListener("change", () => find(true));
    if (location.search !== "") find(false);

    function find(isTyped) {
      if (isTyped) keepInAddress(input.value, select.value);
      const query = input.value;
      if (search.fold === undefined || units === null) {
        if (query.trim() === "") return narrow(null);
        status.textContent = "正在载入……";
        return search.ready().then(({ library, engine }) => {
          units = search.createUnitSearch(library, engine.terms.names);
          narrow(units(input.value));
        }, () => {
          status.textContent = "检索数据没有载入，请刷新页面再试。";
        });
      }
      return narrow(units(query));
    }

    /* `wanted`: ids of units, or null for all. */
    function narrow(wanted) {
      const seen = new Set();
      for (const item of items) {
        const { unit, locality } = item.dataset;
        item.hidden = (wanted !== null && !wanted.has(unit)) || (select.value !== "" && locality !== select.value);
        if (!item.hidden) seen.add(unit);
      }
      hideEmptyGroups(items);
      const isNarrowed = wanted !== null || select.value !== "";
      document.querySelectorAll(".jump").forEach((links) => {
        links.hidden = isNarrowed;
      });
      status.textContent = isNarrowed ? (seen.size === 0 ? "没有找到这个单位，下面没有可列的名单；可换一种叫法，或清空后逐条查看。" : `共${seen.size}个单位。`) : "";
    }
  }

  function label(text, control) {
    const made = search.make("label", { className: "search-select" });
    made.append(search.make("span", { textContent: text }), control);
    return made;
  }

  function localitiesIn(items) {
    return new Map(items.map((item) => [item.dataset.locality, item.querySelector(".place").textContent]));
  }

  function keepInAddress(query, locality) {
    const parameters = new URLSearchParams();
    if (query.trim() !== "") parameters.set("q", query);
    if (locality !== "") parameters.set("locality", locality);
    const text = parameters.toString();
    history.replaceState(null, "", location.pathname + (text === "" ? "" : `?${text}`) + location.hash);
  }

  /* A heading with the paragraph below it goes with its list of units. */
  function hideEmptyGroups(items) {
    for (const list of new Set(items.map((item) => item.parentElement))) {
      const isEmpty = Array.from(list.children).every((item) => item.hidden);
      list.hidden = isEmpty;
      for (let before = list.previousElementSibling; before !== null; before = before.previousElementSibling) {
        if (before.matches("ul, ol, h1, h2, nav")) break;
        before.hidden = isEmpty;
        if (before.matches("h3")) break;
      }
    }
    hideEmptyParts();
  }

  /* A part's own heading goes when none of its lists is left, and what explains it. */
  function hideEmptyParts() {
    document.querySelectorAll("#by-line, #by-letter").forEach((heading) => {
      const part = [];
      for (let next = heading.nextElementSibling; next !== null && !next.matches("h2"); next = next.nextElementSibling) part.push(next);
      heading.hidden = part.every((each) => !each.matches("ul") || each.hidden);
      const [first] = part;
      if (first && first.matches("p.aside")) first.hidden = heading.hidden;
    });
  }

  Object.assign(search, { drawFinder });
})((self.siteSearch = self.siteSearch || {}));
