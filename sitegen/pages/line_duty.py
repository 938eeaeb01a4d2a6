"""What a printed cell gives the units of one line.

In: a cell, the line, a catalogue. Out: LineDuty. Must not know the page.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.rules import Basis, basis_of
from sitegen.facts.units import role_in
from sitegen.pages.links import unit_link
from sitegen.pages.page import Link
from sitegen.records import AssignedUnit, Line, Section, UnitsCell


@dataclass(frozen=True, kw_only=True)
class LineDuty:
    """One unit's role in one measure; basis: the rule that gives it, if one does."""

    unit: Link
    role: str
    role_name: str
    scope: str | None
    basis: Basis | None


def duties_of_line(
    catalogue: Catalogue, line: Line, section: Section, cell: UnitsCell | None
) -> tuple[LineDuty, ...]:
    """What a printed cell gives the units of the line."""
    units = catalogue.registry.unit_by_id
    if cell is None:
        return ()
    return tuple(
        _duty(catalogue, member, cell, section.list)
        for member in cell.members
        if units[member.unit].line == line.id
    )


def _duty(
    catalogue: Catalogue, member: AssignedUnit, cell: UnitsCell, list_id: str
) -> LineDuty:
    unit = catalogue.registry.unit_by_id[member.unit]
    role, name = role_in(catalogue, cell, catalogue.words.role_by_id[member.role])
    return LineDuty(
        unit=unit_link(unit),
        role=role,
        role_name=name,
        scope=member.scope,
        basis=basis_of(catalogue, unit.locality, member.basis, list_id)
        if member.basis
        else None,
    )
