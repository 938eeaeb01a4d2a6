"""How to use each search: where one types, where results appear, what they are.

In: a browser page. Out: typing with its times, and the pages found. Must not know what
is compared with what.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as NothingChanged

# Material listens to keys released, which text put in by the browser's driver lacks.
WATCH = """([input, results]) => {
  const box = document.querySelector(input);
  const place = document.querySelector(results);
  window.measured = { typed: 0, shown: 0 };
  box.addEventListener("input", () => {
    window.measured = { typed: performance.now(), shown: 0 };
    queueMicrotask(() => box.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true })));
  }, true);
  new MutationObserver(() => {
    const { typed, shown } = window.measured;
    if (typed === 0 || shown > 0) return;
    document.body.getBoundingClientRect();
    window.measured.shown = performance.now();
  }).observe(place, { childList: true, subtree: true, characterData: true });
}"""
LINKS = """link => {
  document.querySelectorAll(".md-search__scrollwrap").forEach((scrolled) => {
    scrolled.scrollTop = scrolled.scrollHeight;
  });
  return Array.from(document.querySelectorAll(link), (each) => each.href);
}"""
SETTLING = 60
"""Milliseconds in which results have come; Material shows more as one scrolls."""
SPENT = "() => window.measured.shown - window.measured.typed"
PATIENCE = 1500
"""Milliseconds after which a keystroke is taken to have changed nothing."""


@dataclass(frozen=True, kw_only=True)
class Search:
    """One search: its page, the box, the place of the results, and their links."""

    name: str
    page: str
    box: str
    results: str
    link: str
    is_own_file: re.Pattern[str]
    """Which requests are the search's own."""


OWN = Search(
    name="本站检索",
    page="measures/guojia-fuzhi-01/index.html",
    box="#site-search",
    results=".site-search .search-popup",
    link=".site-search [role=option]",
    is_own_file=re.compile(r"assets/(browser/search\.|search-index/)"),
)
OWN_PAGE = Search(
    name="检索页",
    page="search/index.html",
    box="#search-query",
    results="#search-results",
    link="#search-results a.search-page__title",
    is_own_file=OWN.is_own_file,
)
STOCK = Search(
    name="Material 自带检索",
    page="measures/guojia-fuzhi-01/index.html",
    box=".md-search__input",
    results=".md-search-result",
    link=".md-search-result__link",
    is_own_file=re.compile("search/search_index|workers/search|lunr"),
)


def watch(page: Page, search: Search) -> None:
    """From now on note when a key is typed and when the results have changed."""
    page.evaluate(WATCH, [search.box, search.results])
    page.click(search.box)


def keystrokes(page: Page, query: str) -> Iterator[float]:
    """Type the query; for each key the milliseconds until results changed and laid out."""
    for key in query:
        page.keyboard.insert_text(key)
        try:
            page.wait_for_function(
                "() => window.measured.shown > 0", timeout=PATIENCE, polling=5
            )
        except NothingChanged:
            continue
        yield page.evaluate(SPENT)


def pages_found(page: Page, search: Search, query: str, base: str) -> list[str]:
    """The site paths of the results of a query, each once, without anchors."""
    page.fill(search.box, "")
    page.wait_for_timeout(SETTLING)
    page.fill(search.box, query)
    page.wait_for_timeout(SETTLING)
    addresses: list[str] = []
    while len(found := page.evaluate(LINKS, search.link)) > len(addresses):
        addresses = found
        page.wait_for_timeout(SETTLING)
    paths = (
        unquote(urlsplit(address).path).removeprefix(urlsplit(base).path)
        for address in addresses
    )
    return list(dict.fromkeys(path.removesuffix("index.html") for path in paths))
