"""What the units of a department line do, place by place, unit by unit.

In: a line and a catalogue. Out: views of every row that names a unit of the line, and of
the measures whose principals are of other lines elsewhere. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_row
from sitegen.facts.duties import bases_of, duties_by_role, line_units
from sitegen.facts.principals import LineDifference, line_differences
from sitegen.facts.rules import Basis
from sitegen.facts.stated import Stated, stated
from sitegen.facts.units import role_in
from sitegen.pages.assignment import AssignmentView, assignment_view
from sitegen.pages.links import locality_link, unit_link
from sitegen.pages.page import Link
from sitegen.records import Assignment, Line, Unit


@dataclass(frozen=True, kw_only=True)
class TaskRole:
    """A role with what it is limited to, and the rules that give it."""

    role: str
    name: str
    scopes: tuple[str, ...]
    bases: tuple[Basis, ...]


@dataclass(frozen=True, kw_only=True)
class TaskOfUnit:
    """One measure as a unit's task: its roles with what limits them, and the row."""

    row: str
    roles: tuple[TaskRole, ...]
    assignment: AssignmentView


@dataclass(frozen=True, kw_only=True)
class TasksOfUnit:
    """A unit with all its tasks, in official order; stated: the columns there are."""

    unit: Link
    stated: Stated
    tasks: tuple[TaskOfUnit, ...]


@dataclass(frozen=True, kw_only=True)
class TasksOfPlace:
    """A locality with its units of the line; anchor: the locality's id."""

    anchor: str
    locality: Link
    units: tuple[TasksOfUnit, ...]


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """A place, and the lines of those who answer for the measure there."""

    locality: str
    lines: tuple[str, ...]


def tasks_of_line(catalogue: Catalogue, line: Line) -> tuple[TasksOfPlace, ...]:
    """The places that have units of the line."""
    groups = (
        (place, line_units(catalogue, line, place))
        for place in catalogue.registry.localities
    )
    return tuple(
        TasksOfPlace(
            anchor=place.id,
            locality=locality_link(place),
            units=tuple(_unit(catalogue, unit) for unit in units),
        )
        for place, units in groups
        if units
    )


def elsewhere_by_measure(catalogue: Catalogue) -> dict[str, tuple[Elsewhere, ...]]:
    """The measures whose principals differ in line, with who they are where."""
    return {
        each.measure.id: _elsewhere(catalogue, each)
        for each in line_differences(catalogue)
        if each.basis is not None
    }


def _elsewhere(catalogue: Catalogue, each: LineDifference) -> tuple[Elsewhere, ...]:
    return tuple(
        Elsewhere(
            locality=place.locality.short_name,
            lines=tuple(x.name for x in catalogue.lines if x.id in place.lines),
        )
        for place in each.places
        if place.principals
    )


def _unit(catalogue: Catalogue, unit: Unit) -> TasksOfUnit:
    held: dict[str, list[TaskRole]] = {}
    for group in duties_by_role(catalogue, unit):
        for duty in group.duties:
            role_id, name = role_in(catalogue, duty.assignment.units, group.role)
            role = TaskRole(
                role=role_id,
                name=name,
                scopes=duty.scopes,
                bases=bases_of(catalogue, duty),
            )
            held.setdefault(duty.assignment.measure, []).append(role)
    rows = catalogue.assignments_by_unit.get(unit.id, ())
    return TasksOfUnit(
        unit=unit_link(unit),
        stated=stated(rows),
        tasks=tuple(_task(catalogue, row, tuple(held[row.measure])) for row in rows),
    )


def _task(
    catalogue: Catalogue,
    row: Assignment,
    roles: tuple[TaskRole, ...],
) -> TaskOfUnit:
    measure = catalogue.registry.measure_by_id[row.measure]
    return TaskOfUnit(
        row=measure_row(catalogue, measure),
        roles=roles,
        assignment=assignment_view(catalogue, row.measure, row.locality),
    )
