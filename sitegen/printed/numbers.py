"""Numbers and lists of items as Chinese documents print them.

In: text whose punctuation and digits are folded (see `text`). Out: numbers, and lists of
items with their place. Must not know what the items are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")}
DIGITS |= {"〇": 0, "○": 0, "两": 2}
DIGITS |= {digit: value for value, digit in enumerate("零壹贰叁肆伍陆柒捌玖")}
UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
GROUPS = {"万": 10**4, "亿": 10**8}
HAN = "".join((*DIGITS, *UNITS, *GROUPS))
NUMBER = rf"(?:[0-9]+|[{HAN}]+)"
LARGEST_ITEM = 999
"""No task has more items; a longer run of digits is damage or an amount."""

COUNTER = "[项条款点]"
ONE = rf"(?:第?(?:（{NUMBER}）|{NUMBER}){COUNTER}?)"
JOINT = r"(?:[、，]|和|及|与|以及|[至到\-—–－~～]+)"
LIST = re.compile(rf"(?<![0-9年月{HAN}第])(?:前{NUMBER}项|{ONE}(?:{JOINT}{ONE})*)")
ELEMENT = re.compile(rf"(第?)(（?)({NUMBER})）?({COUNTER}?)")
RANGE = re.compile(r"[至到\-—–－~～]+")


@dataclass(frozen=True, kw_only=True)
class ItemList:
    """A printed list of items: 第1、2项, 1—3项, （一）至（三）."""

    as_printed: str
    start: int
    end: int
    items: tuple[int, ...]


def number(text: str) -> int | None:
    """The number that the text spells, in digits or in Chinese, or None."""
    if text.isascii() and text.isdigit():
        return int(text) if len(text) <= 18 else None
    if not text or any(sign not in HAN for sign in text):
        return None
    if not any(sign in UNITS or sign in GROUPS for sign in text):
        spelled = "".join(str(DIGITS[sign]) for sign in text)
        return int(spelled) if len(spelled) <= 18 else None
    return _grouped(text)


def item_lists(text: str) -> tuple[ItemList, ...]:
    """Every list of items in the text, in order."""
    return tuple(_lists(text))


def item_list_at(text: str, start: int) -> ItemList | None:
    """The list of items that begins there."""
    match = LIST.match(text, start)
    return _read(match.group(), start) if match else None


def _grouped(text: str) -> int | None:
    """三百二十一万零五 by its groups of four digits; None where the order is wrong."""
    total, group, digit, last_unit = 0, 0, None, 10**4
    for sign in text:
        if sign in DIGITS:
            if digit:
                return None
            digit = DIGITS[sign]
        elif sign in UNITS:
            if UNITS[sign] >= last_unit:
                return None
            last_unit = UNITS[sign]
            group += (1 if digit is None else digit) * last_unit
            digit = None
        else:
            section = group + (digit or 0)
            if total < GROUPS[sign]:
                total = (total + section) * GROUPS[sign]
            else:
                total += section * GROUPS[sign]
            if not section:
                return None
            group, digit, last_unit = 0, None, 10**4
    return total + group + (digit or 0)


def _lists(text: str) -> Iterator[ItemList]:
    for match in LIST.finditer(text):
        found = _read(match.group(), match.start())
        if found:
            yield found


def _read(printed: str, start: int) -> ItemList | None:
    """The list, cut after its last counter or bracket; None if it counts nothing."""
    if printed.startswith("前"):
        last = number(printed[1:-1])
        items = tuple(range(1, last + 1)) if _is_item(last) and last else ()
        return _item_list(printed, start, items)
    elements = list(ELEMENT.finditer(printed))
    while elements and not _closes(elements):
        elements.pop()
    if not elements or not _names_items(elements):
        return None
    return _item_list(printed[: elements[-1].end()], start, _items(printed, elements))


def _closes(elements: list[re.Match[str]]) -> bool:
    """A list ends with 项 or with a bracketed number."""
    last = elements[-1]
    return bool(last[4] or last[2])


def _names_items(elements: list[re.Match[str]]) -> bool:
    """第1项, 1、2项 and （一） name items; 5项 alone is an amount."""
    first = elements[0]
    return len(elements) > 1 or bool(first[1] or first[2])


def _item_list(printed: str, start: int, items: tuple[int, ...]) -> ItemList | None:
    if not items:
        return None
    end = start + len(printed)
    return ItemList(as_printed=printed, start=start, end=end, items=items)


def _items(printed: str, elements: list[re.Match[str]]) -> tuple[int, ...]:
    """The numbers, ranges filled; nothing when one of them is impossible."""
    items: list[int] = []
    before = 0
    for element in elements:
        value = number(element[3])
        if value is None or not _is_item(value):
            return ()
        is_range = bool(items) and RANGE.search(printed, before, element.start())
        if is_range and value <= items[-1]:
            return ()
        items.extend(range(items[-1] + 1, value + 1) if is_range else (value,))
        before = element.end()
    return tuple(items)


def _is_item(value: int | None) -> bool:
    return value is not None and 0 < value <= LARGEST_ITEM
