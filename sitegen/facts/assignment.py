"""What follows from one measure's assignment in one locality.

In: a catalogue and the ids of measure and locality. Out: AssignmentFacts, worked out
once. Must not know how pages or paper show them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.limits import LimitPart, limit_parts
from sitegen.facts.rewordings import SideBySide, side_by_side
from sitegen.facts.superseded import Change, changes_of
from sitegen.facts.units import UnitsFacts, units_facts
from sitegen.records import Assignment, Correction, Measure, Term, UnitsCell


@dataclass(frozen=True, kw_only=True)
class AssignmentFacts:
    """One measure in one locality.

    is_from_heading: the units stand at the indicator's heading only; heading_units: the
    heading's own units where they are not the row's; limits: the parts of the time limit
    where it has several; title: the document's own where it words it otherwise; pieces:
    the official text and the document's own side by side, none where they are the same; doubts: likely misprints of the row and of its heading;
    changes: what a later document has changed.
    """

    assignment: Assignment
    measure: Measure
    units: UnitsFacts
    is_from_heading: bool
    heading_units: UnitsFacts | None
    limits: tuple[LimitPart, ...]
    status: Term | None
    title: str | None
    title_pieces: tuple[SideBySide, ...]
    practice_pieces: tuple[SideBySide, ...]
    doubts: tuple[Correction, ...]
    changes: tuple[Change, ...]


@cache
def assignment_facts(
    catalogue: Catalogue, measure_id: str, locality_id: str
) -> AssignmentFacts:
    """The facts of an assignment that there is."""
    registry = catalogue.registry
    assignment = registry.assignment_by_place[measure_id, locality_id]
    measure = registry.measure_by_id[measure_id]
    title = assignment.title_as_printed
    status = assignment.status
    return AssignmentFacts(
        assignment=assignment,
        measure=measure,
        units=units_facts(catalogue, assignment.units, measure.list),
        is_from_heading=assignment.units_level == "section",
        heading_units=_heading_units(catalogue, assignment),
        limits=limit_parts(assignment.deadline),
        status=catalogue.status_by_id[status] if status else None,
        title=title if title != measure.title else None,
        title_pieces=_title_pieces(catalogue, measure, title),
        practice_pieces=_practice_pieces(catalogue, measure, assignment),
        doubts=assignment.corrections + assignment.section.corrections,
        changes=changes_of(catalogue, assignment),
    )


def _title_pieces(
    catalogue: Catalogue, measure: Measure, title: str
) -> tuple[SideBySide, ...]:
    wording = next(
        (v.wording for v in measure.title_variants if v.title == title), None
    )
    return side_by_side(catalogue, measure.title, title, wording) if wording else ()


def _practice_pieces(
    catalogue: Catalogue, measure: Measure, assignment: Assignment
) -> tuple[SideBySide, ...]:
    own, wording = assignment.practice_as_printed, assignment.wording
    if own is None or wording is None:
        return ()
    return side_by_side(catalogue, measure.practice.text, own, wording)


def _heading_units(catalogue: Catalogue, assignment: Assignment) -> UnitsFacts | None:
    """The heading's cell, if it has other units or roles than the row's own."""
    cell = assignment.section.units
    if cell is None or assignment.units_level == "section":
        return None
    if _parties(cell) == _parties(assignment.units):
        return None
    return units_facts(catalogue, cell, assignment.section.list)


def _parties(cell: UnitsCell) -> frozenset[tuple[str, str]]:
    """The units and their roles, without order."""
    return frozenset((member.unit, member.role) for member in cell.members)
