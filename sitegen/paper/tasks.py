"""Task tables: rows of assignments with the columns that their documents have.

In: assignments. Out: tables. Must not know page kinds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from sitegen.facts.citations import measure_row
from sitegen.paper.assignment import action_text
from sitegen.paper.columns import cell_lines, fitted_widths
from sitegen.paper.material import Material, paragraph_texts
from sitegen.paper.structure import Column, Row, Table
from sitegen.records import Assignment

CellText = Callable[[Assignment], str | None]

# Characters across a sheet, upright 12 pt on 156 mm, turned 10.5 pt on 225 mm; a cell's
# padding and rule take 0.6 of one.
_ACROSS = {False: 36.8, True: 60.7}
_PADDING = 0.65
# What fits on a sheet of 37 or 31 lines below the repeated header: only more is torn.
_MOST_LINES = {False: 33, True: 28}
_LEAST_LINES = 6


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
    """The rows under columns as wide as their contents ask for; tall rows may part."""
    least = [column.least for column in columns]
    line = int(_ACROSS[wide] - _PADDING * len(columns))
    widths = fitted_widths(least, [row.cells for row in rows], line)
    return Table(
        columns=tuple(
            Column(name=column.heading, share=round(100 * (width + _PADDING)))
            for column, width in zip(columns, widths, strict=True)
        ),
        rows=_parted(rows, [_lines(row, widths, wide=wide) for row in rows], wide=wide),
    )


def _lines(row: Row, widths: tuple[int, ...], *, wide: bool) -> int:
    """The lines of the row's tallest cell."""
    is_across = len(row.cells) < len(widths)
    spans = (int(_ACROSS[wide] - _PADDING),) if is_across else widths
    return max(map(cell_lines, row.cells, spans))


def _parted(rows: tuple[Row, ...], lines: list[int], *, wide: bool) -> tuple[Row, ...]:
    """Rows that part: in what is kept together and too tall, each of some lines."""
    parted: list[Row] = []
    start = 0
    for end, row in enumerate(rows, start=1):
        is_heading = len(row.cells) == 1 and not row.is_detail
        leads = end < len(rows) and rows[end].is_detail
        if is_heading or leads:
            continue
        is_tall = sum(lines[start:end]) > _MOST_LINES[wide]
        parted += (
            replace(rows[n], may_part=True)
            if is_tall and lines[n] >= _LEAST_LINES
            else rows[n]
            for n in range(start, end)
        )
        start = end
    return (*parted, *rows[start:])


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
