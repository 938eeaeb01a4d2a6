"""Who is responsible, and by when, as pages show a printed cell.

In: facts of cells. Out: the same with links. Must not know templates or whole pages.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import cite
from sitegen.facts.limits import LimitPart, limit_parts
from sitegen.facts.quoting import cite_in_full
from sitegen.facts.rules import Basis
from sitegen.facts.units import (
    Mention,
    RoleGroup,
    UnitsFacts,
    role_as_given,
    units_facts,
)
from sitegen.pages.links import measure_link, unit_link
from sitegen.pages.page import Link, SitePath
from sitegen.records import DeadlineCell, Section


@dataclass(frozen=True, kw_only=True)
class UnitMention:
    """A unit as the cell names it; scope and basis limit or explain its role."""

    name: str
    href: SitePath
    note: str | None
    scope: str | None
    basis: Basis | None
    is_collective: bool


@dataclass(frozen=True, kw_only=True)
class RoleUnits:
    """The units of a cell that have one role, in printed order."""

    role: str
    name: str
    units: tuple[UnitMention, ...]


@dataclass(frozen=True, kw_only=True)
class UnitsView:
    """A cell of units: in groups, those that lead apart from the others, and as printed."""

    groups: tuple[RoleUnits, ...]
    leading: tuple[RoleUnits, ...]
    others: tuple[RoleUnits, ...]
    as_printed: str
    is_absent: bool
    is_open_ended: bool
    addendum: str | None
    merged_with: Link | None
    says_more: bool


@dataclass(frozen=True, kw_only=True)
class DeadlineView:
    """A printed time limit; parts are shown where they say more than the wording.

    condition: what the cell of units says that it depends on; is_in_units: that cell
    states the limit.
    """

    as_printed: str
    parts: tuple[LimitPart, ...]
    condition: str | None
    is_in_units: bool
    note: str | None
    from_list: Link | None
    in_full: str


def units_view(facts: UnitsFacts, locality_id: str) -> UnitsView:
    """The cell with every unit linked."""
    groups = [
        (group.role.is_leading, _role_units(group, facts.is_sole))
        for group in facts.groups
    ]
    merged_with = facts.merged_with
    return UnitsView(
        groups=tuple(group for _, group in groups),
        leading=tuple(group for leads, group in groups if leads),
        others=tuple(group for leads, group in groups if not leads),
        as_printed=facts.as_printed,
        is_absent=facts.is_absent,
        is_open_ended=facts.is_open_ended,
        addendum=facts.addendum,
        merged_with=measure_link(merged_with, locality_id) if merged_with else None,
        says_more=facts.says_more,
    )


def heading_cell(catalogue: Catalogue, section: Section) -> UnitsView | None:
    """The units of an indicator's heading, if it names any."""
    if section.units is None:
        return None
    facts = units_facts(catalogue, section.units, section.list)
    return units_view(facts, section.locality)


def _role_units(group: RoleGroup, is_sole: bool) -> RoleUnits:
    role, name = role_as_given(group.role, is_sole)
    return RoleUnits(
        role=role,
        name=name,
        units=tuple(_mention(mention) for mention in group.mentions),
    )


def _mention(mention: Mention) -> UnitMention:
    return UnitMention(
        name=mention.name,
        href=unit_link(mention.unit).href,
        note=mention.note,
        scope=mention.scope,
        basis=mention.basis,
        is_collective=mention.unit.collective,
    )


def deadline_view(
    catalogue: Catalogue, cell: DeadlineCell | None, condition: str | None = None
) -> DeadlineView | None:
    """The printed limit and its parts; None where the document states none."""
    if cell is None:
        return None
    where = Link.to(
        urls.document(cell.source.document), cite(catalogue.registry, cell.source)
    )
    return DeadlineView(
        as_printed=cell.as_printed,
        parts=limit_parts(cell),
        condition=condition,
        is_in_units=cell.in_units,
        note=cell.note,
        from_list=where if cell.from_list else None,
        in_full=cite_in_full(catalogue.registry, cell.source),
    )
