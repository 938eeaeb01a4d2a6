"""Dates at the precision of a source: 2020, 2020-H1, 2020-Q1, 2020-09, 2020-09-30.

In: the text of a date. Out: its precision, and the days it begins and ends with. Must not
know today's date.
"""

from __future__ import annotations

import datetime
import re

FORMS = {
    "day": re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})"),
    "month": re.compile(r"([0-9]{4})-([0-9]{2})"),
    "quarter": re.compile(r"([0-9]{4})-Q([1-4])"),
    "half_year": re.compile(r"([0-9]{4})-H([12])"),
    "year": re.compile(r"([0-9]{4})"),
}
MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
"""How many months a date of each precision spans."""
PERIODS = ("quarter", "half_year")


def precision_of(iso: str) -> str | None:
    """How precise the date is, or None for what is no date of the calendar."""
    for precision, form in FORMS.items():
        if form.fullmatch(iso):
            try:
                _days(iso, precision)
            except ValueError:
                return None
            return precision
    return None


def first_day(iso: str) -> str:
    """The day that the date begins with: 2020-Q2 → 2020-04-01."""
    return _days(iso, precision_of(iso))[0].isoformat()


def last_day(iso: str) -> str:
    """The day that the date ends with: 2020 → 2020-12-31; to sort by, never shown."""
    return _days(iso, precision_of(iso))[1].isoformat()


def _days(iso: str, precision: str | None) -> tuple[datetime.date, datetime.date]:
    if precision is None:
        raise ValueError(iso)
    if precision == "day":
        day = datetime.date.fromisoformat(iso)
        return day, day
    span = MONTHS[precision]
    year, number = int(iso[:4]), int(re.sub(r"[QH]", "", iso)[5:] or 1)
    month = number if precision == "month" else (number - 1) * span + 1
    first = datetime.date(year, month, 1)
    after = datetime.date(year + (month + span > 12), (month + span - 1) % 12 + 1, 1)
    return first, after - datetime.timedelta(days=1)
