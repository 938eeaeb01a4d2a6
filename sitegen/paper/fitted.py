"""Tables whose columns are as wide as their contents ask for, and whose tall rows may part.

In: columns with their least widths, rows. Out: tables. Must not know what the cells mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sitegen.paper.columns import cell_lines, fitted_widths
from sitegen.paper.structure import Column, Row, Table

# Characters across a sheet, upright 12 pt on 156 mm, turned 10.5 pt on 225 mm; a cell's
# padding and rule take 0.6 of one.
_ACROSS = {False: 36.8, True: 60.7}
_PADDING = 0.65
# What fits on a sheet of 37 or 31 lines below the repeated header: only more is torn.
_MOST_LINES = {False: 33, True: 28}
_LEAST_LINES = 6


@dataclass(frozen=True, kw_only=True)
class FittedColumn:
    """A column, its least width in characters, and the key by which it is left out."""

    heading: str
    least: int
    choice: str | None = None


def fitted_table(
    columns: Sequence[FittedColumn],
    rows: tuple[Row, ...],
    *,
    wide: bool = False,
    most: int | None = None,
) -> Table:
    """The rows under columns as wide as their contents ask for; tall rows may part.

    most: the lines of the tallest row that may not; as many as a sheet holds, if none.
    """
    least = [column.least for column in columns]
    line = int(_ACROSS[wide] - _PADDING * len(columns))
    widths = fitted_widths(least, [row.cells for row in rows], line)
    return Table(
        columns=tuple(
            Column(
                name=column.heading,
                share=round(100 * (width + _PADDING)),
                choice=column.choice,
            )
            for column, width in zip(columns, widths, strict=True)
        ),
        rows=_parted(
            rows,
            [_lines(row, widths, wide=wide) for row in rows],
            most or _MOST_LINES[wide],
        ),
    )


def _lines(row: Row, widths: tuple[int, ...], *, wide: bool) -> int:
    """The lines of the row's tallest cell."""
    is_across = len(row.cells) < len(widths)
    spans = (int(_ACROSS[wide] - _PADDING),) if is_across else widths
    return max(map(cell_lines, row.cells, spans))


def _parted(rows: tuple[Row, ...], lines: list[int], most: int) -> tuple[Row, ...]:
    """Rows that part: in what is kept together and too tall, each of some lines."""
    parted: list[Row] = []
    start = 0
    for end, row in enumerate(rows, start=1):
        is_heading = len(row.cells) == 1 and not row.is_detail
        leads = end < len(rows) and rows[end].is_detail
        if is_heading or leads:
            continue
        is_tall = sum(lines[start:end]) > most
        parted += (
            replace(rows[n], may_part=True)
            if is_tall and lines[n] >= _LEAST_LINES
            else rows[n]
            for n in range(start, end)
        )
        start = end
    return (*parted, *rows[start:])
