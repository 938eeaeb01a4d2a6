"""Real queries find the pages they must find, and not those they must not.

The page is the site's; the index is that of the places of which queries.yaml tells, since
a place more may have a unit, a text or a date that rightly stands among the answers.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Route

from sitegen.reading import read_dataset
from sitegen.records import build_registry
from sitegen.search import build_index
from tests.search.asked_of import PLACES, as_of
from tests.search.conftest import ROOT, ResultsPage

QUERIES = yaml.safe_load(
    Path(__file__).with_name("queries.yaml").read_text(encoding="utf-8")
)


@pytest.fixture(scope="module")
def asked(chromium: Browser, site_url: str) -> Iterator[ResultsPage]:
    """The page of results over the index of these places alone."""
    raw, _ = read_dataset(ROOT / "data")
    files = {
        name.rsplit("/", 1)[-1]: text
        for name, text in build_index(as_of(build_registry(raw)))
    }

    def answer(route: Route) -> None:
        name = route.request.url.rsplit("/", 1)[-1]
        route.fulfill(body=files[name], content_type="text/javascript; charset=utf-8")

    context = chromium.new_context()
    context.route("**/search-index/*", answer)
    page = ResultsPage(context.new_page(), site_url)
    page.open()
    yield page
    context.close()


@pytest.mark.parametrize("case", QUERIES, ids=[case["query"] for case in QUERIES])
def test_query(asked: ResultsPage, case: dict[str, Any]) -> None:
    """The query finds what queries.yaml says, in the order it says."""
    found = asked.type(case["query"])

    first = case.get("first", [])
    assert first == found[: len(first)]
    assert [] == [url for url in case.get("finds", []) if url not in found]
    assert [] == [url for url in case.get("misses", []) if url in found]
    if "exactly" in case:
        assert sorted(case["exactly"]) == sorted(found)


def test_no_other_place_is_asked(asked: ResultsPage) -> None:
    """A word on every page finds those of the five places and of no other."""
    asked.type("单位")
    asked.page.wait_for_function("() => siteSearchParts.main")
    found = asked.page.evaluate(
        "() => siteSearchParts.main.localities.map(([id]) => id)"
    )

    assert sorted(PLACES) == sorted(found)


def test_there_are_enough_queries() -> None:
    """At least two hundred queries, of every kind."""
    kinds = {case["kind"] for case in QUERIES}

    assert len(QUERIES) >= 200
    assert {
        "text", "clause", "name", "place", "number", "pinyin", "terms", "nothing",
    } == kinds  # fmt: skip
