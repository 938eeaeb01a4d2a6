"""The few Chinese words that must be computed: numbers, dates, how sure we are.

In: ISO dates, numbers, limits, corrections. Out: plain text as an
official would write it. Must not know pages, links or HTML; every other word a reader
sees stands in data, docs or templates.
"""

from __future__ import annotations

import re

from sitegen.printed.dates import dates_in
from sitegen.printed.text import folded
from sitegen.records import Correction, Deadline
from sitegen.records.dates import precision_of

DIGITS = "零一二三四五六七八九"
PLACES = ("千", "百", "十", "")
_UNITS = ("年", "月", "日")
_PERIODS = {
    "Q": ("第一季度", "第二季度", "第三季度", "第四季度"),
    "H": ("上半年", "下半年"),
}
_BOUND = re.compile("(?:年?[底末])?(?:[之以]?前)?")
_CORRECTIONS = {
    "certain": "应为“{reads}”",
    "likely": "疑为“{reads}”（很可能）",
    "unsettled": "疑为“{reads}”，存疑",
}


def chinese_number(number: int) -> str:
    """A number from 1 on in Chinese characters: 11 → 十一, 205 → 二百零五."""
    if number < 1:
        raise ValueError(number)
    above, below = divmod(number, 10_000)
    words = f"{chinese_number(above)}万" if above else ""
    for place, digit in zip(PLACES, f"{below:04}", strict=True):
        if digit != "0":
            words += DIGITS[int(digit)] + place
        elif words and not words.endswith(DIGITS[0]):
            words += DIGITS[0]
    words = words.rstrip(DIGITS[0])
    return words.removeprefix("一") if 10 <= number < 20 else words


def chinese_date(iso: str) -> str:
    """An ISO date with its own precision: 2020-09 → 2020年9月, 2020-Q1 → 2020年第一季度."""
    year, _, period = iso.partition("-")
    if period[:1] in _PERIODS:
        return f"{year}年{_PERIODS[period[0]][int(period[1:]) - 1]}"
    numbers = [int(part) for part in iso.split("-")]
    units = _UNITS[: len(numbers)]
    return "".join(f"{n}{unit}" for n, unit in zip(numbers, units, strict=True))


def deadline_date(part: Deadline) -> str | None:
    """The day with the words that bound it in print: 原则上2020年6月30日前, 2019年底前.

    A date that the limit's own wording does not hold is said to be read into it, a day
    as the last one; what softens it stays with it either way.
    """
    if part.by is None:
        return None
    soft, printed = part.softener or "", part.as_printed
    for date in dates_in(folded(printed)):
        if date.iso == part.by and part.since is None:
            bound = _BOUND.match(printed, date.end)
            end = bound.end() if bound else date.end
            return soft + printed[date.start : end]
    since = f"{chinese_date(part.since)}至" if part.since else ""
    before = "前" if not since and precision_of(part.by) == "day" else ""
    return f"理解为{soft}{since}{chinese_date(part.by)}{before}"


def correction_words(correction: Correction) -> str:
    """What was meant, as sure as the record is of it: 应为“…”, 疑为“…”（很可能）."""
    return _CORRECTIONS[correction.certainty].format(reads=correction.reads)
