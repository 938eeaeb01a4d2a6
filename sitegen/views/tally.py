"""A unit with the number of measures it leads, coordinates and helps with.

In: a unit and a catalogue. Out: a UnitEntry. Must not know templates; links are made for
the page whose path is given.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.records import Unit
from sitegen.views.catalogue import Catalogue
from sitegen.views.links import line_link, locality_link, unit_link
from sitegen.views.page import Link


@dataclass(frozen=True, kw_only=True)
class Tally:
    """How many measures name a unit; one that it leads in part counts as led.

    coordinates counts those it does not lead, helps those it neither leads nor
    coordinates.
    """

    total: int
    leads: int
    coordinates: int
    helps: int


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


def tally(catalogue: Catalogue, unit_id: str) -> Tally:
    """Measures counted once each, by the unit's strongest role."""
    duties = catalogue.duties_by_unit.get(unit_id, ())
    named = {duty.assignment.measure for duty in duties}
    led, coordinated = (
        {d.assignment.measure for d in duties if d.member.role == role}
        for role in ("lead", "coordinate")
    )
    return Tally(
        total=len(named),
        leads=len(led),
        coordinates=len(coordinated - led),
        helps=len(named - led - coordinated),
    )


def unit_entry(catalogue: Catalogue, unit: Unit, page: str) -> UnitEntry:
    """The unit with its links and counts."""
    line = catalogue.line_by_id[unit.line]
    locality = catalogue.registry.locality_by_id[unit.locality]
    return UnitEntry(
        id=unit.id,
        line_id=unit.line,
        locality_id=unit.locality,
        unit=unit_link(unit, page),
        aliases=unit.aliases,
        line=line_link(line, page),
        locality=locality_link(locality, page),
        is_collective=unit.collective,
        tally=tally(catalogue, unit.id),
    )
