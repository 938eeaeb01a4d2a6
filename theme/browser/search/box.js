/* A box: results as one types, in the manner of a combobox.
 * In: a [data-search-box] element as start.js prepared it; what load.js promised. Out: options that are links. Keys: down
 * and up choose, Enter opens the choice or the full page of results, Escape closes. */
(function (search) {
  "use strict";

  const MOST_OPTIONS = 8;

  function attachBox(box, engine) {
    const input = box.querySelector("input[name=q]");
    const popup = box.querySelector(".search-popup");
    const list = box.querySelector("[role=listbox]");
    const status = box.querySelector(".search-status");
    const live = box.querySelector("[role=status]");
    const open = engine.library.dimensions.map(() => -1);
    const session = search.createSession(engine, show);
    let chosen = -1;

    input.addEventListener("input", ask);
    input.addEventListener("focus", () => {
      if (list.childElementCount > 0) expand(true);
    });
    input.addEventListener("keydown", onKey);
    box.addEventListener("focusout", (event) => {
      if (!box.contains(event.relatedTarget)) expand(false);
    });
    list.addEventListener("mousedown", (event) => event.preventDefault());
    if (input.value !== "") ask();

    function ask() {
      if (search.fold(input.value) !== "") return session.ask(input.value, open);
      session.forget();
      list.textContent = "";
      status.textContent = live.textContent = "";
      choose(-1);
      return expand(false);
    }

    /* More has been loaded: that must not take away the option one is about to open. */
    function show(result, { query }, scope, isUpdate) {
      if (isUpdate && (chosen >= 0 || popup.hidden)) return;
      list.textContent = "";
      choose(-1);
      const pages = result.pages.slice(0, MOST_OPTIONS);
      pages.forEach(({ page }) => list.append(option(result, page)));
      list.append(allOption(query, result.pages.length));
      Array.from(list.children).forEach((each, place) => {
        each.id = `${list.id}-${place}`;
      });
      list.hidden = false;
      status.textContent = live.textContent = search.summary(result.pages.length, scope);
      status.classList.toggle("is-complete", scope.read === scope.localities);
      expand(box.contains(document.activeElement));
    }

    function option(result, page) {
      const found = result.passagesOf(page);
      const title = found.find(({ passage }) => passage.isName && passage.text === page.title);
      const first = found[0];
      const made = search.element("a", "search-option",
        search.element("span", "search-option__head",
          ...search.typeBadges(page, found),
          search.markedText("search-option__title", page.title, title ? title.words : [], true)),
        search.element("span", "search-option__details", page.details));
      if (first !== title) made.append(excerpt(first));
      made.href = search.link(first === title ? page.url : search.passageAddress(page, first.passage));
      return asOption(made);
    }

    function excerpt({ passage, words }) {
      return search.element("span", "search-option__excerpt",
        search.element("span", "search-passage__where", passage.where),
        search.markedText("", passage.text, words, false),
        ...(passage.note === "" ? [] : [search.element("span", "search-passage__note", passage.note)]));
    }

    function allOption(query, count) {
      const text = count === 0 ? "没有找到，查看最接近的内容" : `查看全部${count}个网页`;
      const made = search.element("a", "search-option search-option--all", text);
      made.href = `${search.link("search/")}?${new URLSearchParams({ q: query })}`;
      return asOption(made);
    }

    function asOption(made) {
      made.setAttribute("role", "option");
      made.setAttribute("aria-selected", "false");
      made.tabIndex = -1;
      return made;
    }

    function expand(isOpen) {
      popup.hidden = !isOpen;
      input.setAttribute("aria-expanded", String(isOpen));
      if (!isOpen) choose(-1);
    }

    function choose(place) {
      const options = list.children;
      if (options[chosen]) options[chosen].setAttribute("aria-selected", "false");
      chosen = place;
      const now = options[chosen];
      if (now === undefined) return input.removeAttribute("aria-activedescendant");
      now.setAttribute("aria-selected", "true");
      now.scrollIntoView({ block: "nearest" });
      return input.setAttribute("aria-activedescendant", now.id);
    }

    function onKey(event) {
      if (event.isComposing || event.keyCode === 229) return;
      const count = list.childElementCount;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (count === 0) return;
        event.preventDefault();
        if (popup.hidden) expand(true);
        const step = event.key === "ArrowDown" ? 1 : -1;
        const from = chosen < 0 && step < 0 ? 0 : chosen;
        choose((from + step + count) % count);
      } else if (event.key === "Enter") {
        event.preventDefault();
        openChoice(event);
      } else if (event.key === "Escape") {
        event.preventDefault();
        escape();
      }
    }

    function openChoice(event) {
      const target = list.children[chosen];
      if (target) target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: event.ctrlKey, metaKey: event.metaKey }));
      else if (input.value.trim() !== "") input.form.submit();
    }

    /* First closes the list, then empties and leaves the box. */
    function escape() {
      if (!popup.hidden) return expand(false);
      input.value = "";
      ask();
      box.classList.remove("is-open");
      const open = box.querySelector("[data-search-open]");
      return open !== null && open.offsetParent !== null ? open.focus() : input.blur();
    }
  }

  Object.assign(search, { attachBox });
})((self.siteSearch = self.siteSearch || {}));
