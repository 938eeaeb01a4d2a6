/* On every page: makes the boxes usable and loads the rest at the first touch.
 * In: [data-search-box] (holds a form with an input named q), [data-search-page],
 * #unit-filter. Out: box.js, page.js and finder.js take over. Needs load.js before it.
 * Keys: / goes to the box, unless the reader has switched it off. */
(function (search) {
  "use strict";

  function make(name, properties) {
    return Object.assign(document.createElement(name), properties);
  }

  function begin() {
    document.querySelectorAll("[data-search-box]").forEach((box) => {
      prepareBox(box);
      atFirstTouch(box, (engine) => search.attachBox(box, engine));
    });
    document.querySelectorAll("[data-search-page]").forEach((page) => {
      page.querySelector("input[name=q]").value = new URLSearchParams(location.search).get("q") || "";
      page.hidden = false;
      search.ready().then((engine) => search.attachPage(page, engine), () => tellFailure(page));
    });
    const finder = document.querySelector("#unit-filter");
    if (finder !== null) search.loadBundle("finder").then(() => search.drawFinder(finder));
    document.addEventListener("keydown", focusByKey);
  }

  /* The box is a combobox for those who cannot see it, too, before anything is loaded. */
  function prepareBox(box) {
    const input = box.querySelector("input[name=q]");
    /* Not a stop of its own for Tab, though it scrolls. */
    const list = make("div", { id: `${input.id}-list`, className: "search-list", tabIndex: -1 });
    const status = make("p", { className: "search-status" });
    const popup = make("div", { className: "search-popup", hidden: true });
    /* What is to be read out must be there before it has a text, hence not in the list. */
    const live = make("p", { className: "search-live" });
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "检索结果");
    live.setAttribute("role", "status");
    popup.append(list, status);
    box.append(popup, live);
    const states = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id };
    Object.keys(states).forEach((name) => input.setAttribute(name, states[name]));
    const open = box.querySelector("[data-search-open]");
    if (open === null) return;
    open.addEventListener("click", (event) => {
      event.preventDefault();
      box.classList.add("is-open");
      input.focus();
    });
    box.querySelector("[data-search-close]").addEventListener("click", () => {
      box.classList.remove("is-open");
      popup.hidden = true;
      open.focus();
    });
  }

  function atFirstTouch(place, attach) {
    const touch = () => {
      if (place.dataset.searchState) return;
      place.dataset.searchState = "loading";
      search.ready().then(
        (engine) => {
          place.dataset.searchState = "ready";
          attach(engine);
        },
        () => {
          delete place.dataset.searchState;
          tellFailure(place);
        }
      );
    };
    place.addEventListener("focusin", touch);
    place.addEventListener("input", touch);
    /* What has been typed before this script came is answered, too. */
    const input = place.querySelector("input[name=q]");
    if (input.value !== "" || document.activeElement === input) touch();
  }

  function tellFailure(place) {
    const popup = place.querySelector(".search-popup");
    if (popup !== null) popup.hidden = false;
    place.querySelectorAll("[role=status], .search-status").forEach((status) => {
      status.textContent = "检索数据没有载入，请刷新页面再试。";
    });
  }

  function focusByKey(event) {
    if (event.key !== "/" || (self.siteDisplay && self.siteDisplay.value("keys") === "off")) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { target } = event;
    if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
    const place = document.querySelector("[data-search-page]") || document.querySelector("[data-search-box]");
    if (place === null) return;
    event.preventDefault();
    const open = place.querySelector("[data-search-open]");
    if (open !== null && open.offsetParent !== null) open.click();
    const input = place.querySelector("input[name=q]");
    input.focus();
    input.select();
  }

  Object.assign(search, { make });
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})((self.siteSearch = self.siteSearch || {}));
