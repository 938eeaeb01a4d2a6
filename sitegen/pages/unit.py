"""The task sheet of one unit: what it leads, coordinates, helps with, and by when.

In: a unit and a catalogue. Out: a UnitPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_row
from sitegen.facts.coverage import unrecorded
from sitegen.facts.deadlines import (
    LimitCount,
    count_limits,
    limits_binding,
    limits_of_others,
)
from sitegen.facts.duties import (
    Duty,
    RoleDuties,
    bases_of,
    duties_by_role,
    heading_duties,
    heading_of,
)
from sitegen.facts.notices import duties_of_unit
from sitegen.facts.rules import Basis
from sitegen.facts.sisters import are_places_left_out, sister_units
from sitegen.facts.stated import Stated, stated
from sitegen.facts.titles import unit_title
from sitegen.pages.due import DueView, due_views
from sitegen.pages.heading_duty import HeadingDuty, heading_duty
from sitegen.pages.links import (
    indicator_link,
    line_link,
    locality_link,
    unit_link,
)
from sitegen.pages.locality_block import LocalityBlock, locality_block
from sitegen.pages.notice import NoticeView, notice_views
from sitegen.pages.page import Link, Page
from sitegen.pages.tally import Tally, UnitEntry, tally, unit_entry
from sitegen.pages.unit_table import DutyRow, duty_anchor, duty_rows
from sitegen.records import Unit


@dataclass(frozen=True, kw_only=True)
class DutyView:
    """One measure as this unit's task; scopes limit the unit's role, if any does.

    limits_of_others: the parts of the row's limit that do not bind the unit.
    """

    anchor: str
    row: str
    indicator: Link
    scopes: tuple[str, ...]
    bases: tuple[Basis, ...]
    limits_of_others: tuple[str, ...]
    block: LocalityBlock


@dataclass(frozen=True, kw_only=True)
class RoleSection:
    """The measures in which the unit has one role."""

    role: str
    name: str
    definition: str | None
    duties: tuple[DutyView, ...]


@dataclass(frozen=True, kw_only=True)
class SisterGroup:
    """The units of the same line in another locality."""

    locality: Link
    units: tuple[UnitEntry, ...]


@dataclass(frozen=True, kw_only=True)
class UnitPage(Page):
    """One unit's task sheet."""

    title: str
    name: str
    aliases: tuple[str, ...]
    called: tuple[str, ...]
    is_collective: bool
    locality: Link
    line: Link
    limits: LimitCount
    tally: Tally
    stated: Stated
    table: tuple[DutyRow, ...]
    roles: tuple[RoleSection, ...]
    headings: tuple[HeadingDuty, ...]
    notices: tuple[NoticeView, ...]
    due: tuple[DueView, ...]
    sisters: tuple[SisterGroup, ...]
    is_province_only: bool
    beside: tuple[Link, ...]
    unrecorded: tuple[str, ...]

    @property
    def has_same_words(self) -> bool:
        """Whether some printed cell is behind the switch."""
        duties = (duty for role in self.roles for duty in role.duties)
        return any(duty.block.has_same_words for duty in duties)


def unit_page(catalogue: Catalogue, unit: Unit) -> UnitPage:
    """The sheet, roles in the vocabulary's order, measures in official order."""
    locality = catalogue.registry.locality_by_id[unit.locality]
    assignments = catalogue.assignments_by_unit.get(unit.id, ())
    groups = duties_by_role(catalogue, unit)
    return UnitPage(
        path=urls.unit(unit.locality, unit.id),
        source=catalogue.registry.written_at[unit.id],
        title=unit_title(locality, unit),
        name=unit.name,
        aliases=unit.aliases,
        called=unit.called,
        is_collective=unit.collective,
        locality=locality_link(locality),
        line=line_link(catalogue.line_by_id[unit.line]),
        limits=count_limits(catalogue, unit),
        tally=tally(catalogue, unit),
        stated=stated(assignments),
        table=duty_rows(catalogue, unit, groups),
        roles=tuple(_role(catalogue, unit, group) for group in groups),
        headings=tuple(
            heading_duty(catalogue, section, member)
            for section, member in heading_duties(catalogue, unit)
        ),
        notices=notice_views(catalogue, duties_of_unit(catalogue, unit)),
        due=due_views(
            catalogue,
            [(row, part) for row in assignments for part in limits_binding(unit, row)],
        ),
        sisters=tuple(
            SisterGroup(
                locality=locality_link(place),
                units=tuple(unit_entry(catalogue, sister) for sister in sisters),
            )
            for place, sisters in sister_units(catalogue, unit)
        ),
        is_province_only=are_places_left_out(catalogue),
        beside=tuple(unit_link(each) for each in locality.units),
        unrecorded=unrecorded(catalogue, locality),
    )


def _role(catalogue: Catalogue, unit: Unit, group: RoleDuties) -> RoleSection:
    name, definition = heading_of(catalogue, group)
    return RoleSection(
        role=group.role.id,
        name=name,
        definition=definition,
        duties=tuple(
            _duty(catalogue, unit, group.role.id, duty) for duty in group.duties
        ),
    )


def _duty(catalogue: Catalogue, unit: Unit, role: str, duty: Duty) -> DutyView:
    assignment = duty.assignment
    measure = catalogue.registry.measure_by_id[assignment.measure]
    locality = catalogue.registry.locality_by_id[assignment.locality]
    block = locality_block(catalogue, measure, locality)
    return DutyView(
        anchor=duty_anchor(role, measure.id),
        row=measure_row(catalogue, measure),
        indicator=indicator_link(catalogue.indicator_by_id[measure.indicator]),
        scopes=duty.scopes,
        bases=bases_of(catalogue, duty),
        limits_of_others=tuple(
            part.as_printed for part in limits_of_others(unit, assignment)
        ),
        block=replace(block, anchors={}),
    )
