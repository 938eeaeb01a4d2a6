"""One measure in one locality, as a briefing prints it.

In: an assignment. Out: paragraphs for a measure's briefing and cells for task tables.
Must not know page kinds.
"""

from __future__ import annotations

from sitegen.paper.material import (
    Material,
    correction_paragraphs,
    measure_row,
    paragraph_texts,
    reference,
)
from sitegen.paper.structure import Block, Items, Paragraph, Section
from sitegen.records import Assignment, Measure


def assignment_sections(
    material: Material, assignment: Assignment
) -> tuple[Section, ...]:
    """Units, actions, deadline, remark, own wording, notes; what is silent comes last."""
    words = material.words
    stated = [_units_section(material, assignment)]
    silent: list[str] = []
    for label, blocks in (
        (words("actions_label"), _action_blocks(assignment.actions)),
        (words("deadline_label"), _deadline_blocks(material, assignment)),
        (words("remark_label"), _paragraphs(assignment.remark)),
    ):
        if blocks:
            stated.append(Section(heading=label, blocks=blocks))
        else:
            silent.append(label)
    stated.extend(_own_wording(material, assignment))
    if silent:
        heading = words("list_separator").join(silent)
        blocks = _paragraphs(material.not_stated)
        stated.append(Section(heading=heading, blocks=blocks))
    return (*stated, *_notes(material, assignment))


def action_text(actions: tuple[str, ...]) -> str:
    """Actions as a cell holds them, numbered where there are several."""
    if len(actions) < 2:
        return "\n".join(actions)
    return "\n".join(f"{number}.{text}" for number, text in enumerate(actions, start=1))


def role_text(material: Material, assignment: Assignment, unit: str) -> str:
    """A unit's roles in an assignment, each with what it is limited to."""
    roles = material.catalogue.role_by_id
    return material.words("list_separator").join(
        roles[member.role].name + (f"（{member.scope}）" if member.scope else "")
        for member in assignment.units.members
        if member.unit == unit
    )


def _units_section(material: Material, assignment: Assignment) -> Section:
    """The printed cell, then whatever is needed to read it rightly."""
    cell = assignment.units
    printed = Paragraph(
        text=cell.as_printed, references=(reference(material, assignment.source),)
    )
    remarks = tuple(Paragraph(text=text) for text in _reading(material, assignment))
    heading = material.words("units_label")
    return Section(heading=heading, blocks=(printed, *remarks))


def _reading(material: Material, assignment: Assignment) -> list[str]:
    """The ranking rule, the merged cell, the heading's cell: only where they hold."""
    words, cell, section = material.words, assignment.units, assignment.section
    remarks = [
        words("first_listed", unit=member.as_printed)
        for member in cell.members
        if member.basis == "first-listed"
    ]
    if cell.shared_with is not None:
        measure = material.catalogue.registry.measure_by_id[cell.shared_with]
        remarks.append(words("shared_cell", measure=_named(material, measure)))
    if assignment.units_level == "section":
        remarks.append(words("section_cell", heading=section.heading_as_printed))
    elif section.units is not None:
        remarks.append(words("section_units", units=section.units.as_printed))
    return remarks


def _named(material: Material, measure: Measure) -> str:
    return f"{measure_row(material, measure)}“{measure.title}”"


def _action_blocks(actions: tuple[str, ...]) -> tuple[Block, ...]:
    if len(actions) < 2:
        return tuple(Paragraph(text=text) for text in actions)
    return (Items(texts=actions),)


def _deadline_blocks(material: Material, assignment: Assignment) -> tuple[Block, ...]:
    cell = assignment.deadline
    if cell is None:
        return ()
    references = (reference(material, cell.source),) if cell.from_list else ()
    limit = Paragraph(text=cell.as_printed, references=references)
    if cell.note is None:
        return (limit,)
    return (limit, Paragraph(label=material.words("note_label"), text=cell.note))


def _paragraphs(text: str | None) -> tuple[Paragraph, ...]:
    if text is None:
        return ()
    return tuple(Paragraph(text=part) for part in paragraph_texts(text))


def _own_wording(material: Material, assignment: Assignment) -> list[Section]:
    """Title and practice where the locality's document words them otherwise."""
    words = material.words
    measure = material.catalogue.registry.measure_by_id[assignment.measure]
    sections = []
    if assignment.title_as_printed != measure.title:
        blocks = _paragraphs(assignment.title_as_printed)
        sections.append(Section(heading=words("local_title_label"), blocks=blocks))
    if assignment.practice_as_printed is not None:
        blocks = _paragraphs(assignment.practice_as_printed)
        sections.append(Section(heading=words("local_practice_label"), blocks=blocks))
    elif assignment.practice_omitted:
        blocks = _paragraphs(material.not_stated)
        sections.append(Section(heading=words("local_practice_label"), blocks=blocks))
    return sections


def _notes(material: Material, assignment: Assignment) -> tuple[Section, ...]:
    """Our own words on the row, and the misprints that it seems to have."""
    words = material.words
    sections = []
    if assignment.note is not None:
        blocks = _paragraphs(assignment.note)
        sections.append(Section(heading=words("note_label"), blocks=blocks))
    corrections = assignment.corrections + assignment.section.corrections
    for paragraph in correction_paragraphs(material, corrections):
        heading = words("correction_label")
        blocks = (Paragraph(text=paragraph.text),)
        sections.append(Section(heading=heading, blocks=blocks))
    return tuple(sections)
