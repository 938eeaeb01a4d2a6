/* Coming back from a page that was found to the place in the results one had left.
 * In: the list of results. Out: restore(), to be called when the list has been drawn; it
 * acts once, after going back, and only if the address is the one that was left. What was
 * folded is unfolded as far as the place needs it. */
(function (search) {
  "use strict";

  const STORED = new URL("../../", document.currentScript.src).pathname + "search.place";

  function rememberPlace(results) {
    let left = cameBack() ? read() : null;

    results.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (link !== null) write({ address: location.href, href: link.href, top: link.getBoundingClientRect().top });
    });

    function restore() {
      if (left === null || left.address !== location.href) return;
      const link = find(left.href);
      if (link === null) return;
      link.focus({ preventScroll: true });
      window.scrollBy(0, link.getBoundingClientRect().top - left.top);
      left = null;
    }

    function find(href) {
      const among = () => Array.from(results.querySelectorAll("a")).find((link) => link.href === href) || null;
      for (let more = moreFor(href); among() === null && more !== null; more = moreFor(href)) more.click();
      return among();
    }

    /* The button that shows more of the page one had gone to, or else more pages. */
    function moreFor(href) {
      const page = href.split("#")[0];
      const item = Array.from(results.children).find((each) => each.dataset.url !== undefined && each.querySelector("a").href === page);
      return (item || results).querySelector(item ? ".search-more" : ".search-rest .search-more");
    }

    return { restore };
  }

  function cameBack() {
    const [entry] = performance.getEntriesByType("navigation");
    return entry !== undefined && entry.type === "back_forward";
  }

  function read() {
    try {
      return JSON.parse(sessionStorage.getItem(STORED));
    } catch {
      return null;
    }
  }

  function write(place) {
    try {
      sessionStorage.setItem(STORED, JSON.stringify(place));
    } catch {
      /* A browser that keeps nothing comes back to the head of the list. */
    }
  }

  Object.assign(search, { rememberPlace });
})((self.siteSearch = self.siteSearch || {}));
