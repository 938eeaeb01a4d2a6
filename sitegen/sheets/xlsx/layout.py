"""How high rows are and what is printed: a table that reads on the screen and on paper.

In: columns and rows. Out: points, counts, letters. Must not know markup. Programs other
than Excel do not fit rows to wrapped text by themselves, and a table of twenty columns on
one sheet's width cannot be read: codes at the end are not printed, and what is left goes
on as many sheets side by side as it needs, the names of the rows on each.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from math import ceil

from sitegen.sheets.table import Cell, Column, Silence
from sitegen.sheets.xlsx.cells import column_letters

LINE = 16.5
_HIGHEST = 409.5
_WIDTH_OF_SHEET = 170
"""Digits across A4 landscape where they are still eight points high."""
_NAMES_ROW = "title"
_TO_SPARE = 2


def row_height(columns: Sequence[Column], cells: Iterable[Cell]) -> float:
    """Points for the cell with the most lines; no more than a row can have."""
    lines = (
        _lines(cell if isinstance(cell, str) else cell.words, column.width)
        for column, cell in zip(columns, cells, strict=True)
        if isinstance(cell, str | Silence)
    )
    return min(max(lines, default=1) * LINE, _HIGHEST)


def _lines(text: str, width: int) -> int:
    room = max(width - _TO_SPARE, 2)
    if len(text) * 2 <= room and "\n" not in text:
        return 1
    return sum(max(ceil(_digits(part) / room), 1) for part in text.split("\n"))


def _digits(text: str) -> int:
    """The width of a text in digits; a Chinese character takes two."""
    return len(text.encode("gb18030", errors="replace"))


@cache
def printed_columns(columns: tuple[Column, ...]) -> int:
    """How many of the columns are printed: all but the codes at the end."""
    count = len(columns)
    while count > 1 and columns[count - 1].kind == "id":
        count -= 1
    return count


@cache
def sheets_across(columns: tuple[Column, ...]) -> int:
    """On how many sheets side by side the columns are printed."""
    printed = columns[: printed_columns(columns)]
    named = _naming(columns)
    repeated = 0 if named is None else columns[named].width
    width = sum(column.width for column in printed)
    if width <= _WIDTH_OF_SHEET:
        return 1
    return ceil((width - repeated) / (_WIDTH_OF_SHEET - repeated))


@cache
def repeated_column(columns: tuple[Column, ...]) -> str | None:
    """The letters of the column that each of several sheets begins with."""
    named = _naming(columns)
    if named is None or sheets_across(columns) == 1:
        return None
    return column_letters(named)


def _naming(columns: tuple[Column, ...]) -> int | None:
    keys = [column.key for column in columns]
    return keys.index(_NAMES_ROW) if _NAMES_ROW in keys else None
