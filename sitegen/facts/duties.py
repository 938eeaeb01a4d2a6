"""What a unit is charged with.

In: a unit and a catalogue. Out: its duties by role, the assignments that name it, its
sister units. Must not know how pages or paper show them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.rules import Basis, basis_of
from sitegen.facts.units import SOLE, SOLE_MEANING, is_sole
from sitegen.records import (
    AssignedUnit,
    Assignment,
    Line,
    Locality,
    Role,
    Section,
    Unit,
    UnitsCell,
)


@dataclass(frozen=True, kw_only=True)
class Duty:
    """One measure as a unit's task in one role, with every mention of the unit in it."""

    assignment: Assignment
    mentions: tuple[AssignedUnit, ...]

    @property
    def scopes(self) -> tuple[str, ...]:
        """What the role is limited to; nothing if a mention stands without a limit."""
        scopes = tuple(one.scope for one in self.mentions if one.scope)
        return scopes if len(scopes) == len(self.mentions) else ()


@dataclass(frozen=True, kw_only=True)
class RoleDuties:
    """The measures in which a unit has one role, in official order."""

    role: Role
    duties: tuple[Duty, ...]


def duties_by_role(catalogue: Catalogue, unit: Unit) -> tuple[RoleDuties, ...]:
    """Roles in the vocabulary's order; a measure stands under each role it gives."""
    return _duties_by_unit(catalogue)[unit.id]


@cache
def _duties_by_unit(catalogue: Catalogue) -> dict[str, tuple[RoleDuties, ...]]:
    """Of all units at once, since a page shows those of a unit's sisters, too."""
    return {
        unit.id: tuple(_groups(catalogue, unit))
        for locality in catalogue.registry.localities
        for unit in locality.units
    }


def bases_of(catalogue: Catalogue, duty: Duty) -> tuple[Basis, ...]:
    """The rules of the document by which the unit has the role, each once."""
    row = duty.assignment
    bases = (member.basis for member in duty.mentions if member.basis)
    return tuple(
        dict.fromkeys(
            basis_of(catalogue, row.locality, basis, row.section.list)
            for basis in bases
        )
    )


def counted(catalogue: Catalogue, group: RoleDuties) -> str:
    """牵头3项; with those by a rule, or of a unit that stands alone, apart: 牵头1项、
    按排序规则牵头2项.
    """
    by_rule = sum(bool(bases_of(catalogue, duty)) for duty in group.duties)
    alone = sum(is_sole(catalogue, duty.assignment.units) for duty in group.duties)
    name = group.role.name
    counts = (
        (name, len(group.duties) - by_rule - alone),
        (rule_names(catalogue, group) + name, by_rule),
        (SOLE, alone),
    )
    return "、".join(f"{said}{count}项" for said, count in counts if count)


def heading_of(catalogue: Catalogue, group: RoleDuties) -> tuple[str, str | None]:
    """What the measures of a role stand under, and what that means."""
    alone = [is_sole(catalogue, duty.assignment.units) for duty in group.duties]
    if all(alone):
        return SOLE, SOLE_MEANING
    name = f"{group.role.name}、{SOLE}" if any(alone) else group.role.name
    return name, group.role.definition


def rule_names(catalogue: Catalogue, group: RoleDuties) -> str:
    """按排序规则: the rules by which the unit has the role in any measure; or nothing."""
    terms = catalogue.words.basis_by_id
    bases = (basis for duty in group.duties for basis in bases_of(catalogue, duty))
    return "、".join(dict.fromkeys(terms[basis.id].name for basis in bases))


def _groups(catalogue: Catalogue, unit: Unit) -> Iterator[RoleDuties]:
    assignments = catalogue.assignments_by_unit.get(unit.id, ())
    for role in catalogue.words.roles:
        duties = tuple(
            Duty(assignment=assignment, mentions=mentions)
            for assignment in assignments
            if (mentions := _mentions(assignment.units, unit, role))
        )
        if duties:
            yield RoleDuties(role=role, duties=duties)


def _mentions(cell: UnitsCell, unit: Unit, role: Role) -> tuple[AssignedUnit, ...]:
    return tuple(
        member
        for member in cell.members
        if member.unit == unit.id and member.role == role.id
    )


def heading_duties(
    catalogue: Catalogue, unit: Unit
) -> tuple[tuple[Section, AssignedUnit], ...]:
    """The indicators' headings that name the unit, with each mention."""
    return tuple(
        (section, member)
        for section in catalogue.sections_by_unit.get(unit.id, ())
        for member in (section.units.members if section.units else ())
        if member.unit == unit.id
    )


def line_units(
    catalogue: Catalogue, line: Line, locality: Locality
) -> tuple[Unit, ...]:
    """The locality's units of a department line."""
    return _units_by_place(catalogue).get((line.id, locality.id), ())


@cache
def _units_by_place(catalogue: Catalogue) -> dict[tuple[str, str], tuple[Unit, ...]]:
    """The units of each line in each place, from one pass over all."""
    groups: dict[tuple[str, str], list[Unit]] = {}
    for place in catalogue.registry.localities:
        for unit in place.units:
            groups.setdefault((unit.line, place.id), []).append(unit)
    return {key: tuple(group) for key, group in groups.items()}


def measures_of_line(catalogue: Catalogue, line: Line) -> frozenset[str]:
    """The measures that some locality gives to a unit of the line, in the row or in
    the heading above it."""
    units = {unit.id for unit in catalogue.units_by_line[line.id]}
    return frozenset(
        assignment.measure
        for locality in catalogue.registry.localities
        for assignment in locality.assignments
        if any(
            member.unit in units
            for cell in (assignment.units, assignment.section.units)
            if cell
            for member in cell.members
        )
    )
