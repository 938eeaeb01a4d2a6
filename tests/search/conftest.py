"""What search tests share: the browser's modules alone, and the page of results."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page

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
