/* The filters as controls: kinds as buttons, the other dimensions as selects, each choice
 * with the number of pages it would leave.
 * In: the element to fill, the dimensions, what to do with a new choice. Out: show(counts,
 * values). Choices that would leave nothing are not offered, unless chosen. */
(function (search) {
  "use strict";

  function createChoices(place, dimensions, choose) {
    let values = dimensions.map(() => -1);
    const controls = dimensions.map((dimension, number) =>
      number === 0 ? createButtons(dimension, number) : createSelect(dimension, number)
    );
    const reset = search.element("button", "search-reset", "清除筛选");
    reset.type = "button";
    reset.addEventListener("click", () => {
      choose(dimensions.map(() => -1));
      place.querySelector(".search-kind").focus();
    });
    place.textContent = "";
    place.append(controls[0].element, search.element("div", "search-selects", ...controls.slice(1).map((each) => each.element), reset));

    function change(number, value) {
      choose(values.map((old, place_) => (place_ === number ? value : old)));
    }

    function createButtons(dimension, number) {
      const element = search.element("div", "search-kinds");
      element.setAttribute("role", "group");
      element.setAttribute("aria-label", dimension.label);
      const buttons = [["", "全部"], ...dimension.values].map(([id, name], place_) => {
        const count = search.element("span", "search-kind__count");
        const button = search.element("button", "search-kind", name, count);
        button.type = "button";
        button.dataset.value = id;
        button.addEventListener("click", () => change(number, place_ - 1));
        element.append(button);
        return { button, count };
      });
      return { element, show };

      function show(counts, value) {
        buttons.forEach(({ button, count }, place_) => {
          const pages = place_ === 0 ? null : counts && counts[place_ - 1];
          count.textContent = pages === null ? "" : ` ${pages}`;
          button.setAttribute("aria-pressed", String(place_ - 1 === value));
          button.disabled = pages === 0 && place_ - 1 !== value;
        });
      }
    }

    function createSelect(dimension, number) {
      const select = document.createElement("select");
      select.name = dimension.name;
      select.addEventListener("change", () => change(number, Number(select.value)));
      const element = search.element("label", "search-select", search.element("span", "", dimension.label), select);
      return { element, show };

      function show(counts, value) {
        select.textContent = "";
        select.append(new Option("全部", "-1"));
        dimension.values.forEach(([, name], place_) => {
          const pages = counts ? counts[place_] : null;
          if (pages === 0 && place_ !== value) return;
          select.append(new Option(pages === null ? name : `${name}（${pages}）`, String(place_)));
        });
        select.value = String(value);
        element.classList.toggle("is-chosen", value >= 0);
      }
    }

    function show(counts, now) {
      values = now;
      controls.forEach((control, number) => control.show(counts && counts[number], now[number]));
      reset.hidden = now.every((value) => value < 0);
    }

    return { show };
  }

  Object.assign(search, { createChoices });
})((self.siteSearch = self.siteSearch || {}));
