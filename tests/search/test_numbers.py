"""Numbers as people write them."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page


@pytest.fixture(scope="module")
def page(modules: Callable[..., Page]) -> Page:
    return modules("fold", "pinyin", "numbers")


@pytest.mark.parametrize(
    ("digits", "number"),
    [
        ("6", 6),
        ("06", 6),
        ("23", 23),
        ("六", 6),
        ("十", 10),
        ("十三", 13),
        ("二十", 20),
        ("二十三", 23),
        ("三二", 0),
        ("", 0),
        ("百", 0),
    ],
)
def test_digits_are_read(page: Page, digits: str, number: int) -> None:
    """Arabic and Chinese digits up to 99 are numbers; anything else is none."""
    found = page.evaluate("digits => siteSearch.numberFrom(digits)", digits)

    assert number == found


@pytest.mark.parametrize(
    ("term", "found"),
    [
        ("国办函201989号", 1),
        ("国办函2019年89号", 1),
        ("国办函2019第89号", 1),
        ("国办函89号", 1),
        ("国办函89", 1),
        ("201989号", 1),
        ("89号", 1),
        ("第89号", 1),
        ("89", 0),
        ("9号", 0),
        ("国办函9号", 0),
        ("国办函", 0),
    ],
)
def test_document_numbers_have_many_forms(page: Page, term: str, found: int) -> None:
    """With or without office, year, 第 and 号; but always the whole serial number."""
    documents = page.evaluate(
        """term => siteSearch.documentsByNumber(
             { documents: [["a", "通知", "通知", "国办函〔2019〕89号", -1, [], []]] }
           ).get(term) || []""",
        term,
    )

    assert found == len(documents)
