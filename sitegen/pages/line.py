"""The page of one department line: its units and measures across localities.

In: a line and a catalogue. Out: a LinePage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue, Duty
from sitegen.pages.links import line_link, locality_link, measure_link, unit_link
from sitegen.pages.page import Link, Page
from sitegen.pages.tally import UnitEntry, unit_entry
from sitegen.records import Line, Locality, Measure


@dataclass(frozen=True, kw_only=True)
class LineUnits:
    """The line's units in one locality."""

    locality: Link
    units: tuple[UnitEntry, ...]


@dataclass(frozen=True, kw_only=True)
class LineDuty:
    """One unit's role in one measure."""

    unit: Link
    role: str
    role_name: str
    scope: str | None


@dataclass(frozen=True, kw_only=True)
class LineCell:
    """What one measure gives the line in one locality; href leads to the details.

    is_open_ended: the row has units that it does not name, perhaps of this line.
    """

    href: str
    locality: str
    is_in_source: bool
    is_open_ended: bool
    duties: tuple[LineDuty, ...]


@dataclass(frozen=True, kw_only=True)
class LineRow:
    """One measure across localities."""

    measure: Link
    list_name: str
    number: int
    cells: tuple[LineCell, ...]


@dataclass(frozen=True, kw_only=True)
class LinePage(Page):
    """One department line across localities."""

    name: str
    aliases: tuple[str, ...]
    localities: tuple[LineUnits, ...]
    rows: tuple[LineRow, ...]
    previous: Link | None
    next: Link | None


def line_page(catalogue: Catalogue, line: Line) -> LinePage:
    """The page; measures that name no unit of the line are left out."""
    path = urls.line(line.id)
    used = catalogue.lines
    at = used.index(line)
    named = _measures_naming(catalogue, line)
    return LinePage(
        path=path,
        source="data/localities/",
        name=line.name,
        aliases=line.aliases,
        localities=tuple(
            _units(catalogue, line, locality)
            for locality in catalogue.registry.localities
        ),
        rows=tuple(
            _row(catalogue, line, measure)
            for measure in catalogue.registry.measures
            if measure.id in named
        ),
        previous=line_link(used[at - 1]) if at else None,
        next=line_link(used[at + 1]) if at + 1 < len(used) else None,
    )


def _measures_naming(catalogue: Catalogue, line: Line) -> set[str]:
    """The measures that some locality gives to a unit of the line."""
    return {
        duty.assignment.measure
        for unit in catalogue.units_by_line[line.id]
        for duty in catalogue.duties_by_unit.get(unit.id, ())
    }


def _units(catalogue: Catalogue, line: Line, locality: Locality) -> LineUnits:
    return LineUnits(
        locality=locality_link(locality),
        units=tuple(
            unit_entry(catalogue, unit)
            for unit in catalogue.units_by_line[line.id]
            if unit.locality == locality.id
        ),
    )


def _row(catalogue: Catalogue, line: Line, measure: Measure) -> LineRow:
    return LineRow(
        measure=measure_link(measure),
        list_name=catalogue.list_by_id[measure.list].name,
        number=measure.number,
        cells=tuple(
            _cell(catalogue, line, measure, locality)
            for locality in catalogue.registry.localities
        ),
    )


def _cell(
    catalogue: Catalogue, line: Line, measure: Measure, locality: Locality
) -> LineCell:
    key = (measure.id, locality.id)
    assignment = catalogue.registry.assignment_by_place.get(key)
    members = assignment.units.members if assignment else ()
    units = catalogue.registry.unit_by_id
    return LineCell(
        href=measure_link(measure, locality.id).href,
        locality=locality.short_name,
        is_in_source=assignment is not None,
        is_open_ended=assignment is not None and assignment.units.open_ended,
        duties=tuple(
            _duty(catalogue, Duty(assignment=assignment, member=member))
            for member in members
            if assignment and units[member.unit].line == line.id
        ),
    )


def _duty(catalogue: Catalogue, duty: Duty) -> LineDuty:
    unit = catalogue.registry.unit_by_id[duty.member.unit]
    return LineDuty(
        unit=unit_link(unit),
        role=duty.member.role,
        role_name=catalogue.role_by_id[duty.member.role].name,
        scope=duty.member.scope,
    )
