"""No test holds the list of places: the next place would turn it red."""

from __future__ import annotations

import ast

from tests.records import LOCALITIES
from tests.site.project import ROOT

TESTS = ROOT / "tests"
DECLARED = {
    # Whose documents the exact answers were read from: the index asked has no others.
    "search/asked_of.py",
}
PLACES = [{place["id"], place["name"], place["short_name"]} for place in LOCALITIES]


def _held(source: str) -> list[int]:
    """The lines of displays, and of texts with commas, that name every place."""
    return sorted(
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.List | ast.Tuple | ast.Set | ast.Constant)
        and all(names & _told(node) for names in PLACES)
    )


def _told(node: ast.List | ast.Tuple | ast.Set | ast.Constant) -> set[str]:
    constants = [node] if isinstance(node, ast.Constant) else node.elts
    return {
        word
        for each in constants
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
        for word in each.value.split(",")
    }


def test_no_test_lists_the_places() -> None:
    """What depends on how many places there are comes from tests/records.py."""
    found = {
        name: lines
        for path in sorted(TESTS.rglob("*.py"))
        if (name := path.relative_to(TESTS).as_posix()) not in DECLARED
        and (lines := _held(path.read_text(encoding="utf-8")))
    }

    assert {} == found


def test_the_guard_notices_a_list() -> None:
    """As a list, as one text, and not a place alone."""
    names = [place["id"] for place in LOCALITIES]

    assert [1] == _held(f"kept = {names!r}")
    assert [1] == _held(f"kept = {','.join(names)!r}")
    assert [] == _held(f"kept = {names[:1]!r}")
