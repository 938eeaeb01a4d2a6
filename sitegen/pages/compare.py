"""All measures against all places, each cell in words.

In: a catalogue. Out: a ComparePage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.assignment import assignment_facts
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.compare_cell import CompareCell, compare_cell
from sitegen.facts.differences import differing_measures
from sitegen.facts.figures import figures_of
from sitegen.facts.practices import has_references, practice_of
from sitegen.facts.silences import silence
from sitegen.facts.titles import COMPARE_TITLE
from sitegen.pages.columns import Column, city_columns, locality_columns
from sitegen.pages.legend import Legend, legend
from sitegen.pages.links import indicator_link, list_link, measure_link
from sitegen.pages.narrowing import (
    Choice,
    Narrowing,
    field_choice,
    line_choice,
    list_choice,
)
from sitegen.pages.page import Link, Page, SitePath
from sitegen.records import City, Locality, Measure, MeasureList, Term

LATEST = 99_999_999
"""Sorts after every day."""


@dataclass(frozen=True, kw_only=True)
class CityCell:
    """What a city's text has: figures are counted; href None without a text; is_asked:
    the list is one that has such texts."""

    column: str
    name: str
    is_asked: bool
    href: SitePath | None
    has_results: bool
    figure_count: int


@dataclass(frozen=True, kw_only=True)
class PlaceCell:
    """A locality's cell: what it holds, or why it is empty."""

    column: str
    name: str
    href: SitePath
    cell: CompareCell | None
    silence: Term | None
    note: str | None


@dataclass(frozen=True, kw_only=True)
class CompareRow:
    """One measure; the orders are numbers to sort by; text: every unit's names."""

    list_id: str
    field_id: str
    line_ids: str
    differs: bool
    order_field: int
    order_due: int
    order_units: int
    text: str
    number: int
    measure: Link
    indicator: Link
    cities: tuple[CityCell, ...]
    places: tuple[PlaceCell, ...]


@dataclass(frozen=True, kw_only=True)
class CompareList:
    """One list's rows."""

    anchor: str
    list: Link
    heading: str
    rows: tuple[CompareRow, ...]


@dataclass(frozen=True, kw_only=True)
class ComparePage(Page):
    """The matrix."""

    title: str
    count: int
    differing_count: int
    cities: tuple[Column, ...]
    localities: tuple[Column, ...]
    lists: tuple[CompareList, ...]
    legend: Legend
    narrowing: Narrowing


def compare_page(catalogue: Catalogue) -> ComparePage:
    """The page."""
    lists = tuple(
        _list(catalogue, list_)
        for list_ in catalogue.words.lists
        if list_.id in catalogue.measures_by_list
    )
    cities = city_columns(catalogue.words.cities)
    localities = locality_columns(catalogue, catalogue.registry.localities)
    return ComparePage(
        path=urls.COMPARE,
        source="data/",
        title=COMPARE_TITLE,
        count=sum(len(each.rows) for each in lists),
        differing_count=len(differing_measures(catalogue)),
        cities=cities,
        localities=localities,
        lists=lists,
        legend=legend(catalogue),
        narrowing=_narrowing(catalogue, (*cities, *localities)),
    )


def _narrowing(catalogue: Catalogue, columns: tuple[Column, ...]) -> Narrowing:
    return Narrowing(
        choices=(
            list_choice(catalogue),
            field_choice(catalogue),
            line_choice(catalogue),
        ),
        columns=Choice(
            name="place", options=tuple((each.id, each.name) for each in columns)
        ),
    )


def _list(catalogue: Catalogue, list_: MeasureList) -> CompareList:
    return CompareList(
        anchor=list_.id,
        list=list_link(list_),
        heading=list_.heading,
        rows=tuple(
            _row(catalogue, measure) for measure in catalogue.measures_by_list[list_.id]
        ),
    )


def _row(catalogue: Catalogue, measure: Measure) -> CompareRow:
    places = tuple(
        _place(catalogue, measure, locality)
        for locality in catalogue.registry.localities
    )
    cells = [place.cell for place in places if place.cell]
    lines = {line for cell in cells for line in cell.lines}
    indicator = catalogue.indicator_by_id[measure.indicator]
    return CompareRow(
        list_id=measure.list,
        field_id=measure.indicator,
        line_ids=" ".join(line.id for line in catalogue.lines if line.id in lines),
        differs=measure.id in differing_measures(catalogue),
        order_field=catalogue.indicators.index(indicator),
        order_due=min((cell.first_day or LATEST for cell in cells), default=LATEST),
        order_units=-sum(cell.count for cell in cells),
        text=" ".join(dict.fromkeys(n for cell in cells for n in cell.names)),
        number=measure.number,
        measure=measure_link(measure),
        indicator=indicator_link(indicator),
        cities=tuple(
            _city(catalogue, measure, city) for city in catalogue.words.cities
        ),
        places=places,
    )


def _city(catalogue: Catalogue, measure: Measure, city: City) -> CityCell:
    practice = practice_of(measure, city)
    return CityCell(
        column=city.id,
        name=city.short_name,
        is_asked=has_references(catalogue, catalogue.list_by_id[measure.list]),
        href=measure_link(measure, city.id).href if practice else None,
        has_results=practice is not None and practice.results is not None,
        figure_count=len(figures_of(catalogue, measure, city)),
    )


def _place(catalogue: Catalogue, measure: Measure, locality: Locality) -> PlaceCell:
    key = (measure.id, locality.id)
    is_there = key in catalogue.registry.assignment_by_place
    facts = assignment_facts(catalogue, *key) if is_there else None
    why = None if is_there else silence(catalogue, measure.list, locality.id)
    return PlaceCell(
        column=locality.id,
        name=locality.short_name,
        href=measure_link(measure, locality.id).href,
        cell=compare_cell(catalogue, facts) if facts else None,
        silence=why.term if why else None,
        note=why.note if why else None,
    )
