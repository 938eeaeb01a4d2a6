"""Every place the index leads to exists on the built site."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

MODULES = ("fold", "store", "facets", "roles", "kinds", "cited", "library")
PLACES = """() => {
  const { pages, passages } = siteSearch.createLibrary(siteSearchParts.main).store;
  return passages.map(({ page, anchor }) => [pages[page].url, anchor]);
}"""


@pytest.fixture(scope="module")
def places(modules: Callable[..., Page], built_site: Path) -> list[tuple[str, str]]:
    """Page and anchor of every passage."""
    page = modules(*MODULES)
    page.add_script_tag(path=built_site / "assets" / "search-index" / "main.js")
    return [(url, anchor) for url, anchor in page.evaluate(PLACES)]


def test_every_page_and_anchor_exists(
    places: list[tuple[str, str]], built_site: Path
) -> None:
    """Results link to pages that are there, and to places on them."""
    ids: dict[str, set[str]] = {}
    for url, _ in places:
        if url not in ids:
            html = (built_site / url / "index.html").read_text(encoding="utf-8")
            ids[url] = set(re.findall(r'\sid="?([^"\s>]+)', html))
    missing = {
        (url, anchor) for url, anchor in places if anchor and anchor not in ids[url]
    }

    assert set() == missing


def test_every_kind_of_place_is_linked_to(places: list[tuple[str, str]]) -> None:
    """Practices, cities, their results, units, actions, deadlines and remarks."""
    anchors = {anchor for url, anchor in places if url.startswith("measures/guo")}

    assert {
        "practice",
        "beijing",
        "shanghai-results",
        "zhuhai-units",
        "zhuhai-action-2",
        "huainan-deadline",
        "zhuhai-remark",
    } <= anchors
