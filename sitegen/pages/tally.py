"""A unit with the number of measures in which it has each role.

In: a unit and a catalogue. Out: a UnitEntry. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.duties import counted, duties_by_role
from sitegen.pages.links import line_link, locality_link, unit_link
from sitegen.pages.page import Link
from sitegen.records import Unit


@dataclass(frozen=True, kw_only=True)
class RoleCount:
    """How many measures name a unit in one role; words: both, with those by a rule."""

    name: str
    count: int
    words: str


@dataclass(frozen=True, kw_only=True)
class Tally:
    """How many measures name a unit, in all and in each role that it has.

    A measure in which it has two roles counts under both, as its headings do.
    """

    total: int
    roles: tuple[RoleCount, ...]


@dataclass(frozen=True, kw_only=True)
class UnitEntry:
    """A unit in a listing."""

    id: str
    line_id: str
    locality_id: str
    unit: Link
    aliases: tuple[str, ...]
    line: Link
    locality: Link
    is_collective: bool
    tally: Tally


def tally(catalogue: Catalogue, unit: Unit) -> Tally:
    """Measures counted once in each role, roles in the vocabulary's order."""
    return Tally(
        total=len(catalogue.assignments_by_unit.get(unit.id, ())),
        roles=tuple(
            RoleCount(
                name=group.role.name,
                count=len(group.duties),
                words=counted(catalogue, group),
            )
            for group in duties_by_role(catalogue, unit)
        ),
    )


def unit_entry(catalogue: Catalogue, unit: Unit) -> UnitEntry:
    """The unit with its links and counts."""
    line = catalogue.line_by_id[unit.line]
    locality = catalogue.registry.locality_by_id[unit.locality]
    return UnitEntry(
        id=unit.id,
        line_id=unit.line,
        locality_id=unit.locality,
        unit=unit_link(unit),
        aliases=unit.aliases,
        line=line_link(line),
        locality=locality_link(locality),
        is_collective=unit.collective,
        tally=tally(catalogue, unit),
    )
