"""All measures against all localities in short: what each cell of the matrix shows.

In: measures and a catalogue. Out: rows grouped by list. Must not know templates; links
are made for the page whose path is given.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.records import Locality, Measure, MeasureList
from sitegen.views.catalogue import Catalogue
from sitegen.views.duty import LEADING
from sitegen.views.links import indicator_link, list_link, measure_link
from sitegen.views.page import Link


@dataclass(frozen=True, kw_only=True)
class OverviewCell:
    """One measure in one locality: who leads, or how many units without a leader."""

    href: str
    locality: str
    is_in_source: bool
    leading: tuple[str, ...]
    first: str | None
    others: int


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


def overview(catalogue: Catalogue, page: str) -> tuple[OverviewList, ...]:
    """Every list that has measures, every measure, every locality."""
    return tuple(
        _list(catalogue, list_, page)
        for list_ in catalogue.registry.vocabularies.lists
        if list_.id in catalogue.measures_by_list
    )


def _list(catalogue: Catalogue, list_: MeasureList, page: str) -> OverviewList:
    measures = catalogue.measures_by_list[list_.id]
    before = (None, *(measure.indicator for measure in measures[:-1]))
    return OverviewList(
        anchor=list_.id,
        list=list_link(list_, page),
        heading=list_.heading,
        count=len(measures),
        rows=tuple(
            _row(catalogue, measure, measure.indicator != last, page)
            for measure, last in zip(measures, before, strict=True)
        ),
    )


def _row(
    catalogue: Catalogue, measure: Measure, is_first: bool, page: str
) -> OverviewRow:
    cities = [catalogue.city_by_id[p.city] for p in measure.reference_practices]
    indicator = catalogue.indicator_by_id[measure.indicator]
    return OverviewRow(
        anchor=measure.id,
        number=measure.number,
        measure=measure_link(measure, page),
        indicator=indicator_link(indicator, page),
        is_first_of_indicator=is_first,
        cities=tuple(
            Link(text=city.short_name, href=measure_link(measure, page, city.id).href)
            for city in cities
        ),
        cells=tuple(
            _cell(catalogue, measure, locality, page)
            for locality in catalogue.registry.localities
        ),
    )


def _cell(
    catalogue: Catalogue, measure: Measure, locality: Locality, page: str
) -> OverviewCell:
    key = (measure.id, locality.id)
    assignment = catalogue.registry.assignment_by_place.get(key)
    members = assignment.units.members if assignment else ()
    leading = dict.fromkeys(m.as_printed for m in members if m.role in LEADING)
    return OverviewCell(
        href=measure_link(measure, page, locality.id).href,
        locality=locality.short_name,
        is_in_source=assignment is not None,
        leading=tuple(leading),
        first=members[0].as_printed if members else None,
        others=len(dict.fromkeys(m.unit for m in members)) - 1 if members else 0,
    )
