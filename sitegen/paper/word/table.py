"""Task tables in Word: fixed columns, repeated header rows, rows kept whole unless told to part.

In: a table of a briefing. Out: markup. Must not know the rest of the briefing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from sitegen.paper.marks import Stretch, marked_lines
from sitegen.paper.structure import FULL_LINES, Column, Mark, Table
from sitegen.paper.word.markup import paragraph, run


@dataclass(frozen=True, kw_only=True)
class Look:
    """The width of a kind of tables, and the styles of their cells.

    group: of headings across; leading: of a row that a detail follows; kept: so many of
    the last rows stay with what follows the table.
    """

    width: int
    heading: str
    text: str
    group: str
    leading: str
    kept: int = 0


UPRIGHT = Look(
    width=8850,
    heading="TableHeading",
    text="TableText",
    group="TableGroup",
    leading="TableGroup",
)
WIDE = Look(
    width=12756,
    heading="WideHeading",
    text="WideText",
    group="WideGroup",
    leading="WideText",
)


def styled(style: str, lines: int) -> str:
    """The style of a single sheet as it is set with so many lines; close, by itself."""
    return style if lines == FULL_LINES else f"{style}{lines}"


def compact_look(lines: int) -> Look:
    """Of a table on a sheet of so many lines."""
    text = styled("CompactCell", lines)
    heading = styled("CompactHeading", lines)
    return Look(
        width=8850, heading=heading, text=text, group=text, leading=text, kept=3
    )


def table_markup(table: Table, look: Look) -> str:
    """The whole table."""
    widths = _widths(table.columns, look.width)
    names = [column.name for column in table.columns]
    rows = [_row(names, widths, look.heading, "<w:cantSplit/><w:tblHeader/>")]
    torn_before = len(table.rows) - look.kept
    for number, (row, following) in enumerate(zip_longest(table.rows, table.rows[1:])):
        is_across = len(row.cells) == 1 < len(table.columns)
        spans = [sum(widths)] if is_across else widths
        leads = following is not None and following.is_detail
        is_group = is_across and not row.is_detail
        style = look.group if is_group else look.leading if leads else look.text
        properties = "" if row.may_part else "<w:cantSplit/>"
        span = len(widths) if is_across else 1
        keeps = leads or number >= torn_before
        rows.append(
            _row(
                row.cells,
                spans,
                style,
                properties,
                span=span,
                keep_next=keeps,
                marks=row.marks,
            )
        )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="TaskTable"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        '<w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _widths(columns: Sequence[Column], total: int) -> list[int]:
    """Shares in twips; what rounding leaves goes to the last column."""
    shares = sum(column.share for column in columns)
    widths = [total * column.share // shares for column in columns]
    widths[-1] += total - sum(widths)
    return widths


def _row(
    cells: Sequence[str],
    widths: Sequence[int],
    style: str,
    properties: str,
    *,
    span: int = 1,
    keep_next: bool = False,
    marks: tuple[Mark, ...] = (),
) -> str:
    """One row; its cells reach across span columns, or stay by the row below."""
    spanning = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    markup = [f"<w:tr><w:trPr>{properties}</w:trPr>"]
    for number, (text, width) in enumerate(zip(cells, widths, strict=True)):
        own = [mark for mark in marks if mark.cell == number]
        paragraphs = "".join(
            paragraph(*map(_run, line), style=style, keep_next=keep_next)
            for line in marked_lines(text, own)
        )
        width_markup = f'<w:tcW w:w="{width}" w:type="dxa"/>{spanning}'
        markup.append(f"<w:tc><w:tcPr>{width_markup}</w:tcPr>{paragraphs}</w:tc>")
    return "".join(markup) + "</w:tr>"


def _run(stretch: Stretch) -> str:
    """Struck out or underlined where it is marked."""
    text, mark = stretch
    return run(text, ("Gone" if mark.is_gone else "Other") if mark else None)
