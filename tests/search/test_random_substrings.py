"""Whatever stretch of the records one pastes, exactly the pages that hold it are found."""

import random
import re
from pathlib import Path
from typing import Any

import pytest

from sitegen.reading import read_dataset
from sitegen.records import Registry, build_registry
from tests.search.conftest import ResultsPage
from tests.search.plain_scan import Text, letters_and_digits, pages_with, texts_of

ROOT = Path(__file__).parents[2]
SEED = 89
COUNT = 250
LENGTHS = (1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 15, 25, 60, 10_000)
NOISE = "，。、；：“”（）〔〕《》-—…·"
PASSAGES_SHOWN = 40
LIMIT = re.compile(r"(\d{4}年)?(\d{1,2}月(底|末|\d{1,2}[日号])?|年?[底末])前?")
"""A month, its end, a day or a year's end, as limits print them."""

Answer = tuple[str, list[dict[str, Any]]]


@pytest.fixture(scope="module")
def registry() -> Registry:
    raw, _ = read_dataset(ROOT / "data")
    return build_registry(raw)


@pytest.fixture(scope="module")
def texts(registry: Registry) -> tuple[Text, ...]:
    return texts_of(registry)


def _substrings(texts: tuple[Text, ...]) -> list[str]:
    """Stretches of the texts, long texts more often, with other signs and width."""
    choose = random.Random(SEED)
    chosen = choose.choices(texts, [len(each.text) for each in texts], k=COUNT)
    substrings = []
    for each in chosen:
        length = min(choose.choice(LENGTHS), len(each.text))
        start = choose.randrange(len(each.text) - length + 1)
        substrings.append(_typed(each.text[start : start + length], choose))
    return [query for query in substrings if letters_and_digits(query)]


def _typed(text: str, choose: random.Random) -> str:
    """The same letters and digits, as another program might have pasted them."""
    if choose.random() < 0.5:
        return text
    place = choose.randrange(len(text) + 1)
    noisy = text[:place] + choose.choice(NOISE) + text[place:]
    return noisy.upper().translate({digit: digit + 0xFEE0 for digit in range(48, 58)})


def _names_only(registry: Registry, query: str) -> bool:
    """Whether the query lists lines and units, with a role or not: they have other names."""
    vocabularies, units = registry.vocabularies, registry.unit_by_id.values()
    names = {
        letters_and_digits(name)
        for name in (
            *(
                name
                for line in vocabularies.lines
                for name in (line.name, *line.aliases)
            ),
            *(
                name
                for unit in units
                for name in (unit.name, *unit.aliases, *unit.called)
            ),
        )
    }
    places = ("", *(place.short_name for place in registry.localities))
    wanted = [letters_and_digits(part) for part in re.split("[、，]", query)]
    as_one = letters_and_digits(query)
    roles = ("", *(role.name for role in vocabularies.roles))
    return all(
        any(
            part.removesuffix(role).removeprefix(place)[cut:] in names
            for role in roles
            for place in places
            for cut in (0, 1)
        )
        for part in ([as_one] if as_one in names else filter(None, wanted))
    )


def _asks_for_more(registry: Registry, query: str) -> bool:
    """Whether search reads it as a question for units or limits of whatever wording."""
    return LIMIT.fullmatch(letters_and_digits(query)) is not None or _names_only(
        registry, query
    )


@pytest.fixture(scope="module")
def answers(
    results_page: ResultsPage, registry: Registry, texts: tuple[Text, ...]
) -> list[Answer]:
    """Each query with the pages that the browser shows for it.

    For the name of a department line the pages that the scan does not find are left out:
    the line's units are found by whatever name they have; so for a date, on which limits
    of other wording end.
    """
    found = []
    for query in _substrings(texts):
        results_page.type(query)
        pages = results_page.results()
        if _asks_for_more(registry, query):
            expected = pages_with(texts, query)
            pages = [page for page in pages if page["url"] in expected]
        found.append((query, pages))
    return found


def test_exactly_the_pages_are_found(
    answers: list[Answer], texts: tuple[Text, ...]
) -> None:
    """Recall and precision of the pages are 1."""
    wrong = [
        (query, pages_with(texts, query), sorted(page["url"] for page in pages))
        for query, pages in answers
        if pages_with(texts, query) != sorted(page["url"] for page in pages)
    ]

    assert [] == wrong


def test_shown_passages_hold_the_words(
    answers: list[Answer], registry: Registry
) -> None:
    """Every passage shown, cut as it may be, shows the whole query."""
    wrong = [
        (query, passage)
        for query, pages in answers
        if not _asks_for_more(registry, query)
        for page in pages
        for passage in page["passages"]
        if letters_and_digits(query) not in letters_and_digits(passage["text"])
    ]

    assert [] == wrong


def test_every_text_that_holds_the_words_is_a_passage(
    answers: list[Answer], texts: tuple[Text, ...]
) -> None:
    """A measure page shows each of its texts with the query, up to a limit."""
    wrong = []
    for query, pages in answers:
        wanted = letters_and_digits(query)
        for page in pages:
            holding = [
                each
                for each in texts
                if each.page == page["url"] and wanted in letters_and_digits(each.text)
            ]
            shown = len(page["passages"])
            if page["url"].startswith("measures/guo") and shown < min(
                len(holding), PASSAGES_SHOWN
            ):
                wrong.append((query, page["url"], len(holding), shown))

    assert [] == wrong
