"""The task sheet of one unit: what it leads, coordinates, helps with, and by when.

In: a unit and a catalogue. Out: a UnitPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sitegen import urls
from sitegen.facts.catalogue import Catalogue, Duty, SectionDuty
from sitegen.pages.assignment import CorrectionView, citation, correction_views
from sitegen.pages.due import DueGroup, due_groups
from sitegen.pages.links import indicator_link, line_link, locality_link
from sitegen.pages.locality_block import LocalityBlock, locality_block
from sitegen.pages.page import Link, Page
from sitegen.pages.tally import Tally, UnitEntry, tally, unit_entry
from sitegen.records import Term, Unit


@dataclass(frozen=True, kw_only=True)
class DutyView:
    """One measure as this unit's task; scopes limit the unit's role, if any does."""

    list_name: str
    indicator: Link
    scopes: tuple[str, ...]
    bases: tuple[Term, ...]
    block: LocalityBlock


@dataclass(frozen=True, kw_only=True)
class RoleDuties:
    """The measures in which the unit has one role."""

    role: str
    name: str
    definition: str | None
    duties: tuple[DutyView, ...]


@dataclass(frozen=True, kw_only=True)
class HeadingDuty:
    """An indicator's heading that names the unit, with the role it has there."""

    indicator: Link
    list_name: str
    heading: str
    role: Term
    as_printed: str
    corrections: tuple[CorrectionView, ...]
    citation: Link


@dataclass(frozen=True, kw_only=True)
class SisterGroup:
    """The units of the same line in another locality."""

    locality: Link
    units: tuple[UnitEntry, ...]


@dataclass(frozen=True, kw_only=True)
class UnitPage(Page):
    """One unit's task sheet."""

    name: str
    aliases: tuple[str, ...]
    is_collective: bool
    locality: Link
    line: Link
    tally: Tally
    roles: tuple[RoleDuties, ...]
    headings: tuple[HeadingDuty, ...]
    due: tuple[DueGroup, ...]
    sisters: tuple[SisterGroup, ...]


def unit_page(catalogue: Catalogue, unit: Unit) -> UnitPage:
    """The sheet, roles in the vocabulary's order, measures in official order."""
    path = urls.unit(unit.locality, unit.id)
    duties = catalogue.duties_by_unit.get(unit.id, ())
    locality = catalogue.registry.locality_by_id[unit.locality]
    line = catalogue.line_by_id[unit.line]
    assignments = dict.fromkeys(duty.assignment.measure for duty in duties)
    return UnitPage(
        path=path,
        source=f"data/localities/{locality.id}.yaml",
        name=unit.name,
        aliases=unit.aliases,
        is_collective=unit.collective,
        locality=locality_link(locality),
        line=line_link(line),
        tally=tally(catalogue, unit.id),
        roles=_roles(catalogue, duties),
        headings=tuple(
            _heading(catalogue, duty)
            for duty in catalogue.section_duties_by_unit.get(unit.id, ())
        ),
        due=due_groups(
            catalogue,
            (
                catalogue.registry.assignment_by_place[measure, unit.locality]
                for measure in assignments
            ),
        ),
        sisters=_sisters(catalogue, unit),
    )


def _roles(catalogue: Catalogue, duties: tuple[Duty, ...]) -> tuple[RoleDuties, ...]:
    groups = []
    for role in catalogue.registry.vocabularies.roles:
        held = [duty for duty in duties if duty.member.role == role.id]
        measures = dict.fromkeys(duty.assignment.measure for duty in held)
        views = tuple(
            _duty(catalogue, [d for d in held if d.assignment.measure == id_])
            for id_ in measures
        )
        if views:
            groups.append(
                RoleDuties(
                    role=role.id,
                    name=role.name,
                    definition=role.definition,
                    duties=views,
                )
            )
    return tuple(groups)


def _duty(catalogue: Catalogue, duties: list[Duty]) -> DutyView:
    """One measure; scopes only if no mention of the unit stands without one."""
    assignment = duties[0].assignment
    measure = catalogue.registry.measure_by_id[assignment.measure]
    locality = catalogue.registry.locality_by_id[assignment.locality]
    bases = dict.fromkeys(d.member.basis for d in duties if d.member.basis)
    scopes = tuple(d.member.scope for d in duties if d.member.scope)
    block = locality_block(catalogue, measure, locality)
    return DutyView(
        list_name=catalogue.list_by_id[measure.list].name,
        indicator=indicator_link(catalogue.indicator_by_id[measure.indicator]),
        scopes=scopes if len(scopes) == len(duties) else (),
        bases=tuple(catalogue.basis_by_id[basis] for basis in bases),
        block=replace(block, anchors={}),
    )


def _heading(catalogue: Catalogue, duty: SectionDuty) -> HeadingDuty:
    section = duty.section
    assert section.units is not None
    indicator = catalogue.indicator_by_id[section.indicator]
    return HeadingDuty(
        indicator=indicator_link(indicator),
        list_name=catalogue.list_by_id[section.list].name,
        heading=section.heading_as_printed,
        role=catalogue.role_by_id[duty.member.role],
        as_printed=section.units.as_printed,
        corrections=correction_views(section.corrections),
        citation=citation(catalogue, section.source),
    )


def _sisters(catalogue: Catalogue, unit: Unit) -> tuple[SisterGroup, ...]:
    """Every locality's units of the line but this one, the own locality's included."""
    groups = []
    for locality in catalogue.registry.localities:
        units = [
            other
            for other in catalogue.units_by_line[unit.line]
            if other.locality == locality.id and other.id != unit.id
        ]
        if units or locality.id != unit.locality:
            groups.append(
                SisterGroup(
                    locality=locality_link(locality),
                    units=tuple(unit_entry(catalogue, u) for u in units),
                )
            )
    return tuple(groups)
