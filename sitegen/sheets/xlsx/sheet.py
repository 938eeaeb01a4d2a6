"""One table as a worksheet.

In: a table and the workbook's texts. Out: markup. Must not know the other parts. Text is
never a formula: every text cell points to a shared string, and one that begins like a
formula has the style that keeps it text when it is edited.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from xml.sax.saxutils import escape

from sitegen.sheets.formula import starts_formula
from sitegen.sheets.table import Cell, Column, Kind, Silence, Table
from sitegen.sheets.xlsx.strings import Strings

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_HEADER = 1
_STYLES: dict[Kind, int] = {"text": 2, "id": 4, "integer": 6, "date": 7}
_GUARDED = 1  # the style after a text's own
_SILENT = 8
_DAY_ZERO = date(1899, 12, 30)
_TITLE = 60


def sheet_markup(table: Table, strings: Strings) -> str:
    """Header frozen and filterable, A4 landscape one sheet wide, header on each."""
    letters = [column_letters(at) for at in range(len(table.columns))]
    area = f"A1:{letters[-1]}{len(table.rows) + 1}"
    rows = "".join(_rows(table, letters, strings))
    return (
        f'<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<dimension ref="{area}"/><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'
        '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25"/>'
        f"{_widths(table.columns)}<sheetData>{rows}</sheetData>"
        f'<autoFilter ref="{area}"/>{print_setup(table.title)}</worksheet>'
    )


def print_setup(title: str, orientation: str = "landscape") -> str:
    """A4, the title above and the page number below each printed sheet."""
    short = title if len(title) <= _TITLE else f"{title[: _TITLE - 1]}…"
    head = escape("&C" + short.replace("&", "&&"))
    return (
        '<pageMargins left="0.59" right="0.59" top="0.79" bottom="0.79" '
        'header="0.39" footer="0.39"/>'
        f'<pageSetup paperSize="9" orientation="{orientation}" fitToHeight="0"/>'
        f"<headerFooter><oddHeader>{head}</oddHeader>"
        "<oddFooter>&amp;C第&amp;P页，共&amp;N页</oddFooter></headerFooter>"
    )


def column_letters(at: int) -> str:
    """The name of the column, counted from 0: 0 → A, 26 → AA."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def text_cell(place: str, style: int, text: str, strings: Strings) -> str:
    """A cell of text, whatever the text begins with."""
    return f'<c r="{place}" s="{style}" t="s"><v>{strings.number(text)}</v></c>'


def _rows(table: Table, letters: list[str], strings: Strings) -> Iterator[str]:
    headers = "".join(
        text_cell(f"{letter}1", _HEADER, column.header, strings)
        for letter, column in zip(letters, table.columns, strict=True)
    )
    yield f'<row r="1">{headers}</row>'
    styles = [_STYLES[column.kind] for column in table.columns]
    for number, row in enumerate(table.rows, start=2):
        cells = "".join(
            _cell(f"{letter}{number}", style, cell, strings)
            for letter, style, cell in zip(letters, styles, row.cells, strict=True)
        )
        yield f'<row r="{number}">{cells}</row>'


def _cell(place: str, style: int, cell: Cell, strings: Strings) -> str:
    if isinstance(cell, str):
        guard = _GUARDED if starts_formula(cell) else 0
        return text_cell(place, style + guard, cell, strings)
    if isinstance(cell, Silence):
        return text_cell(place, _SILENT, cell.words, strings)
    value = (cell - _DAY_ZERO).days if isinstance(cell, date) else cell
    return f'<c r="{place}" s="{style}"><v>{value}</v></c>'


def _widths(columns: tuple[Column, ...]) -> str:
    widths = "".join(
        f'<col min="{at}" max="{at}" width="{column.width}" customWidth="1"/>'
        for at, column in enumerate(columns, start=1)
    )
    return f"<cols>{widths}</cols>"
