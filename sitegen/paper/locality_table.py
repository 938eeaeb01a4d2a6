"""A locality's task table of one list, as its own document lays it out.

In: a locality and a list. Out: a section for landscape sheets. Must not know the rest of
the briefing.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from sitegen.facts.coverage import headings_in_list, rows_in_list
from sitegen.facts.limits import list_limit
from sitegen.paper import tasks
from sitegen.paper.assignment import action_text
from sitegen.paper.fitted import fitted_table
from sitegen.paper.limits import limit_paragraphs
from sitegen.paper.material import Material, paragraph_texts
from sitegen.paper.structure import Block, Paragraph, Row, Section
from sitegen.records import Assignment, DeadlineCell, Locality, MeasureList
from sitegen.records import Section as PrintedSection

_LONG_REMARK = 16


def list_section(material: Material, locality: Locality, of: MeasureList) -> Section:
    """A list's table under the printed headings of its indicators."""
    rows = rows_in_list(locality, of.id)
    limit = list_limit(locality, of.id)
    columns, absent = _columns(material, rows)
    if limit is not None:
        absent = [name for name in absent if name != material.words("column_deadline")]
    blocks: list[Block] = [*_list_limit(material, limit)]
    if absent:
        names = material.words("list_separator").join(absent)
        text = material.words("columns_absent", columns=names)
        blocks.append(Paragraph(text=text))
    table_rows: list[Row] = []
    for section, under in headings_in_list(locality, of.id):
        table_rows.append(_heading_row(material, section))
        for row in under:
            table_rows.append(tasks.task_row(material, columns, row))
            table_rows += _remark_rows(material, row)
    table = fitted_table(columns, tuple(table_rows), wide=True)
    heading = material.words(
        "locality_table_heading", heading=of.heading, count=len(rows)
    )
    return Section(heading=heading, blocks=(*blocks, table), choice=of.id, wide=True)


def _heading_row(material: Material, section: PrintedSection) -> Row:
    text = section.heading_as_printed
    if section.units is not None:
        text = material.words(
            "heading_row", heading=text, units=section.units.as_printed
        )
    return Row(cells=(text,))


def _list_limit(
    material: Material, limit: DeadlineCell | None
) -> tuple[Paragraph, ...]:
    """A time limit that a notice sets for the whole list stands above its table."""
    if limit is None:
        return ()
    first, *others = limit_paragraphs(material, limit, None)
    return (replace(first, label=material.words("deadline_label")), *others)


def _columns(
    material: Material, rows: tuple[Assignment, ...]
) -> tuple[tuple[tasks.TaskColumn, ...], list[str]]:
    """The columns that any row fills, and the names of those that none does."""
    shown = list(_named_columns(material))
    absent = []
    for column in _optional_columns(material):
        if any(column.text(row) for row in rows):
            shown.append(column)
        else:
            absent.append(column.heading)
    return tuple(shown), absent


def _named_columns(material: Material) -> tuple[tasks.TaskColumn, ...]:
    """Row and title, which every table has."""
    words = material.words
    return (
        tasks.TaskColumn(
            heading=words("column_row"),
            least=3,
            text=lambda row: row.source.printed_row or str(row.source.row),
        ),
        tasks.TaskColumn(
            heading=words("column_measure"),
            least=5,
            text=lambda row: row.title_as_printed,
        ),
    )


def _optional_columns(material: Material) -> tuple[tasks.TaskColumn, ...]:
    """The columns that a table may lack."""
    words = material.words

    def column(heading: str, least: int, text: tasks.CellText) -> tasks.TaskColumn:
        return tasks.TaskColumn(heading=heading, least=least, text=text)

    return (
        column(words("column_practice"), 7, partial(_practice, material)),
        column(words("column_units"), 5, _own_units),
        column(words("column_actions"), 7, action_text),
        column(words("column_deadline"), 6, _own_deadline),
        column(words("column_remark"), 4, partial(_short_remark, material)),
    )


def _practice(material: Material, row: Assignment) -> str | None:
    if row.practice_omitted:
        return None
    measure = material.catalogue.registry.measure_by_id[row.measure]
    return row.practice_as_printed or measure.practice.text


def _own_units(row: Assignment) -> str | None:
    return row.units.as_printed if row.units_level == "row" else None


def _own_deadline(row: Assignment) -> str | None:
    cell = row.deadline
    return None if cell is None or cell.from_list else cell.as_printed


def _short_remark(material: Material, row: Assignment) -> str | None:
    """The remark, or that it stands across the table below its row."""
    is_long = row.remark is not None and len(row.remark) > _LONG_REMARK
    return material.words("below") if is_long else row.remark


def _remark_rows(material: Material, row: Assignment) -> tuple[Row, ...]:
    """A long remark across the table: in a column it would make all rows narrow."""
    if row.remark is None or len(row.remark) <= _LONG_REMARK:
        return ()
    name = material.words("column_remark")
    text = material.words("joined", name=name, text=row.remark)
    return (Row(cells=("\n".join(paragraph_texts(text)),), is_detail=True),)
