"""Task tables in Word: fixed columns, repeated header rows, rows kept whole.

In: a table of a briefing. Out: markup. Must not know the rest of the briefing.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from sitegen.briefing.structure import Column, Row, Table
from sitegen.docx.markup import paragraph, run

_TEXT_WIDTH = {False: 8850, True: 12756}
_TEXT_HEIGHT = {False: 12756, True: 8850}
_FONT_SIZE = {False: 240, True: 210}
_LINE = {False: 340, True: 280}
_CELL_PADDING = 114
_STYLES = {
    False: ("TableHeading", "TableText", "TableGroup"),
    True: ("WideHeading", "WideText", "WideGroup"),
}


def table_markup(table: Table, *, wide: bool) -> str:
    """The whole table, for portrait or for landscape sheets."""
    widths = _widths(table.columns, _TEXT_WIDTH[wide])
    heading, text, group = _STYLES[wide]
    names = [column.name for column in table.columns]
    rows = [_row(names, widths, heading, "<w:cantSplit/><w:tblHeader/>")]
    for row, following in zip_longest(table.rows, table.rows[1:]):
        is_across = len(row.cells) == 1 < len(table.columns)
        spans = [sum(widths)] if is_across else widths
        is_whole = _height(row, spans, wide=wide) < _TEXT_HEIGHT[wide] * 3 // 4
        leads = following is not None and following.is_detail
        style = group if leads or (is_across and not row.is_detail) else text
        properties = "<w:cantSplit/>" if is_whole else ""
        span = len(widths) if is_across else 1
        rows.append(_row(row.cells, spans, style, properties, span=span))
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


def _height(row: Row, widths: list[int], *, wide: bool) -> int:
    """An estimate: a row close to a sheet's height may be parted, lest it be cut off."""
    lines = []
    for cell, width in zip(row.cells, widths, strict=True):
        characters = max(1, (width - _CELL_PADDING) // _FONT_SIZE[wide])
        lines.append(sum(-(-len(text) // characters) or 1 for text in cell.split("\n")))
    return max(lines) * _LINE[wide]


def _row(
    cells: Sequence[str],
    widths: Sequence[int],
    style: str,
    properties: str,
    *,
    span: int = 1,
) -> str:
    """One row; its cell reaches across as many columns as span says."""
    spanning = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    markup = [f"<w:tr><w:trPr>{properties}</w:trPr>"]
    for text, width in zip(cells, widths, strict=True):
        paragraphs = "".join(
            paragraph(run(line), style=style) for line in text.split("\n")
        )
        width_markup = f'<w:tcW w:w="{width}" w:type="dxa"/>{spanning}'
        markup.append(f"<w:tc><w:tcPr>{width_markup}</w:tcPr>{paragraphs}</w:tc>")
    return "".join(markup) + "</w:tr>"
