"""A locality's task table of one list, as its own document lays it out.

In: a locality and a list. Out: a section for landscape sheets. Must not know the rest of
the briefing.
"""

from __future__ import annotations

from sitegen.briefing import tasks
from sitegen.briefing.assignment import action_text
from sitegen.briefing.material import Material, reference
from sitegen.briefing.structure import Block, Paragraph, Row, Section
from sitegen.records import Assignment, Locality, MeasureList


def rows_in_list(locality: Locality, list_id: str) -> tuple[Assignment, ...]:
    """The locality's rows of one list, in printed order."""
    return tuple(row for row in locality.assignments if row.source.list == list_id)


def list_section(material: Material, locality: Locality, of: MeasureList) -> Section:
    """A list's table under the printed headings of its indicators."""
    rows = rows_in_list(locality, of.id)
    columns, absent = _columns(material, rows)
    blocks: list[Block] = [*_list_deadline(material, rows)]
    if absent:
        names = material.words("list_separator").join(absent)
        text = material.words("columns_absent", columns=names)
        blocks.append(Paragraph(text=text))
    table_rows: list[Row] = []
    for number, row in enumerate(rows):
        if number == 0 or row.section != rows[number - 1].section:
            table_rows.append(_heading_row(material, row))
        table_rows.append(tasks.task_row(material, columns, row))
    table = tasks.fitted_table(columns, tuple(table_rows), wide=True)
    heading = material.words(
        "locality_table_heading", heading=of.heading, count=len(rows)
    )
    return Section(heading=heading, blocks=(*blocks, table), choice=of.id, wide=True)


def _heading_row(material: Material, row: Assignment) -> Row:
    section = row.section
    text = section.heading_as_printed
    if section.units is not None:
        text = material.words(
            "heading_row", heading=text, units=section.units.as_printed
        )
    return Row(cells=(text,))


def _list_deadline(
    material: Material, rows: tuple[Assignment, ...]
) -> tuple[Paragraph, ...]:
    """A time limit that a notice sets for the whole list stands above its table."""
    cells = {row.deadline for row in rows}
    if len(cells) != 1:
        return ()
    cell = cells.pop()
    if cell is None or not cell.from_list:
        return ()
    return (
        Paragraph(
            label=material.words("deadline_label"),
            text=cell.as_printed,
            references=(reference(material, cell.source),),
        ),
    )


def _columns(
    material: Material, rows: tuple[Assignment, ...]
) -> tuple[tuple[tasks.TaskColumn, ...], list[str]]:
    """The columns that any row fills, and the names of those that none does."""
    shown, absent = [], []
    for column, is_optional in _all_columns(material):
        if not is_optional or any(column.text(row) for row in rows):
            shown.append(column)
        else:
            absent.append(column.heading)
    if _list_deadline(material, rows):
        absent.remove(material.words("column_deadline"))
    return tuple(shown), absent


def _all_columns(material: Material) -> tuple[tuple[tasks.TaskColumn, bool], ...]:
    """Every column of a locality's table, and whether it may be left out."""
    words, measures = material.words, material.catalogue.registry.measure_by_id

    def column(
        key: str, least: int, text: tasks.CellText, *, optional: bool = True
    ) -> tuple[tasks.TaskColumn, bool]:
        heading = words(key)
        return tasks.TaskColumn(heading=heading, least=least, text=text), optional

    return (
        column("column_row", 3, lambda row: str(row.source.row), optional=False),
        column("column_measure", 5, lambda row: row.title_as_printed, optional=False),
        column(
            "column_practice",
            7,
            lambda row: (
                None
                if row.practice_omitted
                else row.practice_as_printed or measures[row.measure].practice.text
            ),
        ),
        column(
            "column_units",
            5,
            lambda row: None if row.units_level == "section" else row.units.as_printed,
        ),
        column("column_actions", 7, lambda row: action_text(row.actions)),
        column("column_deadline", 6, _own_deadline),
        column("column_remark", 5, lambda row: row.remark),
    )


def _own_deadline(row: Assignment) -> str | None:
    cell = row.deadline
    return None if cell is None or cell.from_list else cell.as_printed
