"""Task tables: rows of assignments with the columns that their documents have.

In: assignments. Out: tables. Must not know page kinds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sitegen.facts.citations import measure_row
from sitegen.paper.assignment import action_text
from sitegen.paper.fitted import FittedColumn
from sitegen.paper.material import Material, paragraph_texts
from sitegen.paper.structure import Row
from sitegen.records import Assignment

CellText = Callable[[Assignment], str | None]


@dataclass(frozen=True, kw_only=True)
class TaskColumn(FittedColumn):
    """A column of a task table.

    text is None where the document is silent.
    """

    text: CellText


def task_row(
    material: Material, columns: tuple[TaskColumn, ...], assignment: Assignment
) -> Row:
    """The cells of one assignment, 原文未列 where its document is silent."""
    texts = (column.text(assignment) or material.not_stated for column in columns)
    return Row(cells=tuple("\n".join(paragraph_texts(text)) for text in texts))


def short_row(material: Material, least: int) -> TaskColumn:
    """List and number, as in 国家借鉴第6项."""
    catalogue = material.catalogue
    measures = catalogue.registry.measure_by_id
    return TaskColumn(
        heading=material.words("column_row"),
        least=least,
        text=lambda row: measure_row(catalogue, measures[row.measure]),
    )


def title(material: Material, least: int) -> TaskColumn:
    """The measure's official title."""
    measures = material.catalogue.registry.measure_by_id
    return TaskColumn(
        heading=material.words("column_measure"),
        least=least,
        text=lambda assignment: measures[assignment.measure].title,
    )


def labelled_actions(material: Material, assignment: Assignment) -> str:
    """What the locality will do; several points begin on a line of their own."""
    texts = action_text(assignment) or material.not_stated
    if len(assignment.actions) > 1:
        texts = f"\n{texts}"
    words = material.words
    return words("joined", name=words("actions_label"), text=texts)


def deadline_and_remark(material: Material, least: int) -> TaskColumn:
    """The printed time limit, and the remark in brackets below it."""

    def text(assignment: Assignment) -> str:
        limit = assignment.deadline.as_printed if assignment.deadline else None
        lines = [limit or material.not_stated]
        if assignment.remark is not None:
            lines.append(f"（{assignment.remark}）")
        return "\n".join(lines)

    heading = material.words("column_deadline_remark")
    return TaskColumn(heading=heading, least=least, text=text)
