"""Figures that measure the same thing, as bars beside each other.

In: a series. Out: SeriesView. Must not know which pages draw it.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.figures import Series, figure_words

WIDTH = 100
"""The longest bar, in the units of its picture."""


@dataclass(frozen=True, kw_only=True)
class Bar:
    """One city's number in a series; length: of the longest bar's."""

    city: str
    amount: str
    length: int


@dataclass(frozen=True, kw_only=True)
class SeriesView:
    """Numbers of the same thing under the same conditions."""

    what: str
    bars: tuple[Bar, ...]


def series_view(series: Series) -> SeriesView:
    """The bars, the longest as long as the picture is wide."""
    values = [fact.figure.values[-1] for fact in series.figures]
    longest = max(values) or 1
    return SeriesView(
        what=series.figures[0].figure.what,
        bars=tuple(
            Bar(
                city=fact.city.short_name,
                amount=figure_words(fact),
                length=round(value / longest * WIDTH),
            )
            for fact, value in zip(series.figures, values, strict=True)
        ),
    )
