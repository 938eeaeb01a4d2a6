"""All measures against all localities in short: what each cell of the matrix shows.

In: measures and a catalogue. Out: rows grouped by list. Must not know templates. Of many
places a row tells only how many there are: it would be longer than the page.
"""

from __future__ import annotations

from collections.abc import Sized
from dataclasses import dataclass

from sitegen import anchors
from sitegen.facts.answer import answer
from sitegen.facts.catalogue import Catalogue
from sitegen.pages.answer import AnswerView, answer_view
from sitegen.pages.links import indicator_link, list_link, measure_link
from sitegen.pages.page import Link, SitePath
from sitegen.pages.silence import SilenceView, silence_view
from sitegen.records import Locality, Measure, MeasureList

MOST_PLACES = 12
"""So many columns can still be read beside each other."""
MOST_IN_SIGHT = 6
"""So many stand side by side in an office window; a wider table moves in its own box."""


@dataclass(frozen=True, kw_only=True)
class OverviewCell:
    """One measure in one locality: who answers for it, or why nothing is there."""

    href: SitePath
    column: str
    locality: str
    answer: AnswerView | None
    silence: SilenceView | None


@dataclass(frozen=True, kw_only=True)
class OverviewRow:
    """One measure across cities and localities; line_ids: the lines named anywhere."""

    anchor: str
    list_id: str
    field_id: str
    line_ids: str
    number: int
    measure: Link
    indicator: Link
    cities: tuple[Link, ...]
    cells: tuple[OverviewCell, ...]
    place_count: int
    tasks: SitePath


@dataclass(frozen=True, kw_only=True)
class OverviewList:
    """One list's rows."""

    anchor: str
    list: Link
    heading: str
    count: int
    rows: tuple[OverviewRow, ...]


def columns(catalogue: Catalogue) -> tuple[Locality, ...]:
    """The localities that rows have a cell for: all, or none of too many."""
    places = catalogue.registry.localities
    return places if len(places) <= MOST_PLACES else ()


def is_wide(places: Sized) -> bool:
    """Whether a table with a column for each place is wider than the window."""
    return len(places) > MOST_IN_SIGHT


def overview(catalogue: Catalogue) -> tuple[OverviewList, ...]:
    """Every list that has measures, every measure, every locality that has a column."""
    return tuple(
        _list(catalogue, list_)
        for list_ in catalogue.words.lists
        if list_.id in catalogue.measures_by_list
    )


def _list(catalogue: Catalogue, list_: MeasureList) -> OverviewList:
    measures = catalogue.measures_by_list[list_.id]
    return OverviewList(
        anchor=list_.id,
        list=list_link(list_),
        heading=list_.heading,
        count=len(measures),
        rows=tuple(_row(catalogue, measure) for measure in measures),
    )


def _row(catalogue: Catalogue, measure: Measure) -> OverviewRow:
    cities = [catalogue.city_by_id[p.city] for p in measure.reference_practices]
    indicator = catalogue.indicator_by_id[measure.indicator]
    return OverviewRow(
        anchor=measure.id,
        list_id=measure.list,
        field_id=measure.indicator,
        line_ids=" ".join(_lines(catalogue, measure)),
        number=measure.number,
        measure=measure_link(measure),
        indicator=indicator_link(indicator),
        cities=tuple(
            Link(text=city.short_name, href=measure_link(measure, city.id).href)
            for city in cities
        ),
        cells=tuple(
            _cell(catalogue, measure, locality) for locality in columns(catalogue)
        ),
        place_count=len(catalogue.assignments_by_measure.get(measure.id, ())),
        tasks=measure_link(measure, anchors.Heading.TASKS).href,
    )


def _lines(catalogue: Catalogue, measure: Measure) -> list[str]:
    """In the vocabulary's order."""
    tasks = catalogue.assignments_by_measure.get(measure.id, ())
    units = {member.unit for task in tasks for member in task.units.members}
    lines = {catalogue.registry.unit_by_id[unit].line for unit in units}
    return [line.id for line in catalogue.lines if line.id in lines]


def _cell(catalogue: Catalogue, measure: Measure, locality: Locality) -> OverviewCell:
    key = (measure.id, locality.id)
    is_there = key in catalogue.registry.assignment_by_place
    return OverviewCell(
        href=measure_link(measure, locality.id).href,
        column=locality.id,
        locality=locality.short_name,
        answer=answer_view(answer(catalogue, *key)) if is_there else None,
        silence=None if is_there else silence_view(catalogue, measure.list, locality),
    )
