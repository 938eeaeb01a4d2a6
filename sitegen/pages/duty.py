"""Who is responsible, and by when, as pages show a printed cell.

In: cells of the records and a catalogue. Out: units grouped by role, deadlines with
their parts. Must not know templates or whole pages.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.wording import cite, deadline_date
from sitegen.pages.links import measure_link, unit_link
from sitegen.pages.page import Link
from sitegen.records import AssignedUnit, Deadline, DeadlineCell, Term, UnitsCell


@dataclass(frozen=True, kw_only=True)
class UnitMention:
    """A unit as the cell names it; scope and basis limit or explain its role."""

    name: str
    href: str
    scope: str | None
    basis: Term | None
    is_collective: bool


@dataclass(frozen=True, kw_only=True)
class RoleGroup:
    """The units of a cell that have one role, in printed order."""

    role: str
    name: str
    is_leading: bool
    units: tuple[UnitMention, ...]


@dataclass(frozen=True, kw_only=True)
class UnitsView:
    """A cell of units: in groups, and as printed."""

    groups: tuple[RoleGroup, ...]
    as_printed: str
    is_open_ended: bool
    addendum: str | None
    merged_with: Link | None

    @property
    def leading(self) -> tuple[RoleGroup, ...]:
        """The groups that lead or coordinate."""
        return tuple(group for group in self.groups if group.is_leading)

    @property
    def others(self) -> tuple[RoleGroup, ...]:
        """The groups that neither lead nor coordinate."""
        return tuple(group for group in self.groups if not group.is_leading)


@dataclass(frozen=True, kw_only=True)
class DeadlinePart:
    """One limit within a cell: what it holds for, and its date or else its wording."""

    scope: str | None
    words: str


@dataclass(frozen=True, kw_only=True)
class DeadlineView:
    """A printed time limit; parts are shown where they say more than the wording."""

    as_printed: str
    parts: tuple[DeadlinePart, ...]
    note: str | None
    from_list: Link | None


def units_view(catalogue: Catalogue, cell: UnitsCell, locality_id: str) -> UnitsView:
    """The cell's units by role, in the vocabulary's order of roles."""
    groups = (
        RoleGroup(
            role=role.id,
            name=role.name,
            is_leading=role.is_leading,
            units=tuple(
                _mention(catalogue, member)
                for member in cell.members
                if member.role == role.id
            ),
        )
        for role in catalogue.registry.vocabularies.roles
    )
    return UnitsView(
        groups=tuple(group for group in groups if group.units),
        as_printed=cell.as_printed,
        is_open_ended=cell.open_ended,
        addendum=cell.addendum_as_printed,
        merged_with=_merged_with(catalogue, cell, locality_id),
    )


def _mention(catalogue: Catalogue, member: AssignedUnit) -> UnitMention:
    unit = catalogue.registry.unit_by_id[member.unit]
    return UnitMention(
        name=member.as_printed,
        href=unit_link(unit).href,
        scope=member.scope,
        basis=catalogue.basis_by_id[member.basis] if member.basis else None,
        is_collective=unit.collective,
    )


def _merged_with(
    catalogue: Catalogue, cell: UnitsCell, locality_id: str
) -> Link | None:
    if cell.shared_with is None:
        return None
    measure = catalogue.registry.measure_by_id[cell.shared_with]
    return measure_link(measure, locality_id)


def deadline_view(
    catalogue: Catalogue, cell: DeadlineCell | None
) -> DeadlineView | None:
    """The printed limit and its parts; None where the document states none."""
    if cell is None:
        return None
    return DeadlineView(
        as_printed=cell.as_printed,
        parts=tuple(_part(part) for part in cell.parts),
        note=cell.note,
        from_list=Link.to(
            urls.document(cell.source.document), cite(catalogue.registry, cell.source)
        )
        if cell.from_list
        else None,
    )


def _part(part: Deadline) -> DeadlinePart:
    return DeadlinePart(
        scope=part.scope,
        words=deadline_date(part) or part.as_printed,
    )
