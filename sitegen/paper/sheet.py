"""How much one sheet of 四号 holds: 38 lines of 31 characters, or fewer set wider apart.

In: a compact briefing. Out: the lines it takes, set to fill a sheet; a table fitted to the line.
Must not know records. The web (print/compact.css) and Word (styles Compact…) set the same
measures; a line is counted a little short, for fonts that run wide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sitegen.paper.breaking import broken_lines
from sitegen.paper.columns import fitted_widths
from sitegen.paper.structure import (
    FULL_LINES,
    Block,
    Briefing,
    Column,
    Paragraph,
    Row,
    Table,
)

_SETTINGS = (28, 33)
"""Lines of a sheet that is set wider apart; each has its styles."""
_LINE = 31
_ACROSS = 31.5
_PADDING = 0.5
# Kept free, in lines: the count is within 0.1 of what Chromium lays out, with tables.
_SPARE = 0.2
_FREE = 2
# A row's padding and rule, and a line of the title, in lines of text.
_ROW = 0.3
_TITLE = 1.5
_INDENT = 2
# What stands before the list of what is left out: its label, four characters and a colon.
_LABEL = 5


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
    return _taken(briefing) <= FULL_LINES - _SPARE


def set_apart(briefing: Briefing) -> Briefing:
    """Its lines as far apart as one sheet allows; what takes several sheets is set close.

    Two lines are kept free: elsewhere other fonts may break the text into more of them.
    """
    taken = _taken(briefing)
    fitting = (lines for lines in _SETTINGS if taken <= lines - _FREE)
    return replace(briefing, lines=next(fitting, FULL_LINES))


def _taken(briefing: Briefing) -> float:
    blocks = [block for part in briefing.sections for block in part.blocks]
    if briefing.left_out:
        text = "　" * _LABEL + "、".join(briefing.left_out)
        blocks.append(Paragraph(text=text))
    lines = sum(map(_lines, (*blocks, *briefing.closing)))
    return len(briefing.title_lines) * _TITLE + 1 + lines


def _lines(block: Block) -> float:
    if isinstance(block, Paragraph):
        label = f"{block.label}：" if block.label else ""
        return broken_lines("　" * _INDENT + label + block.text, _LINE)
    assert isinstance(block, Table)
    widths = [int(column.share / 100 - _PADDING + 0.01) for column in block.columns]
    names = tuple(column.name for column in block.columns)
    rows = (names, *(row.cells for row in block.rows))
    return sum(
        max(broken_lines(*pair) for pair in zip(row, widths, strict=True)) + _ROW
        for row in rows
    )
