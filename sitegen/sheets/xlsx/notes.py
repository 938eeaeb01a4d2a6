"""The sheet 说明: what a reader must know of the tables.

In: a book and the workbook's texts. Out: markup. Must not know the other parts.
"""

from __future__ import annotations

from functools import lru_cache

from sitegen.sheets.table import Book, Column
from sitegen.sheets.xlsx.cells import Form, Texts, text_form
from sitegen.sheets.xlsx.layout import row_height
from sitegen.sheets.xlsx.sheet import print_setup, widths

NOTES = "说明"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LABEL, _TEXT = 9, 10
_COLUMNS = (
    Column(key="label", header="", width=20),
    Column(key="text", header="", width=80),
)


def notes_markup(book: Book, texts: Texts) -> str:
    """The title, what each table is, then the book's notes."""
    tables = ((table.title, table.note) for table in book.tables)
    lines = (("标题", book.title), *tables, *book.notes)
    rows = "".join(
        texts.row(number, *_line(*line)) for number, line in enumerate(lines, start=1)
    )
    return (
        f'<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<dimension ref="A1:B{len(lines)}"/>'
        '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
        '<sheetFormatPr defaultRowHeight="14.25"/>'
        f"{widths(_COLUMNS)}<sheetData>{rows}</sheetData>{print_setup(book.title, 'portrait')}</worksheet>"
    )


@lru_cache(maxsize=1024)
def _line(label: str, text: str) -> tuple[tuple[Form, ...], float]:
    """A line and its height; kept, since most stand in every workbook."""
    forms = (text_form(0, _LABEL, label), text_form(1, _TEXT, text))
    return forms, row_height(_COLUMNS, (label, text))
