"""Who does what: every assignment, with all that its document prints.

In: the material. Out: rows. Must not know files.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.facts.answer import answer
from sitegen.facts.assignment import AssignmentFacts, assignment_facts
from sitegen.facts.units import RoleGroup, UnitsFacts
from sitegen.facts.wording import correction_words
from sitegen.office.material import (
    Cells,
    Found,
    Material,
    about_measure,
    about_place,
    about_source,
    about_units,
)
from sitegen.records import Correction, DeadlineCell
from sitegen.sheets.table import Cell


def all_facts(material: Material) -> Iterator[AssignmentFacts]:
    """Every assignment: measures in official order, localities by their code."""
    catalogue = material.catalogue
    for measure in catalogue.registry.measures:
        for row in catalogue.assignments_by_measure.get(measure.id, ()):
            yield assignment_facts(catalogue, measure.id, row.locality)


def assignment_rows(material: Material) -> Iterator[Found]:
    """One row an assignment, with all that its document prints."""
    for facts in all_facts(material):
        row = facts.assignment
        about = about_of(facts) | about_units(
            mention.unit for group in _groups(facts) for mention in group.mentions
        )
        yield (
            about,
            {
                **place_and_measure(material, facts),
                "row": row.source.row or 0,
                **_units(material, facts),
                "actions": material.said(material.actions(row)),
                "deadline": _deadline(material, row.deadline),
                "remark": material.said(row.remark),
                "practice_as_printed": _practice(material, facts),
                "doubts": "\n".join(_doubt(material, one) for one in facts.doubts),
                **material.citation(row.source),
            },
        )


def about_of(facts: AssignmentFacts) -> frozenset[str]:
    """By measure, locality and document."""
    row = facts.assignment
    return (
        about_measure(facts.measure)
        | about_place(row.locality)
        | about_source(row.source)
    )


def place_and_measure(material: Material, facts: AssignmentFacts) -> Cells:
    """Where, and which measure."""
    locality = facts.assignment.locality
    return {
        "locality": material.place(locality),
        **material.measure(facts.measure, locality),
    }


def _groups(facts: AssignmentFacts) -> Iterator[RoleGroup]:
    yield from facts.units.groups
    yield from facts.heading_units.groups if facts.heading_units else ()


def _units(material: Material, facts: AssignmentFacts) -> Cells:
    words = material.words
    return {
        "leading": _leading(material, facts),
        "roles": material.said(material.roles(facts.units)),
        "units_as_printed": material.said(facts.units.as_printed),
        "hints": "\n".join(_hints(material, facts.units, facts.is_from_heading)),
        "heading_units": material.roles(facts.heading_units)
        if facts.heading_units
        else words("same_units"),
    }


def _leading(material: Material, facts: AssignmentFacts) -> Cell:
    """Who leads or coordinates; else the only unit that the row names."""
    row = facts.assignment
    if answer(material.catalogue, row.measure, row.locality).is_sole:
        return material.sole(facts.units)
    leading = [group for group in facts.units.groups if group.role.is_leading]
    return material.said(material.roles(facts.units, leading))


def _hints(
    material: Material, units: UnitsFacts, is_from_heading: bool
) -> Iterator[str]:
    """What one must know to read the cell of units rightly."""
    words = material.words
    if is_from_heading:
        yield words("from_heading")
    if units.merged_with:
        yield words("merged", title=units.merged_with.title)
    if units.by_rule:
        names = material.joined(one.name for one in units.by_rule)
        rules = {one.basis.definition for one in units.by_rule if one.basis}
        yield words("by_rule", units=names, rule="".join(sorted(rules)))
    if units.collective:
        names = material.joined(one.name for one in units.collective)
        yield words("collective", units=names)
    if units.is_open_ended:
        yield words("open_ended")
    if units.addendum:
        yield words("addendum", text=units.addendum)


def _deadline(material: Material, cell: DeadlineCell | None) -> Cell:
    return material.said(cell.as_printed if cell else None)


def _practice(material: Material, facts: AssignmentFacts) -> str:
    row = facts.assignment
    if row.practice_omitted:
        return material.words("practice_omitted")
    return row.practice_as_printed or material.words("practice_same")


def _doubt(material: Material, correction: Correction) -> str:
    reads = correction_words(correction)
    return material.words("doubt", printed=correction.printed, reads=reads)
