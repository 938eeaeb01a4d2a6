"""One table as a worksheet.

In: a table and the workbook's texts. Out: markup. Must not know the other parts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from sitegen.characters import xml_escaped
from sitegen.sheets.table import Column, Row, Table
from sitegen.sheets.xlsx.cells import Form, Texts, column_letters, row_forms, text_form
from sitegen.sheets.xlsx.layout import row_height, sheets_across

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_HEADER = 1
_TITLE = 60


def sheet_markup(table: Table, texts: Texts) -> str:
    """Header frozen and filterable, A4 landscape one sheet wide, header on each."""
    area = f"A1:{column_letters(len(table.columns) - 1)}{len(table.rows) + 1}"
    rows = "".join(_rows(table, texts))
    return (
        f'<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<dimension ref="{area}"/><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'
        '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25"/>'
        f"{widths(table.columns)}<sheetData>{rows}</sheetData>"
        f'<autoFilter ref="{area}"/>'
        f"{print_setup(table.title, across=sheets_across(table.columns))}</worksheet>"
    )


def print_setup(title: str, orientation: str = "landscape", across: int = 1) -> str:
    """A4, the title above and the page number below each printed sheet.

    across: on how many sheets side by side the columns are.
    """
    short = title if len(title) <= _TITLE else f"{title[: _TITLE - 1]}…"
    head = xml_escaped("&C" + short.replace("&", "&&"))
    return (
        '<pageMargins left="0.59" right="0.59" top="0.79" bottom="0.79" '
        'header="0.39" footer="0.39"/>'
        f'<pageSetup paperSize="9" orientation="{orientation}" '
        f'fitToWidth="{across}" fitToHeight="0" pageOrder="overThenDown"/>'
        f"<headerFooter><oddHeader>{head}</oddHeader>"
        "<oddFooter>&amp;C第&amp;P页，共&amp;N页</oddFooter></headerFooter>"
    )


def _rows(table: Table, texts: Texts) -> Iterator[str]:
    columns, kinds = table.columns, table.kinds
    yield texts.row(1, *_headers(columns))
    for number, row in enumerate(table.rows, start=2):
        yield texts.row(number, row_forms(kinds, row), _height(columns, row))


@lru_cache(maxsize=4096)
def _height(columns: tuple[Column, ...], row: Row) -> float:
    """Kept, since a row stands in the workbooks of several pages."""
    return row_height(columns, row.cells)


@cache
def _headers(columns: tuple[Column, ...]) -> tuple[tuple[Form, ...], float]:
    """The header row and its height; kept, since a table stands in many workbooks."""
    names = [column.header for column in columns]
    forms = (text_form(at, _HEADER, name) for at, name in enumerate(names))
    return tuple(forms), row_height(columns, names)


@cache
def widths(columns: tuple[Column, ...]) -> str:
    """The columns as wide as declared."""
    each = "".join(
        f'<col min="{at}" max="{at}" width="{column.width}" customWidth="1"/>'
        for at, column in enumerate(columns, start=1)
    )
    return f"<cols>{each}</cols>"
