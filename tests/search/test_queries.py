"""Real queries find the pages they must find, and not those they must not."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.search.conftest import ResultsPage

QUERIES = yaml.safe_load(
    Path(__file__).with_name("queries.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", QUERIES, ids=[case["query"] for case in QUERIES])
def test_query(results_page: ResultsPage, case: dict[str, Any]) -> None:
    """The query finds what queries.yaml says, in the order it says."""
    found = results_page.type(case["query"])

    first = case.get("first", [])
    assert first == found[: len(first)]
    assert [] == [url for url in case.get("finds", []) if url not in found]
    assert [] == [url for url in case.get("misses", []) if url in found]
    if "exactly" in case:
        assert sorted(case["exactly"]) == sorted(found)


def test_there_are_enough_queries() -> None:
    """At least two hundred queries, of every kind."""
    kinds = {case["kind"] for case in QUERIES}

    assert len(QUERIES) >= 200
    assert {
        "text", "clause", "name", "place", "number", "pinyin", "terms", "nothing",
    } == kinds  # fmt: skip
