"""The figures in the texts of the cities, with their measures.

In: a catalogue. Out: figures in official order, city beside city, and the pairs that
measure the same thing. Must not know how pages show them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.practices import practice_of
from sitegen.facts.wording import chinese_date
from sitegen.records import City, Figure, FigureBound, FigureComparison, Measure
from sitegen.records.dates import precision_of


@dataclass(frozen=True, kw_only=True)
class FigureFacts:
    """One figure: whose it is, and its terms."""

    measure: Measure
    city: City
    figure: Figure
    comparison: FigureComparison
    bound: FigureBound | None


@dataclass(frozen=True, kw_only=True)
class Series:
    """Figures of several cities that measure the same thing under the same conditions."""

    id: str
    figures: tuple[FigureFacts, ...]


@cache
def figures(catalogue: Catalogue) -> tuple[FigureFacts, ...]:
    """All, by measure, then city, in the order of the text."""
    return tuple(
        fact
        for measure in catalogue.registry.measures
        for city in catalogue.words.cities
        for fact in _of_city(catalogue, measure, city)
    )


@dataclass(frozen=True, kw_only=True)
class FigureCounts:
    """Of all figures; results: those that the texts tell as done."""

    figures: int
    results: int
    measures: int


def figure_counts(catalogue: Catalogue) -> FigureCounts:
    """How many there are, in how many measures."""
    found = figures(catalogue)
    return FigureCounts(
        figures=len(found),
        results=sum(fact.figure.is_result for fact in found),
        measures=len({fact.measure.id for fact in found}),
    )


def figures_of(
    catalogue: Catalogue, measure: Measure, city: City
) -> tuple[FigureFacts, ...]:
    """The figures of one text."""
    return tuple(_of_city(catalogue, measure, city))


def series_in(catalogue: Catalogue, measure: Measure) -> tuple[Series, ...]:
    """The measure's series, in the order of its figures."""
    groups: dict[str, list[FigureFacts]] = {}
    for city in catalogue.words.cities:
        for fact in _of_city(catalogue, measure, city):
            if fact.figure.series:
                groups.setdefault(fact.figure.series, []).append(fact)
    return tuple(
        Series(id=name, figures=tuple(group))
        for name, group in groups.items()
        if len(group) > 1
    )


def figure_words(fact: FigureFacts) -> str:
    """The numbers with units, as sharp as the text: 由22天到8天, 最快2天, 超过11万户.

    A bound holds for the last number: 由15个工作日到不超过5天.
    """
    parts = _with_units(fact.figure)
    bound = fact.bound
    if bound is not None and bound.numbers:
        return "—".join((_number(fact.figure.values[0]), *parts[1:]))
    parts[-1] = f"{bound.name if bound else ''}{parts[-1]}"
    if fact.comparison.numbers:
        return f"由{'到'.join(parts)}"
    return "、".join(parts)


def _with_units(figure: Figure) -> list[str]:
    """Each number with its unit; the last unit holds for all that follow."""
    units = (figure.unit or "").split("→")
    return [
        _number(value) + units[min(place, len(units) - 1)]
        for place, value in enumerate(figure.values)
    ]


def as_of_words(figure: Figure) -> str | None:
    """The date in Chinese, or the printed words."""
    if figure.as_of is None or precision_of(figure.as_of) is None:
        return figure.as_of
    return chinese_date(figure.as_of)


def _number(value: float) -> str:
    """Without a needless decimal point."""
    return f"{value:g}" if value != int(value) else str(int(value))


def _of_city(
    catalogue: Catalogue, measure: Measure, city: City
) -> Iterator[FigureFacts]:
    practice = practice_of(measure, city)
    words = catalogue.words
    for figure in practice.figures if practice else ():
        yield FigureFacts(
            measure=measure,
            city=city,
            figure=figure,
            comparison=words.comparison_by_id[figure.comparison],
            bound=words.bound_by_id[figure.bound] if figure.bound else None,
        )
