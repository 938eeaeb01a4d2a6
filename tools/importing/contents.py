"""What a file holds, whatever its kind: paragraphs and grids of cells, in order.

In: nothing. Out: the types that the readers of files make. Must not know kinds of files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MOST_ROWS = 3000
MOST_COLUMNS = 60


@dataclass(frozen=True)
class Refusal:
    """Why nothing can be read, in one sentence for the keeper."""

    sentence: str


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One printed cell and its place in the grid; a merged one has several rows."""

    text: str
    row: int
    column: int
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True, kw_only=True)
class Grid:
    """A table: for each row and column the cell that covers the place.

    name: of the sheet that the table stands on, if it stands on one.
    """

    rows: tuple[tuple[Cell, ...], ...]
    name: str = ""

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rows[0]) if self.rows else 0


Block = str | Grid


@dataclass(frozen=True, kw_only=True)
class Contents:
    """The blocks of a file in printed order."""

    blocks: tuple[Block, ...]

    @property
    def grids(self) -> tuple[Grid, ...]:
        """The tables."""
        return tuple(block for block in self.blocks if isinstance(block, Grid))


def grid_of(cells: Sequence[Cell], name: str = "") -> Grid | None:
    """The grid that the cells cover, holes filled with empty cells; None for no cells."""
    if not cells:
        return None
    height = max(cell.row + cell.rows for cell in cells)
    width = max(cell.column + cell.columns for cell in cells)
    places: dict[tuple[int, int], Cell] = {}
    for cell in cells:
        for row in range(cell.row, cell.row + cell.rows):
            for column in range(cell.column, cell.column + cell.columns):
                places.setdefault((row, column), cell)
    rows = tuple(
        tuple(
            places.get((row, column)) or Cell(text="", row=row, column=column)
            for column in range(width)
        )
        for row in range(height)
    )
    return Grid(rows=rows, name=name)


def too_large(grid: Grid) -> Refusal | None:
    """A table that no task list needs."""
    if len(grid.rows) > MOST_ROWS or grid.width > MOST_COLUMNS:
        return Refusal(
            f"表有 {len(grid.rows)} 行、{grid.width} 列，最多读 {MOST_ROWS} 行、"
            f"{MOST_COLUMNS} 列；请只留任务分工表，另存后再导入。"
        )
    return None
