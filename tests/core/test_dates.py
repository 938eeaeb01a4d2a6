"""Dates keep the precision of their source and know the days they begin and end with."""

from __future__ import annotations

import pytest

from sitegen.records.dates import first_day, last_day, precision_of


@pytest.mark.parametrize(
    ("iso", "precision", "first", "last"),
    [
        ("2020", "year", "2020-01-01", "2020-12-31"),
        ("2020-H1", "half_year", "2020-01-01", "2020-06-30"),
        ("2020-H2", "half_year", "2020-07-01", "2020-12-31"),
        ("2020-Q1", "quarter", "2020-01-01", "2020-03-31"),
        ("2020-Q4", "quarter", "2020-10-01", "2020-12-31"),
        ("2020-02", "month", "2020-02-01", "2020-02-29"),
        ("2020-12", "month", "2020-12-01", "2020-12-31"),
        ("2020-06-30", "day", "2020-06-30", "2020-06-30"),
    ],
)
def test_a_date_spans_the_days_of_its_precision(
    iso: str, precision: str, first: str, last: str
) -> None:
    """A year, a half, a quarter, a month or a day begins and ends where the calendar says."""
    assert (precision, first, last) == (
        precision_of(iso),
        first_day(iso),
        last_day(iso),
    )


@pytest.mark.parametrize("iso", ["2020-13", "2020-02-30", "2020-Q5", "2020-H3", "明年"])
def test_what_the_calendar_lacks_is_no_date(iso: str) -> None:
    """A month, day, quarter or half that does not exist has no precision."""
    assert precision_of(iso) is None
