"""One measure in one locality, as a briefing prints it.

In: an assignment. Out: paragraphs for a measure's briefing and cells for task tables.
Must not know page kinds.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.facts.actions import action_numbers
from sitegen.facts.assignment import AssignmentFacts, assignment_facts
from sitegen.facts.citations import measure_row
from sitegen.facts.units import Mention, units_facts
from sitegen.paper.limits import limit_paragraphs
from sitegen.paper.material import (
    Material,
    correction_paragraphs,
    plain_paragraphs,
    reference,
)
from sitegen.paper.own_wording import own_wording
from sitegen.paper.structure import Block, Items, Paragraph, Section
from sitegen.records import Assignment, Measure


def assignment_sections(
    material: Material, assignment: Assignment
) -> tuple[Section, ...]:
    """Units, actions, deadline, remark, own wording, notes; what is silent comes last."""
    words = material.words
    facts = assignment_facts(
        material.catalogue, assignment.measure, assignment.locality
    )
    absent = facts.units.is_absent
    stated = [] if absent else [_units_section(material, facts)]
    silent = [words("units_label")] if absent else []
    for label, blocks in (
        (words("actions_label"), _action_blocks(assignment)),
        (words("deadline_label"), _limit_blocks(material, assignment)),
        (words("remark_label"), _remark_blocks(material, facts)),
    ):
        if blocks:
            stated.append(Section(heading=label, blocks=blocks))
        else:
            silent.append(label)
    stated.extend(_later_changes(facts))
    stated.extend(own_wording(material, facts))
    if silent:
        heading = words("list_separator").join(silent)
        blocks = plain_paragraphs(material.not_stated)
        stated.append(Section(heading=heading, blocks=blocks))
    return (*stated, *_notes(material, facts))


def _later_changes(facts: AssignmentFacts) -> Iterator[Section]:
    """What a later document has changed, with the wording before."""
    for change in facts.changes:
        text = f"{change.sentence}“{change.before}”"
        yield Section(heading=change.name, blocks=(Paragraph(text=text),))


def action_text(assignment: Assignment) -> str:
    """Actions as a cell holds them, numbered as printed where there are several."""
    pairs = zip(action_numbers(assignment), assignment.actions, strict=True)
    return "\n".join(number + text for number, text in pairs)


def role_text(material: Material, assignment: Assignment, unit: str) -> str:
    """A unit's roles in an assignment, each with its limit and the rule it is by."""
    catalogue = material.catalogue
    cell = units_facts(catalogue, assignment.units, assignment.section.list)
    return material.words("list_separator").join(
        _role(group.role.name, mention)
        for group in cell.groups
        for mention in group.mentions
        if mention.unit.id == unit
    )


def _role(name: str, mention: Mention) -> str:
    """牵头（第1项）, 牵头（按排序规则（很可能））."""
    limits = (mention.scope, mention.basis.name if mention.basis else None)
    return name + "".join(f"（{limit}）" for limit in limits if limit)


def _units_section(material: Material, facts: AssignmentFacts) -> Section:
    """The printed cell, then whatever is needed to read it rightly."""
    printed = Paragraph(
        text=facts.units.as_printed,
        references=(reference(material, facts.assignment.source),),
    )
    remarks = tuple(Paragraph(text=text) for text in _reading(material, facts))
    heading = material.words("units_label")
    return Section(heading=heading, blocks=(printed, *remarks))


def _reading(material: Material, facts: AssignmentFacts) -> Iterator[str]:
    """Rules, collective and unnamed units, other cells: only where they hold."""
    words, units, section = material.words, facts.units, facts.assignment.section
    if units.is_sole:
        yield words("sole_unit")
    for mention in units.by_rule:
        assert mention.basis is not None
        mark, rule = mention.basis.name, mention.basis.definition
        yield words("first_listed", unit=mention.name, mark=mark, rule=rule)
    if units.collective:
        names = words("list_separator").join(one.name for one in units.collective)
        yield words("collective_units", units=names)
    if units.is_open_ended:
        yield words("open_ended")
    if units.merged_with is not None:
        yield words("shared_cell", measure=_named(material, units.merged_with))
    if units.addendum is not None:
        yield words("addendum", text=units.addendum)
    if facts.is_from_heading:
        yield words("section_cell", heading=section.heading_as_printed)
    if facts.heading_units is not None:
        yield words("section_units", units=facts.heading_units.as_printed)


def _named(material: Material, measure: Measure) -> str:
    return f"{measure_row(material.catalogue, measure)}“{measure.title}”"


def _action_blocks(assignment: Assignment) -> tuple[Block, ...]:
    actions, numbers = assignment.actions, assignment.action_numbers
    if numbers:
        pairs = zip(numbers, actions, strict=True)
        return tuple(Paragraph(text=number + text) for number, text in pairs)
    if len(actions) < 2:
        return tuple(Paragraph(text=text) for text in actions)
    return (Items(texts=actions),)


def _limit_blocks(material: Material, assignment: Assignment) -> tuple[Block, ...]:
    cell = assignment.deadline
    return (
        limit_paragraphs(material, cell, assignment.units.condition)
        if cell is not None
        else ()
    )


def _remark_blocks(material: Material, facts: AssignmentFacts) -> tuple[Paragraph, ...]:
    """The remark, and the state of things that it tells of."""
    remark = plain_paragraphs(facts.assignment.remark)
    if facts.status is None:
        return remark
    text = material.words("status_text", status=facts.status.name)
    return (*remark, Paragraph(text=text))


def _notes(material: Material, facts: AssignmentFacts) -> Iterator[Section]:
    """Our own words on the row, and the misprints that it seems to have."""
    words, note = material.words, facts.assignment.note
    if note is not None:
        yield Section(heading=words("note_label"), blocks=plain_paragraphs(note))
    for paragraph in correction_paragraphs(material, facts.doubts):
        blocks = (Paragraph(text=paragraph.text),)
        yield Section(heading=words("correction_label"), blocks=blocks)
