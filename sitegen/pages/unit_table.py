"""A unit's duties in short: a row for each measure and role.

In: a unit and a catalogue. Out: DutyRows. Must not know templates. Details stand below.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import anchors, urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_row
from sitegen.facts.compare_cell import limit_words
from sitegen.facts.deadlines import limits_binding
from sitegen.facts.duties import Duty, RoleDuties, bases_of
from sitegen.facts.rules import Basis
from sitegen.facts.sisters import SisterRoles, sister_roles
from sitegen.facts.units import role_in
from sitegen.pages.page import Link, SitePath
from sitegen.records import Unit


@dataclass(frozen=True, kw_only=True)
class SisterPart:
    """A unit of the line in another place, and its roles there."""

    place: Link
    roles: tuple[tuple[str, str, Basis | None], ...]


@dataclass(frozen=True, kw_only=True)
class DutyRow:
    """One measure in one role; anchor: where its details stand on the page.

    without: the places that have the measure and name no unit of the line for it.
    """

    anchor: str
    row: str
    title: str
    href: SitePath
    role: str
    role_name: str
    scopes: tuple[str, ...]
    bases: tuple[Basis, ...]
    limits: tuple[str, ...]
    limit_is_of_list: bool
    action_count: int
    sisters: tuple[SisterPart, ...]
    without: tuple[Link, ...]


def duty_rows(
    catalogue: Catalogue, unit: Unit, groups: tuple[RoleDuties, ...]
) -> tuple[DutyRow, ...]:
    """Roles in the vocabulary's order, measures in official order."""
    return tuple(
        _row(catalogue, unit, group, duty) for group in groups for duty in group.duties
    )


def duty_anchor(role: str, measure: str) -> str:
    """Where the details of a measure in a role stand."""
    return anchors.part_anchor(role, measure)


def _row(catalogue: Catalogue, unit: Unit, group: RoleDuties, duty: Duty) -> DutyRow:
    row = duty.assignment
    measure = catalogue.registry.measure_by_id[row.measure]
    others = sister_roles(catalogue, unit, measure.id)
    role, role_name = role_in(catalogue, row.units, group.role)
    anchor = duty_anchor(group.role.id, measure.id)
    path = urls.unit(unit.locality, unit.id)
    return DutyRow(
        anchor=anchor,
        row=measure_row(catalogue, measure),
        title=measure.title,
        href=SitePath(anchors.anchored(path, anchor)),
        role=role,
        role_name=role_name,
        scopes=duty.scopes,
        bases=bases_of(catalogue, duty),
        limits=tuple(limit_words(part) for part in limits_binding(unit, row)),
        limit_is_of_list=row.deadline is not None and row.deadline.from_list,
        action_count=len(row.actions),
        sisters=tuple(part for other in others for part in _parts(measure.id, other)),
        without=tuple(_place(measure.id, other) for other in others if not other.parts),
    )


def _parts(measure: str, other: SisterRoles) -> tuple[SisterPart, ...]:
    return tuple(
        SisterPart(
            place=_place(measure, other),
            roles=roles,
        )
        for _, roles in other.parts
    )


def _place(measure: str, other: SisterRoles) -> Link:
    path = urls.measure(measure)
    return Link.to(path, other.locality.short_name, other.locality.id)
