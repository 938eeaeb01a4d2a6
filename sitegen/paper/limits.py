"""Time limits in a briefing.

In: a printed limit. Out: paragraphs, or lines of a cell. Must not know page kinds.
"""

from __future__ import annotations

from sitegen.facts.limits import limit_parts
from sitegen.paper.material import Material, reference
from sitegen.paper.structure import Paragraph
from sitegen.records import Assignment, DeadlineCell


def limit_paragraphs(
    material: Material, cell: DeadlineCell, condition: str | None
) -> tuple[Paragraph, ...]:
    """The printed limit, how its parts are read, and our note on it."""
    words = material.words
    references = (reference(material, cell.source),) if cell.from_list else ()
    paragraphs = [Paragraph(text=cell.as_printed, references=references)]
    parts = _parts(material, cell)
    if parts:
        paragraphs.append(Paragraph(label=words("limit_parts_label"), text=parts))
    if condition is not None:
        text = words("limit_condition", text=condition)
        paragraphs.append(Paragraph(text=text))
    if cell.in_units:
        paragraphs.append(Paragraph(text=words("limit_in_units")))
    if cell.note is not None:
        paragraphs.append(Paragraph(label=words("note_label"), text=cell.note))
    return tuple(paragraphs)


def limit_lines(material: Material, row: Assignment) -> tuple[str, ...]:
    """What must be said beside the printed limit, each on a line of its own."""
    words, cell = material.words, row.deadline
    if cell is None:
        return ()
    said = (
        (words("limit_parts_label"), _parts(material, cell)),
        (words("deadline_note_label"), cell.note),
    )
    condition = row.units.condition
    lines = [words("joined", name=label, text=text) for label, text in said if text]
    return (
        *((words("limit_condition", text=condition),) if condition else ()),
        *lines,
    )


def _parts(material: Material, cell: DeadlineCell) -> str:
    """1-3项：2020年3月底前；第4项：2020年6月."""
    words = material.words
    return words("place_separator").join(
        words("joined", name=part.scope, text=part.words) if part.scope else part.words
        for part in limit_parts(cell)
    )
