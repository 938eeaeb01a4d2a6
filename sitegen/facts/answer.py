"""Who stands for a measure in a place, in short: the answer to 谁负责.

In: an assignment and a catalogue. Out: an Answer. Must not know how pages show it.
Where the document names a lead or coordinator, those; where it names one unit alone,
that one, which is its only unit and not a helper; else nobody is singled out, and the
first unit of each role stands for its role.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.units import Mention, RoleGroup, sole_unit, units_facts
from sitegen.records import Assignment, Role


@dataclass(frozen=True, kw_only=True)
class Shown:
    """The units of one role that an answer names; count: how many have the role."""

    role: Role
    mentions: tuple[Mention, ...]
    count: int

    @property
    def is_shortened(self) -> bool:
        """Whether more units have the role than are named."""
        return self.count > len(self.mentions)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """In short, who is responsible.

    is_led: a lead or coordinator is named; is_sole: the one unit that the cell names;
    is_from_heading: the cell stands in a heading, for all its rows; is_absent: the
    document leaves it empty; others: how many
    units are named beside those shown.
    """

    shown: tuple[Shown, ...]
    is_led: bool
    is_sole: bool
    is_from_heading: bool
    is_absent: bool
    is_open_ended: bool
    others: int


@cache
def answer(catalogue: Catalogue, measure: str, place: str) -> Answer:
    """The answer of the place's row."""
    assignment = catalogue.registry.assignment_by_place[measure, place]
    return answer_of(catalogue, assignment)


def answer_of(catalogue: Catalogue, assignment: Assignment) -> Answer:
    """The answer of a row."""
    cell = units_facts(catalogue, assignment.units, assignment.section.list)
    leading = tuple(group for group in cell.groups if group.role.is_leading)
    is_sole = sole_unit(catalogue.registry, assignment.units) is not None
    shown = leading or cell.groups
    take = None if leading or is_sole else 1
    named = tuple(_shown(group, take) for group in shown)
    total = sum(_count(group.mentions) for group in cell.groups)
    return Answer(
        shown=named,
        is_led=bool(leading),
        is_sole=is_sole,
        is_from_heading=assignment.units_level == "section",
        is_absent=cell.is_absent,
        is_open_ended=cell.is_open_ended,
        others=total - sum(_count(one.mentions) for one in named),
    )


def _shown(group: RoleGroup, take: int | None) -> Shown:
    return Shown(
        role=group.role, mentions=group.mentions[:take], count=_count(group.mentions)
    )


def _count(mentions: tuple[Mention, ...]) -> int:
    """Units, each once however many scopes it has."""
    return len({mention.unit.id for mention in mentions})
