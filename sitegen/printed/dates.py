"""Dates as documents print them, at the precision of their words.

In: folded words. Out: dates as ISO text (2020, 2020-H1, 2020-Q1, 2020-09, 2020-09-30) with
the last day that they can mean. Must not know today's date: a year that is not printed
is not read.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass

from sitegen.printed.numbers import HAN, number
from sitegen.records.dates import last_day as end_of

YEAR = "(?P<year>(?:19|20)[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})"
AMOUNT = rf"[0-9]{{1,2}}|[{HAN}]{{1,3}}"
BEFORE_SPAN = rf"(?=[至到\-—–－~～]+(?:{AMOUNT})月)"
INSIDE = (
    rf"(?:年度?)?第?(?P<quarter>[1-4一二三四])个?季度(?P<quarter_end>末|底)?"
    rf"|(?:年度?)?前(?P<quarters>[1-4一二两三四])个?季度"
    rf"|(?:年度?)?(?P<half>[上下])半年"
    rf"|年(?P<month>{AMOUNT})(?:月份?|{BEFORE_SPAN})(?:(?P<day>{AMOUNT})[日号]|(?P<decade>[上中下]旬)|(?P<vague>[初中]))?"
    rf"|年(?P<year_end>年?[底末]|年终)"
    rf"|年(?P<year_vague>年?[初中])"
    rf"|年(?:度|内)?"
)
DATE = re.compile(rf"(?:{YEAR})(?:{INSIDE})")
DIGITAL = re.compile(
    r"(?P<year>(?:19|20)[0-9]{2})(?P<mark>[-./])(?P<month>[0-9]{1,2})(?:(?P=mark)(?P<day>[0-9]{1,2}))?(?![0-9])"
)
RELATIVE = re.compile(
    rf"(?:[今明去本当次]年)?(?:(?:{AMOUNT})月份?(?:(?:{AMOUNT})[日号]|[上中下]旬|[初中])?(?=[底末]|[之以]?前|完成|$)"
    rf"|第?[一二三四1-4]季度末?|[上下]半年|年[底末终]|年内|月[底末])"
    rf"|[今明去本当次]年|本月|下月|“?十[一二三四五]五”?"
)
DECADES = {"上旬": 10, "中旬": 20, "下旬": 31}


@dataclass(frozen=True, kw_only=True)
class PrintedDate:
    """A date in the words; iso is None when the calendar lacks it or its words are vague."""

    start: int
    end: int
    kind: str
    iso: str | None
    last_day: str | None
    year: int


def dates_in(text: str) -> tuple[PrintedDate, ...]:
    """Every date with a year, in order."""
    found = [_date(match) for match in DATE.finditer(text)]
    covered = [(date.start, date.end) for date in found]
    for match in DIGITAL.finditer(text):
        if all(match.end() <= start or match.start() >= end for start, end in covered):
            found.append(_date(match))
    return tuple(sorted(found, key=lambda date: date.start))


def last_day(iso: str, day: int = 31) -> str:
    """The last day of an ISO date, or of its month up to the given day."""
    end = end_of(iso)
    return min(end, f"{end[:8]}{day:02}")


def _date(match: re.Match[str]) -> PrintedDate:
    said = match.groupdict()
    year = number(said["year"]) or 0
    kind, iso = _read(year, said)
    day = DECADES.get(said.get("decade") or "", 31)
    return PrintedDate(
        start=match.start(),
        end=match.end(),
        kind=kind,
        iso=iso,
        last_day=last_day(iso, day) if iso else None,
        year=year,
    )


def _read(year: int, said: dict[str, str | None]) -> tuple[str, str | None]:
    """The kind of the date and its ISO text."""
    if quarter := said.get("quarter") or said.get("quarters"):
        return "quarter", f"{year}-Q{number(quarter)}"
    if half := said.get("half"):
        return "half_year", f"{year}-H{'上下'.index(half) + 1}"
    if said.get("year_end"):
        return "year_end", str(year)
    if said.get("year_vague"):
        return "year", None
    if not said.get("month"):
        return "year", str(year)
    return _month_or_day(year, number(said["month"] or ""), said.get("day"))


def _month_or_day(
    year: int, month: int | None, day: str | None
) -> tuple[str, str | None]:
    if month is None or not 1 <= month <= 12:
        return "month", None
    if day is None:
        return "month", f"{year}-{month:02}"
    count = number(day)
    if count is None or not 1 <= count <= _days(year, month):
        return "day", None
    return "day", f"{year}-{month:02}-{count:02}"


def _days(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]
