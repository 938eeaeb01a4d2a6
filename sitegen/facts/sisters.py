"""The units that do elsewhere what a unit does here: those of its department line.

In: a unit and a catalogue. Out: its sister units, and their roles in its measures. Must
not know how pages or paper show them. Where there are many places, those of the same
province stand for all: the line's page has the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.duties import line_units
from sitegen.facts.rules import Basis, basis_of
from sitegen.facts.units import role_in
from sitegen.records import Assignment, Locality, Unit

MOST_PLACES = 24


@dataclass(frozen=True, kw_only=True)
class SisterRoles:
    """What a measure gives the line's units in another place, each role by id and name
    with the rule that gives it, if one does; nothing: none is named.
    """

    locality: Locality
    parts: tuple[tuple[Unit, tuple[tuple[str, str, Basis | None], ...]], ...]


@cache
def near_places(catalogue: Catalogue, province: str) -> tuple[Locality, ...]:
    """Every place; those of the province where there are too many."""
    places = catalogue.registry.localities
    if len(places) <= MOST_PLACES:
        return places
    return tuple(place for place in places if place.province == province)


def are_places_left_out(catalogue: Catalogue) -> bool:
    """Whether only the places of the same province are listed."""
    return len(catalogue.registry.localities) > MOST_PLACES


def sister_units(
    catalogue: Catalogue, unit: Unit
) -> tuple[tuple[Locality, tuple[Unit, ...]], ...]:
    """Every near locality with its units of the line but this one.

    The own locality is among them where it has another unit of the line.
    """
    line = catalogue.line_by_id[unit.line]
    groups = (
        (place, tuple(u for u in line_units(catalogue, line, place) if u != unit))
        for place in near_places(catalogue, _province(catalogue, unit))
    )
    return tuple(
        (place, units) for place, units in groups if units or place.id != unit.locality
    )


def sister_roles(
    catalogue: Catalogue, unit: Unit, measure: str
) -> tuple[SisterRoles, ...]:
    """The near localities but the own that have a row of the measure."""
    rows = catalogue.registry.assignment_by_place
    return tuple(
        _roles(catalogue, unit, place, rows[measure, place.id])
        for place in near_places(catalogue, _province(catalogue, unit))
        if place.id != unit.locality and (measure, place.id) in rows
    )


def _roles(
    catalogue: Catalogue, unit: Unit, place: Locality, row: Assignment
) -> SisterRoles:
    parts = []
    for sister in line_units(catalogue, catalogue.line_by_id[unit.line], place):
        held = {
            one.role: basis_of(catalogue, place.id, one.basis, row.section.list)
            if one.basis
            else None
            for one in row.units.members
            if one.unit == sister.id
        }
        roles = (role for role in catalogue.words.roles if role.id in held)
        if held:
            said = (
                (*role_in(catalogue, row.units, role), held[role.id]) for role in roles
            )
            parts.append((sister, tuple(said)))
    return SisterRoles(locality=place, parts=tuple(parts))


def _province(catalogue: Catalogue, unit: Unit) -> str:
    return catalogue.registry.locality_by_id[unit.locality].province
