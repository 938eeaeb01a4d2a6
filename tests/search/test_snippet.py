"""The part of a passage that is shown around the found words."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

LONG = "甲" * 200 + "市监局" + "乙" * 200


@pytest.fixture(scope="module")
def page(modules: Callable[..., Page]) -> Page:
    return modules("fold", "snippet")


def _pieces(page: Page, text: str, words: list[str]) -> list[list[str | bool]]:
    pieces = page.evaluate(
        "([text, words]) => siteSearch.snippet(text, words)", [text, words]
    )
    return [[piece["text"], piece["isMarked"]] for piece in pieces]


def test_short_text_is_shown_whole(page: Page) -> None:
    """Nothing is cut from a text that is short."""
    pieces = _pieces(page, "由市监局牵头。", ["市监局"])

    assert [["由", False], ["市监局", True], ["牵头。", False]] == pieces


def test_long_text_is_cut_around_the_words(page: Page) -> None:
    """Some characters before, more after, and a sign where something was left out."""
    pieces = _pieces(page, LONG, ["市监局"])

    assert [
        ["…", False],
        ["甲" * 24, False],
        ["市监局", True],
        ["乙" * 63, False],
        ["…", False],
    ] == pieces


def test_found_words_are_never_cut(page: Page) -> None:
    """However long the found stretch is, it is shown whole."""
    pieces = _pieces(page, LONG, [LONG])

    assert [[LONG, True]] == pieces


def test_words_far_apart_are_both_shown(page: Page) -> None:
    """Each of the first words has its own stretch of the text."""
    text = "子" + "甲" * 300 + "丑" + "乙" * 300
    marked = [
        piece for piece, is_marked in _pieces(page, text, ["子", "丑"]) if is_marked
    ]

    assert ["子", "丑"] == marked


def test_text_without_the_words_shows_its_beginning(page: Page) -> None:
    """Without any word to mark the beginning is shown."""
    pieces = _pieces(page, LONG, ["没有"])

    assert [["甲" * 90, False], ["…", False]] == pieces
