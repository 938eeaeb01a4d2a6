"""How much one sheet of 四号 holds: 38 lines of 31 characters.

In: blocks of a compact briefing. Out: the lines they take, a table fitted to the line.
Must not know records. The web (print/compact.css) and Word (styles Compact…) set the same
measures; a line is counted a little short, since punctuation may not begin one.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from sitegen.paper.columns import cell_lines, fitted_widths
from sitegen.paper.structure import Block, Briefing, Column, Paragraph, Row, Table

LINES = 37
_LINE = 30
_ACROSS = 31.5
_PADDING = 0.5
# A row's padding and rule, and a line of the title, in lines of text.
_ROW = 0.3
_TITLE = 1.5
_INDENT = 2


def compact_table(
    names: Sequence[str], least: Sequence[int], rows: Sequence[tuple[str, ...]]
) -> Table:
    """The rows under columns as wide as their contents ask for."""
    line = int(_ACROSS - _PADDING * len(least))
    widths = fitted_widths(least, rows, line)
    return Table(
        columns=tuple(
            Column(name=name, share=round(100 * (width + _PADDING)))
            for name, width in zip(names, widths, strict=True)
        ),
        rows=tuple(Row(cells=row) for row in rows),
    )


def fits(briefing: Briefing) -> bool:
    """Whether it is one sheet."""
    blocks = [block for part in briefing.sections for block in part.blocks]
    left = sum(map(len, briefing.left_out)) + _INDENT * 4 if briefing.left_out else 0
    lines = sum(map(_lines, (*blocks, *briefing.closing))) + ceil(left / _LINE)
    return len(briefing.title_lines) * _TITLE + 1 + lines <= LINES


def _lines(block: Block) -> float:
    if isinstance(block, Paragraph):
        label = f"{block.label}：" if block.label else ""
        return cell_lines("　" * _INDENT + label + block.text, _LINE)
    assert isinstance(block, Table)
    widths = [int(column.share / 100 - _PADDING + 0.01) for column in block.columns]
    names = tuple(column.name for column in block.columns)
    rows = (names, *(row.cells for row in block.rows))
    return sum(
        max(ceil(cell_lines(*pair)) for pair in zip(row, widths, strict=True)) + _ROW
        for row in rows
    )
