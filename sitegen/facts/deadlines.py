"""Every time limit of the site, with the day by which it ends and the units it binds.

In: a catalogue. Out: limits, soonest first. Must not know how pages or files show them.
No day is compared with today: the site knows no clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.limits import list_limit
from sitegen.facts.units import RoleGroup
from sitegen.records import (
    AssignedUnit,
    Assignment,
    Deadline,
    DeadlineCell,
    Line,
    Locality,
    MeasureList,
    Unit,
)
from sitegen.records.dates import last_day


@dataclass(frozen=True, kw_only=True, eq=False)
class Limit:
    """One part of a printed cell; assignment is None for a limit of a whole list.

    day: the last one that its words can mean; condition: what it depends on, in its own
    words or in those of the cell of units; row_conditions: those that single rows of a
    list set to its limit; assignments: those that it bounds; units:
    those that it binds.
    """

    id: str
    locality: Locality
    list: MeasureList
    assignment: Assignment | None
    cell: DeadlineCell
    part: Deadline
    day: date | None
    condition: str | None
    row_conditions: tuple[tuple[Assignment, str], ...]
    assignments: tuple[Assignment, ...]
    units: tuple[Unit, ...]


@dataclass(frozen=True, kw_only=True)
class LimitCount:
    """How many limits have a day, and how many have none."""

    dated: int
    undated: int


def binds(member: AssignedUnit, part: Deadline) -> bool:
    """Whether the limit is the unit's: not if each is tied to other items of the row."""
    if not member.items or not part.items:
        return True
    return not set(member.items).isdisjoint(part.items)


def limits_binding(unit: Unit, row: Assignment) -> tuple[Deadline, ...]:
    """The parts of the row's limit that are the unit's."""
    own = [member for member in row.units.members if member.unit == unit.id]
    parts = row.deadline.parts if row.deadline else ()
    return tuple(part for part in parts if any(binds(one, part) for one in own))


def groups_bound(
    groups: Iterable[RoleGroup], row: Assignment, part: Deadline
) -> tuple[RoleGroup, ...]:
    """The units of a row by role, without those whose items the limit does not hold for."""
    bound = {(one.unit, one.scope) for one in row.units.members if binds(one, part)}
    kept = (
        replace(
            group,
            mentions=tuple(
                one for one in group.mentions if (one.unit.id, one.scope) in bound
            ),
        )
        for group in groups
    )
    return tuple(group for group in kept if group.mentions)


def limits_of_others(unit: Unit, row: Assignment) -> tuple[Deadline, ...]:
    """The parts of the row's limit that are not the unit's."""
    own = limits_binding(unit, row)
    parts = row.deadline.parts if row.deadline else ()
    return tuple(part for part in parts if part not in own)


@cache
def all_limits(catalogue: Catalogue) -> tuple[Limit, ...]:
    """By day, those without one last; limits of lists before those of rows."""
    limits = [*_of_lists(catalogue), *_of_rows(catalogue)]
    return tuple(sorted(limits, key=lambda limit: limit.day or date.max))


def limits_of(catalogue: Catalogue, of: Locality | Line | Unit) -> tuple[Limit, ...]:
    """Those of a place, of a unit, or of the units of a line."""
    return _limits_by_record(catalogue).get((type(of), of.id), ())


def count_limits(catalogue: Catalogue, of: Locality | Line | Unit) -> LimitCount:
    """The limits of a page, by whether a calendar can hold them."""
    limits = limits_of(catalogue, of)
    dated = sum(limit.day is not None for limit in limits)
    return LimitCount(dated=dated, undated=len(limits) - dated)


@cache
def _limits_by_record(
    catalogue: Catalogue,
) -> dict[tuple[type, str], tuple[Limit, ...]]:
    """The limits of every place, unit and line, by the record's kind and id."""
    found: dict[tuple[type, str], list[Limit]] = {}
    for limit in all_limits(catalogue):
        keys = {
            (Locality, limit.locality.id),
            *((Unit, unit.id) for unit in limit.units),
            *((Line, unit.line) for unit in limit.units),
        }
        for key in keys:
            found.setdefault(key, []).append(limit)
    return {key: tuple(limits) for key, limits in found.items()}


def _of_lists(catalogue: Catalogue) -> Iterator[Limit]:
    for locality in catalogue.registry.localities:
        for list_ in catalogue.registry.vocabularies.lists:
            cell = list_limit(locality, list_.id)
            if cell is not None:
                rows = [row for row in locality.assignments if row.deadline == cell]
                yield from _of_cell(catalogue, cell, tuple(rows), locality, list_)


def _of_rows(catalogue: Catalogue) -> Iterator[Limit]:
    for measure in catalogue.registry.measures:
        for row in catalogue.assignments_by_measure.get(measure.id, ()):
            if row.deadline is not None and not row.deadline.from_list:
                locality = catalogue.registry.locality_by_id[row.locality]
                list_ = catalogue.list_by_id[measure.list]
                yield from _of_cell(catalogue, row.deadline, (row,), locality, list_)


def _of_cell(
    catalogue: Catalogue,
    cell: DeadlineCell,
    rows: tuple[Assignment, ...],
    locality: Locality,
    list_: MeasureList,
) -> Iterator[Limit]:
    row = None if cell.from_list else rows[0]
    name = f"{locality.id}-{row.measure if row else list_.id}"
    for number, part in enumerate(cell.parts, start=1):
        yield Limit(
            id=f"{name}-{number}",
            locality=locality,
            list=list_,
            assignment=row,
            cell=cell,
            part=part,
            day=date.fromisoformat(last_day(part.by)) if part.by else None,
            condition=part.condition or (row.units.condition if row else None),
            row_conditions=_conditions(rows) if row is None else (),
            assignments=rows,
            units=_bound(catalogue, rows, part),
        )


def _conditions(rows: tuple[Assignment, ...]) -> tuple[tuple[Assignment, str], ...]:
    return tuple((row, row.units.condition) for row in rows if row.units.condition)


def _bound(
    catalogue: Catalogue, rows: tuple[Assignment, ...], part: Deadline
) -> tuple[Unit, ...]:
    members = (member for row in rows for member in row.units.members)
    names = dict.fromkeys(one.unit for one in members if binds(one, part))
    return tuple(catalogue.registry.unit_by_id[name] for name in names)
