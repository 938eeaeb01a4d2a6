"""All measures against all localities in short: what each cell of the matrix shows.

In: measures and a catalogue. Out: rows grouped by list. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.answer import answer
from sitegen.facts.catalogue import Catalogue
from sitegen.pages.answer import AnswerView, answer_view
from sitegen.pages.links import indicator_link, list_link, measure_link
from sitegen.pages.page import Link, SitePath
from sitegen.pages.silence import SilenceView, silence_view
from sitegen.records import Locality, Measure, MeasureList


@dataclass(frozen=True, kw_only=True)
class OverviewCell:
    """One measure in one locality: who answers for it, or why nothing is there."""

    href: SitePath
    locality: str
    answer: AnswerView | None
    silence: SilenceView | None


@dataclass(frozen=True, kw_only=True)
class OverviewRow:
    """One measure across cities and localities."""

    anchor: str
    number: int
    measure: Link
    indicator: Link
    is_first_of_indicator: bool
    cities: tuple[Link, ...]
    cells: tuple[OverviewCell, ...]


@dataclass(frozen=True, kw_only=True)
class OverviewList:
    """One list's rows."""

    anchor: str
    list: Link
    heading: str
    count: int
    rows: tuple[OverviewRow, ...]


def overview(catalogue: Catalogue) -> tuple[OverviewList, ...]:
    """Every list that has measures, every measure, every locality."""
    return tuple(
        _list(catalogue, list_)
        for list_ in catalogue.words.lists
        if list_.id in catalogue.measures_by_list
    )


def _list(catalogue: Catalogue, list_: MeasureList) -> OverviewList:
    measures = catalogue.measures_by_list[list_.id]
    before = (None, *(measure.indicator for measure in measures[:-1]))
    return OverviewList(
        anchor=list_.id,
        list=list_link(list_),
        heading=list_.heading,
        count=len(measures),
        rows=tuple(
            _row(catalogue, measure, measure.indicator != last)
            for measure, last in zip(measures, before, strict=True)
        ),
    )


def _row(catalogue: Catalogue, measure: Measure, is_first: bool) -> OverviewRow:
    cities = [catalogue.city_by_id[p.city] for p in measure.reference_practices]
    indicator = catalogue.indicator_by_id[measure.indicator]
    return OverviewRow(
        anchor=measure.id,
        number=measure.number,
        measure=measure_link(measure),
        indicator=indicator_link(indicator),
        is_first_of_indicator=is_first,
        cities=tuple(
            Link(text=city.short_name, href=measure_link(measure, city.id).href)
            for city in cities
        ),
        cells=tuple(
            _cell(catalogue, measure, locality)
            for locality in catalogue.registry.localities
        ),
    )


def _cell(catalogue: Catalogue, measure: Measure, locality: Locality) -> OverviewCell:
    key = (measure.id, locality.id)
    is_there = key in catalogue.registry.assignment_by_place
    return OverviewCell(
        href=measure_link(measure, locality.id).href,
        locality=locality.short_name,
        answer=answer_view(answer(catalogue, *key)) if is_there else None,
        silence=None if is_there else silence_view(catalogue, measure.list, locality),
    )
