"""The page of one department line: its units and measures across localities.

In: a line and a catalogue. Out: a LinePage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.deadlines import LimitCount, count_limits
from sitegen.facts.duties import line_units, measures_of_line
from sitegen.facts.order import beside
from sitegen.facts.titles import line_title
from sitegen.pages.legend import Legend, legend
from sitegen.pages.line_duty import LineDuty, duties_of_line
from sitegen.pages.line_tasks import (
    Elsewhere,
    TasksOfPlace,
    elsewhere_by_measure,
    tasks_of_line,
)
from sitegen.pages.links import line_link, locality_link, measure_link
from sitegen.pages.overview import columns
from sitegen.pages.page import Link, Page
from sitegen.pages.silence import SilenceView, silence_view
from sitegen.pages.tally import UnitEntry, unit_entry
from sitegen.records import Line, Locality, Measure


@dataclass(frozen=True, kw_only=True)
class LineUnits:
    """The line's units in one locality."""

    locality: Link
    units: tuple[UnitEntry, ...]


@dataclass(frozen=True, kw_only=True)
class LineCell:
    """What one measure gives the line in one locality; href leads to the details.

    is_open_ended: the row has units that it does not name, perhaps of this line;
    is_from_heading: the duties stand in the heading, for all its rows; of_heading: what
    the heading gives the line where the row says nothing of it.
    """

    href: str
    locality: str
    silence: SilenceView | None = None
    is_open_ended: bool = False
    is_from_heading: bool = False
    duties: tuple[LineDuty, ...] = ()
    of_heading: tuple[LineDuty, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LineRow:
    """One measure across localities; principals: where their lines differ, who where."""

    measure: Link
    principals: tuple[Elsewhere, ...]
    list_name: str
    number: int
    cells: tuple[LineCell, ...]


@dataclass(frozen=True, kw_only=True)
class LinePage(Page):
    """One department line; columns and tasks: none where there are too many places."""

    title: str
    name: str
    aliases: tuple[str, ...]
    limits: LimitCount
    localities: tuple[LineUnits, ...]
    columns: tuple[Link, ...]
    legend: Legend
    rows: tuple[LineRow, ...]
    tasks: tuple[TasksOfPlace, ...]
    previous: Link | None
    next: Link | None


def line_page(catalogue: Catalogue, line: Line) -> LinePage:
    """The page; measures that name no unit of the line are left out."""
    path = urls.line(line.id)
    previous, following = beside(catalogue.lines, line)
    named = measures_of_line(catalogue, line)
    elsewhere = elsewhere_by_measure(catalogue)
    return LinePage(
        path=path,
        source=catalogue.registry.written_at[f"lines/{line.id}"],
        title=line_title(line),
        name=line.name,
        aliases=line.aliases,
        limits=count_limits(catalogue, line),
        localities=tuple(
            _units(catalogue, line, locality)
            for locality in catalogue.registry.localities
        ),
        columns=tuple(locality_link(place) for place in columns(catalogue)),
        legend=legend(catalogue),
        rows=tuple(
            _row(catalogue, line, measure, elsewhere.get(measure.id, ()))
            for measure in catalogue.registry.measures
            if measure.id in named
        ),
        tasks=tasks_of_line(catalogue, line) if columns(catalogue) else (),
        previous=line_link(previous) if previous else None,
        next=line_link(following) if following else None,
    )


def _units(catalogue: Catalogue, line: Line, locality: Locality) -> LineUnits:
    return LineUnits(
        locality=locality_link(locality),
        units=tuple(
            unit_entry(catalogue, unit)
            for unit in line_units(catalogue, line, locality)
        ),
    )


def _row(
    catalogue: Catalogue,
    line: Line,
    measure: Measure,
    elsewhere: tuple[Elsewhere, ...],
) -> LineRow:
    return LineRow(
        principals=elsewhere,
        measure=measure_link(measure),
        list_name=catalogue.list_by_id[measure.list].name,
        number=measure.number,
        cells=tuple(
            _cell(catalogue, line, measure, locality) for locality in columns(catalogue)
        ),
    )


def _cell(
    catalogue: Catalogue, line: Line, measure: Measure, locality: Locality
) -> LineCell:
    key = (measure.id, locality.id)
    assignment = catalogue.registry.assignment_by_place.get(key)
    href = measure_link(measure, locality.id).href
    if assignment is None:
        why = silence_view(catalogue, measure.list, locality)
        return LineCell(href=href, locality=locality.short_name, silence=why)
    section = assignment.section
    duties = duties_of_line(catalogue, line, section, assignment.units)
    return LineCell(
        href=href,
        locality=locality.short_name,
        is_open_ended=assignment.units.open_ended,
        is_from_heading=assignment.units_level == "section",
        duties=duties,
        of_heading=()
        if duties
        else duties_of_line(catalogue, line, section, section.units),
    )
