"""What a record says of a printed cell is what a second reader finds in it.

In: the index. Out: findings, none where the record declares why its reading stands. Must
not know how a cell is read, nor judge a cell that the other rules object to.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.checks.said import (
    CELLS_OF,
    Cell,
    limits_disputed,
    printed_cells,
    status_disputed,
    units_disputed,
)
from sitegen.printed.compare import Disagreement
from sitegen.reading.marked import Mapping

DISPUTES = {"units": units_disputed, "deadline": limits_disputed}


def units_are_read_so(index: Index) -> Iterator[Finding]:
    """Units, roles, scopes, open end and addendum are those that the cell prints."""
    for each in _undeclared(index, "units"):
        found = units_disputed(index, each)
        yield from _findings(each.cell, each.cell.mappings("members"), found)


def limits_are_read_so(index: Index) -> Iterator[Finding]:
    """The limits of a cell are those that the cell prints."""
    for each in _undeclared(index, "deadline"):
        found = limits_disputed(index, each)
        yield from _findings(each.cell, each.cell.mappings("parts"), found)


def status_is_read_so(index: Index) -> Iterator[Finding]:
    """A row has the status that the opening of its remark states, or none."""
    for _, locality in index.readable_localities():
        for row in locality.mappings("assignments"):
            message = status_disputed(index, row)
            if message and "remark" not in _declared(row):
                key = "status" if "status" in row.values else "remark"
                yield row.place_of(key), message


def declared_reading_is_needed(index: Index) -> Iterator[Finding]:
    """A reading is declared only where the second reader reads otherwise."""
    disputed = {
        (id(each.record), each.field)
        for field, disputed_in in DISPUTES.items()
        for each in printed_cells(index, field)
        if field in _declared(each.record) and disputed_in(index, each)
    }
    for _, locality in index.readable_localities():
        for key in CELLS_OF:
            for record in locality.mappings(key):
                if key == "assignments" and status_disputed(index, record):
                    disputed.add((id(record), "remark"))
                for note in record.mappings("reading"):
                    field = note.scalar("field")
                    if field and (id(record), field.value) not in disputed:
                        message = f"程序对“{field.value}”的读法与记录相同；删去这一条。"
                        yield field.place, message


def _undeclared(index: Index, field: str) -> Iterator[Cell]:
    for each in printed_cells(index, field):
        if field not in _declared(each.record):
            yield each


def _declared(record: Mapping) -> set[str | None]:
    return {note.text("field") for note in record.mappings("reading")}


def _findings(
    cell: Mapping, parts: tuple[Mapping, ...], found: tuple[Disagreement, ...]
) -> Iterator[Finding]:
    for each in found:
        of = cell if each.position is None else parts[each.position]
        how = "照原文改，或在 reading 里写明为什么这样读。"
        yield of.place_of(each.field), each.message.removesuffix("。") + "；" + how


CHECKS = (
    Check("E491", "责任单位栏读出的与记录相同，或写明为什么", units_are_read_so),
    Check("E492", "完成时限读出的与记录相同，或写明为什么", limits_are_read_so),
    Check("E493", "进展与备注的开头相符", status_is_read_so),
    Check("E494", "写明的读法有必要", declared_reading_is_needed),
)
