"""Numerals and lists of items are read as they are printed."""

from __future__ import annotations

import pytest

from sitegen.printed.numbers import item_lists, number

NUMBERS = (
    ("7", 7),
    ("2020", 2020),
    ("十", 10),
    ("十二", 12),
    ("二十", 20),
    ("一百零五", 105),
    ("一千零一十", 1010),
    ("三百二十一万零五", 3_210_005),
    ("二亿三千万", 230_000_000),
    ("二〇二一", 2021),
    ("两", 2),
    ("十十", None),
    ("亿亿", None),
    ("", None),
    ("七成", None),
    ("9" * 30, None),
)
LISTS = (
    ("第2、5项由甲局负责", "第2、5项", (2, 5)),
    ("2-4项", "2-4项", (2, 3, 4)),
    ("2—4项", "2—4项", (2, 3, 4)),
    ("第一、三项", "第一、三项", (1, 3)),
    ("第十一项", "第十一项", (11,)),
    ("（二）至（四）", "（二）至（四）", (2, 3, 4)),
    ("第（一）、（三）项", "第（一）、（三）项", (1, 3)),
    ("第1项至第3项和第6项", "第1项至第3项和第6项", (1, 2, 3, 6)),
    ("前三项", "前三项", (1, 2, 3)),
    ("推广网办及第3项2021年5月底前", "第3项", (3,)),
    ("第4项2021年5月底前", "第4项", (4,)),
)
NO_LISTS = (
    "5项",
    "（5项）",
    "第32021年底前",
    "2021年1、2月",
    "第1季度",
    "4-2项",
    "1—99999999项",
    "第0项",
    "第项",
)


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_numeral_has_its_value(text: str, value: int | None) -> None:
    """A numeral is its number, and what is none is nothing."""
    assert number(text) == value


@pytest.mark.parametrize(("text", "printed", "items"), LISTS)
def test_list_of_items(text: str, printed: str, items: tuple[int, ...]) -> None:
    """A list of items has its words and its numbers, ranges filled."""
    found = item_lists(text)

    assert [(one.as_printed, one.items) for one in found] == [(printed, items)]


@pytest.mark.parametrize("text", NO_LISTS)
def test_no_list_of_items(text: str) -> None:
    """Amounts, dates, damaged and impossible lists are no lists of items."""
    assert item_lists(text) == ()
