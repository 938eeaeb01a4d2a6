"""One list's table in a document, rebuilt in printed order.

In: the registry, a document and the block where the table stands. Out: segments that
know their record. Must not know the source, nor what a row's cells hold.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.records import Document, Registry, Section
from tools.proof.finding import Finding
from tools.proof.layout import Table, tables
from tools.proof.row import row_items
from tools.proof.segment import (
    Item,
    Record,
    field_items,
    label_item,
    unplaced_declarations,
)

UNITS_LABEL = "责任单位："


def table_items(registry: Registry, document: Document, index: int) -> Iterator[Item]:
    """The table's column names, then each section's heading and rows."""
    block = document.body[index]
    record = Record(
        file=f"data/documents/{document.id}.yaml",
        path=f"body[{index}]",
        name=document.id,
        part=block.part,
    )
    for position, column in enumerate(block.columns):
        if column.name is not None:
            field = f"columns[{position}].name"
            yield from field_items(record, field, column.name, starts_cell=True)
    found = tables(registry, document, block)
    if not found:
        yield Finding(
            code="P401",
            message=f"文件在此印有清单“{block.list}”的表，没有一个地区的 sections 引用它",
            place=record.place("list"),
            details=(
                ("处理", "在 data/localities/ 中补录该表，或改正这里的 part、list"),
            ),
        )
    for table in found:
        for position, section in table.sections:
            yield from _section_items(table, position, section)


def _section_items(table: Table, position: int, section: Section) -> Iterator[Item]:
    """An indicator's heading, its units if the table names them, and its rows.

    Where the table has an indicator column the heading is the cell of the first row.
    """
    heading = tuple(_heading_items(table, position, section))
    inside = "indicator" in table.fields
    if not inside:
        yield from heading
    for number, (index, assignment) in enumerate(table.rows(section)):
        cell = heading if inside and number == 0 else ()
        yield from row_items(table, index, assignment, cell)


def _heading_items(table: Table, position: int, section: Section) -> Iterator[Item]:
    """An indicator's heading, and its units after their label."""
    if not section.is_heading_printed:
        return
    record = Record(
        file=table.file,
        path=f"sections[{position}]",
        name=f"{section.list}，{section.indicator}",
        part=section.source.part,
        repairs=section.repairs,
        corrections=section.corrections,
    )
    yield from unplaced_declarations(record, frozenset({"heading", "units"}))
    place = record.place("heading_as_printed")
    text = section.heading_as_printed
    yield from field_items(record, "heading", text, place=place, starts_cell=True)
    if section.units is not None:
        yield label_item(record, UNITS_LABEL)
        place, text = record.place("units.as_printed"), section.units.as_printed
        yield from field_items(record, "units", text, place=place)
