"""Task tables: rows of assignments with the columns that their documents have.

In: assignments. Out: tables. Must not know page kinds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sitegen.briefing.assignment import action_text
from sitegen.briefing.columns import (
    LANDSCAPE_LINE,
    PORTRAIT_LINE,
    fitted_widths,
)
from sitegen.briefing.material import Material, paragraph_texts
from sitegen.briefing.structure import Column, Row, Table
from sitegen.records import Assignment

CellText = Callable[[Assignment], str | None]


@dataclass(frozen=True, kw_only=True)
class TaskColumn:
    """A column of a task table and its least width in characters.

    text is None where the document is silent.
    """

    heading: str
    least: int
    text: CellText


def fitted_table(
    columns: tuple[TaskColumn, ...], rows: tuple[Row, ...], *, wide: bool = False
) -> Table:
    """The rows under columns as wide as their contents ask for."""
    least = [column.least for column in columns]
    line = LANDSCAPE_LINE if wide else PORTRAIT_LINE
    shares = fitted_widths(least, [row.cells for row in rows], line)
    return Table(
        columns=tuple(
            Column(name=column.heading, share=share)
            for column, share in zip(columns, shares, strict=True)
        ),
        rows=rows,
    )


def task_row(
    material: Material, columns: tuple[TaskColumn, ...], assignment: Assignment
) -> Row:
    """The cells of one assignment, 原文未列 where its document is silent."""
    texts = (column.text(assignment) or material.not_stated for column in columns)
    return Row(cells=tuple("\n".join(paragraph_texts(text)) for text in texts))


def short_row(material: Material, least: int) -> TaskColumn:
    """List and number, as in 国家借鉴 6."""
    words, catalogue = material.words, material.catalogue

    def text(assignment: Assignment) -> str:
        measure = catalogue.registry.measure_by_id[assignment.measure]
        name = catalogue.list_by_id[measure.list].name
        return words("row_measure", list=name, number=measure.number)

    return TaskColumn(heading=words("column_row"), least=least, text=text)


def title(material: Material, least: int) -> TaskColumn:
    """The measure's official title."""
    measures = material.catalogue.registry.measure_by_id
    return TaskColumn(
        heading=material.words("column_measure"),
        least=least,
        text=lambda assignment: measures[assignment.measure].title,
    )


def actions(material: Material, least: int) -> TaskColumn:
    """What the locality will do."""
    return TaskColumn(
        heading=material.words("column_actions"),
        least=least,
        text=lambda assignment: action_text(assignment.actions),
    )


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
