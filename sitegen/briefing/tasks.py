"""Task tables: rows of assignments with the columns that their documents have.

In: assignments. Out: tables. Must not know page kinds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sitegen.briefing.assignment import action_text
from sitegen.briefing.material import Material
from sitegen.briefing.structure import Column, Row, Table
from sitegen.records import Assignment


CellText = Callable[[Assignment], str | None]


@dataclass(frozen=True, kw_only=True)
class TaskColumn:
    """A column of a task table; text is None where the document is silent."""

    heading: str
    share: int
    text: CellText


def task_table(
    material: Material,
    columns: tuple[TaskColumn, ...],
    assignments: tuple[Assignment, ...],
) -> Table:
    """A row for each assignment."""
    return Table(
        columns=table_columns(columns),
        rows=tuple(task_row(material, columns, row) for row in assignments),
    )


def table_columns(columns: tuple[TaskColumn, ...]) -> tuple[Column, ...]:
    """The columns as the structure holds them."""
    return tuple(Column(name=column.heading, share=column.share) for column in columns)


def task_row(
    material: Material, columns: tuple[TaskColumn, ...], assignment: Assignment
) -> Row:
    """The cells of one assignment, 原文未列 where its document is silent."""
    texts = (column.text(assignment) or material.not_stated for column in columns)
    return Row(cells=tuple(text.replace("\n\n", "\n") for text in texts))


def short_row(material: Material, share: int) -> TaskColumn:
    """List and number, as in 国家借鉴 6."""
    words, catalogue = material.words, material.catalogue

    def text(assignment: Assignment) -> str:
        measure = catalogue.registry.measure_by_id[assignment.measure]
        name = catalogue.list_by_id[measure.list].name
        return words("row_short", list=name, number=measure.number)

    return TaskColumn(heading=words("column_row"), share=share, text=text)


def title(material: Material, share: int) -> TaskColumn:
    """The measure's official title."""
    measures = material.catalogue.registry.measure_by_id
    return TaskColumn(
        heading=material.words("column_measure"),
        share=share,
        text=lambda assignment: measures[assignment.measure].title,
    )


def actions(material: Material, share: int) -> TaskColumn:
    """What the locality will do."""
    return TaskColumn(
        heading=material.words("column_actions"),
        share=share,
        text=lambda assignment: action_text(assignment.actions),
    )


def deadline_and_remark(material: Material, share: int) -> TaskColumn:
    """The printed time limit, and the remark in brackets below it."""

    def text(assignment: Assignment) -> str:
        limit = assignment.deadline.as_printed if assignment.deadline else None
        lines = [limit or material.not_stated]
        if assignment.remark is not None:
            lines.append(f"（{assignment.remark}）")
        return "\n".join(lines)

    heading = material.words("column_deadline_remark")
    return TaskColumn(heading=heading, share=share, text=text)
