"""A task table as it is printed: columns, and lines of three kinds.

In: nothing. Out: the types. Must not know grids or records.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Column:
    """A printed column; field is None where the site has none for it.

    first, last: the columns of the grid that it covers.
    """

    field: str | None
    name: str
    first: int
    last: int


@dataclass(frozen=True)
class Title:
    """A line of one text over the whole width."""

    text: str


@dataclass(frozen=True)
class Names:
    """The headings of the columns; beside: why those that name no column stand there."""

    names: tuple[str, ...]
    beside: str = ""

    @property
    def is_first(self) -> bool:
        """They name the columns below."""
        return not self.beside


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row: a text a column; merged: the columns whose cell belongs to a row above.

    joined: how many rows of the grid without number and title went on with it.
    """

    texts: tuple[str, ...]
    merged: frozenset[int] = frozenset()
    joined: int = 0


Line = Title | Names | Row


@dataclass(frozen=True, kw_only=True)
class Table:
    """The columns and the lines of one table; above: titles before the headings."""

    columns: tuple[Column, ...]
    lines: tuple[Line, ...]

    def positions(self, field: str) -> tuple[int, ...]:
        """The columns with the field."""
        return tuple(
            number for number, each in enumerate(self.columns) if each.field == field
        )
