"""What search tests share: the browser's modules alone, and the page of results."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page

from sitegen.browser import joined
from sitegen.bundles import SCRIPTS
from sitegen.reading import read_dataset
from sitegen.records import build_registry
from sitegen.search import build_index

ROOT = Path(__file__).parents[2]
MODULES = ROOT / "theme" / "browser" / "search"
READ_RESULTS = """() => {
  const results = document.querySelector("#search-results");
  return Array.from(results.querySelectorAll("li[data-url]"), (page) => ({
    url: page.dataset.url,
    passages: Array.from(page.querySelectorAll("a[data-passage]"), (passage) => ({
      place: passage.dataset.passage,
      text: passage.innerText,
    })),
  }));
}"""
START_ENGINE = """() => {
  const library = siteSearch.createLibrary(siteSearchParts.main);
  const engine = siteSearch.createEngine(library);
  self.findUnits = siteSearch.createUnitSearch(library, engine.terms.names);
  self.ask = (query, chosen) => {
    const address = new URLSearchParams(chosen).toString();
    const { values } = siteSearch.stateFrom(library.dimensions, address);
    return siteSearch.finish(engine.search(query, values));
  };
}"""
IS_READY = """() => {
  const results = document.querySelector("#search-results");
  return results !== null && results.getAttribute("aria-busy") === "false";
}"""


@pytest.fixture(scope="session")
def modules(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """A page with nothing in it but the named modules of the browser code."""
    context = chromium.new_context()

    def page_with(*names: str) -> Page:
        page = context.new_page()
        for name in names:
            page.add_script_tag(path=MODULES / f"{name}.js")
        return page

    yield page_with
    context.close()


class Engine:
    """The search of the real data without a site: what a query finds."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def urls(self, query: str, **filters: str) -> list[str]:
        """The pages found, in order."""
        found: list[str] = self.page.evaluate(
            "([query, filters]) => ask(query, filters).pages.map(({ page }) => page.url)",
            [query, filters],
        )
        return found

    def passages(self, query: str, url: str) -> list[tuple[str, str]]:
        """Heading and text of what was found on a page."""
        found = self.page.evaluate(
            """([query, url]) => {
              const result = ask(query, {});
              const { page } = result.pages.find(({ page }) => page.url === url);
              return result.passagesOf(page).map(({ passage }) => [passage.where, passage.text]);
            }""",
            [query, url],
        )
        return [(where, text) for where, text in found]

    def units(self, query: str) -> list[str]:
        """The units that the finder keeps, by id."""
        found: list[str] = self.page.evaluate(
            "query => Array.from(findUnits(query))", query
        )
        return found


@pytest.fixture(scope="session")
def engine(chromium: Browser) -> Iterator[Engine]:
    """The engine in a page of its own, with every record read."""
    bundle = next(bundle for bundle in SCRIPTS if bundle.name == "search")
    raw, _ = read_dataset(ROOT / "data")
    context = chromium.new_context()
    page = context.new_page()
    page.add_script_tag(content=joined(bundle, MODULES.parent))
    for _, text in build_index(build_registry(raw)):
        page.add_script_tag(content=text)
    page.evaluate(START_ENGINE)
    yield Engine(page)
    context.close()


class ResultsPage:
    """The page of results in a browser, asked by address or by typing."""

    def __init__(self, page: Page, site: str) -> None:
        self.page = page
        self.site = site
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def open(self, **parameters: str) -> list[str]:
        """The pages found for an address."""
        self.page.goto(f"{self.site}search/index.html?{urlencode(parameters)}")
        return self.urls()

    def type(self, query: str) -> list[str]:
        """The pages found for what is typed into the box of an open page."""
        self.page.fill("#search-query", query)
        return self.urls()

    def urls(self) -> list[str]:
        """The pages shown, once the search is done."""
        return [page["url"] for page in self.results()]

    def results(self) -> list[dict[str, Any]]:
        """The pages shown with their passages, once the search is done."""
        self.page.wait_for_function(IS_READY)
        found: list[dict[str, Any]] = self.page.evaluate(READ_RESULTS)
        return found

    def count(self) -> int:
        """The number of pages that the container states."""
        self.page.wait_for_function(IS_READY)
        return int(self.page.get_attribute("#search-results", "data-count") or "-1")


@pytest.fixture(scope="module")
def results_page(chromium: Browser, site_url: str) -> Iterator[ResultsPage]:
    """The page of results of the real data, open and empty."""
    context = chromium.new_context()
    page = ResultsPage(context.new_page(), site_url)
    page.open()
    yield page
    context.close()
