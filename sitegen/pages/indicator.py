"""The indicator pages: one field across lists and localities, and their index.

In: a catalogue. Out: IndicatorIndexPage and IndicatorPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import anchors, urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.order import beside
from sitegen.facts.quoting import cite_in_full
from sitegen.facts.titles import indicator_title
from sitegen.pages.assignment import CorrectionView, citation, correction_views
from sitegen.pages.duty import UnitsView, heading_cell
from sitegen.pages.links import (
    indicator_link,
    list_link,
    locality_link,
    measure_link,
)
from sitegen.pages.locality_block import locality_block
from sitegen.pages.overview import columns
from sitegen.pages.page import Citation, Link, Page
from sitegen.pages.reference import CityBlock, city_block
from sitegen.pages.told import FIELD, ToldTable, told_table
from sitegen.records import Indicator, Measure, MeasureList, Section


@dataclass(frozen=True, kw_only=True)
class IndicatorEntry:
    """One indicator on the index, with its measures list by list."""

    indicator: Link
    counts: tuple[int, ...]
    total: int


@dataclass(frozen=True, kw_only=True)
class IndicatorIndexPage(Page):
    """All indicators, and how many measures each list has in them."""

    lists: tuple[Link, ...]
    entries: tuple[IndicatorEntry, ...]


@dataclass(frozen=True, kw_only=True)
class MeasureInField:
    """One measure with its practice, the cities' texts and each locality's row.

    table: none where there are too many.
    """

    anchor: str
    measure: Link
    number: int
    practice: str
    citation: Citation
    cities: tuple[CityBlock, ...]
    table: ToldTable | None


@dataclass(frozen=True, kw_only=True)
class ListInField:
    """One list's measures of the indicator."""

    anchor: str
    list_name: str
    heading: str
    measures: tuple[MeasureInField, ...]


@dataclass(frozen=True, kw_only=True)
class PrintedHeading:
    """How one locality prints the indicator's heading, and the units it puts there."""

    locality: Link
    list_name: str
    heading: str
    units: UnitsView | None
    in_full: str
    corrections: tuple[CorrectionView, ...]


@dataclass(frozen=True, kw_only=True)
class IndicatorPage(Page):
    """One field: its measures in every list, and how each locality heads it."""

    title: str
    name: str
    count: int
    lists: tuple[ListInField, ...]
    headings: tuple[PrintedHeading, ...]
    previous: Link | None
    next: Link | None


def indicator_index_page(catalogue: Catalogue) -> IndicatorIndexPage:
    """The index, counted."""
    path = urls.INDICATORS
    lists = catalogue.words.lists
    entries = []
    for indicator in catalogue.indicators:
        measures = catalogue.measures_by_indicator[indicator.id]
        counts = tuple(sum(m.list == list_.id for m in measures) for list_ in lists)
        entries.append(
            IndicatorEntry(
                indicator=indicator_link(indicator),
                counts=counts,
                total=len(measures),
            )
        )
    return IndicatorIndexPage(
        path=path,
        source="data/measures.yaml",
        lists=tuple(list_link(list_) for list_ in lists),
        entries=tuple(entries),
    )


def indicator_page(catalogue: Catalogue, indicator: Indicator) -> IndicatorPage:
    """The page of one indicator."""
    path = urls.indicator(indicator.id)
    measures = catalogue.measures_by_indicator[indicator.id]
    previous, following = beside(catalogue.indicators, indicator)
    sections = catalogue.sections_by_indicator.get(indicator.id, ())
    return IndicatorPage(
        path=path,
        source=catalogue.registry.written_at[f"indicators/{indicator.id}"],
        title=indicator_title(indicator),
        name=indicator.name,
        count=len(measures),
        lists=tuple(
            _list_in_field(catalogue, list_, measures)
            for list_ in catalogue.words.lists
            if any(measure.list == list_.id for measure in measures)
        ),
        headings=tuple(_heading(catalogue, section) for section in sections),
        previous=indicator_link(previous) if previous else None,
        next=indicator_link(following) if following else None,
    )


def _list_in_field(
    catalogue: Catalogue, list_: MeasureList, measures: tuple[Measure, ...]
) -> ListInField:
    return ListInField(
        anchor=list_.id,
        list_name=list_.name,
        heading=list_.heading,
        measures=tuple(
            _measure_in_field(catalogue, measure)
            for measure in measures
            if measure.list == list_.id
        ),
    )


def _measure_in_field(catalogue: Catalogue, measure: Measure) -> MeasureInField:
    cities = (catalogue.city_by_id[p.city] for p in measure.reference_practices)
    blocks = tuple(
        locality_block(catalogue, measure, place) for place in columns(catalogue)
    )
    return MeasureInField(
        anchor=measure.id,
        measure=measure_link(measure),
        number=measure.number,
        practice=measure.practice.text,
        citation=citation(catalogue, measure.practice.source, measure.id),
        cities=tuple(
            city_block(
                catalogue, measure, city, anchors.part_anchor(measure.id, city.id)
            )
            for city in cities
        ),
        table=told_table(blocks, FIELD) if blocks else None,
    )


def _heading(catalogue: Catalogue, section: Section) -> PrintedHeading:
    locality = catalogue.registry.locality_by_id[section.locality]
    return PrintedHeading(
        locality=locality_link(locality),
        list_name=catalogue.list_by_id[section.list].name,
        heading=section.heading_as_printed,
        units=heading_cell(catalogue, section),
        in_full=cite_in_full(catalogue.registry, section.source),
        corrections=correction_views(section.corrections),
    )
