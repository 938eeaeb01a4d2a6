"""A table as every form of it is made from: typed columns, rows, and what it is.

In: nothing. Out: the types. Must not know records, pages or any form of file. A cell that
its column does not allow is a bug; to ask for a checked table raises.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Kind = Literal["text", "id", "integer", "date"]
"""id: letters and digits that are no quantity, such as 440400 or guojia-fuzhi-01."""


@dataclass(frozen=True, kw_only=True)
class Silence:
    """Why there is no value, in the words of the site: 文件没有写."""

    words: str


Cell = str | int | date | Silence

_TYPES: dict[Kind, type] = {"text": str, "id": str, "integer": int, "date": date}
_NAME = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, kw_only=True, eq=False)
class Column:
    """A column: its name for programs, its header, width in digits; note: its meaning.

    Like a row it equals itself only.
    """

    key: str
    header: str
    kind: Kind = "text"
    width: int = 12
    note: str = ""


@dataclass(frozen=True, kw_only=True, eq=False)
class Row:
    """The cells of one row; about: the records that it tells of, by which to select.

    A row equals itself only, so that forms of it can be kept and found quickly.
    """

    cells: tuple[Cell, ...]
    about: frozenset[str] = field(default=frozenset())


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows of one kind; name is for programs, title for readers, note says what it is."""

    name: str
    title: str
    note: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    def checked(self) -> Table:
        """The table, whose names and cells are as they must be."""
        for name in (self.name, *(column.key for column in self.columns)):
            if not _NAME.fullmatch(name):
                raise ValueError(name)
        for row in self.rows:
            for column, cell in zip(self.columns, row.cells, strict=True):
                _check(column, cell)
        return self

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """Of each column."""
        return tuple(column.kind for column in self.columns)


@dataclass(frozen=True, kw_only=True)
class Book:
    """Tables that go together in one file, and what a reader must know of them.

    notes: lines of a label and a text, for the sheet 说明.
    """

    title: str
    tables: tuple[Table, ...]
    notes: tuple[tuple[str, str], ...]


def words_of(cell: Cell) -> str:
    """The cell as text; a date in ISO form."""
    if isinstance(cell, Silence):
        return cell.words
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def silences(table: Table) -> tuple[str, ...]:
    """The words that stand for no value, in the order of their first use."""
    found = (cell for row in table.rows for cell in row.cells)
    words = (cell.words for cell in found if isinstance(cell, Silence))
    return tuple(dict.fromkeys(words))


def values_by_key(table: Table, row: Row) -> Mapping[str, Cell]:
    """The row's cells under the names of their columns."""
    return dict(zip((one.key for one in table.columns), row.cells, strict=True))


def _check(column: Column, cell: Cell) -> None:
    if type(cell) not in (_TYPES[column.kind], Silence):
        raise TypeError(f"{column.key}: {cell!r}")
    if isinstance(cell, str) and _UNPRINTABLE.search(cell):
        raise ValueError(f"{column.key}: {cell!r}")
