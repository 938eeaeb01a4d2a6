"""An invented table with texts that are hard on spreadsheet programs, and readers."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, datetime

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from sitegen.sheets.table import Book, Column, Row, Silence, Table

HOSTILE = (
    '=HYPERLINK("http://example.invalid","点此")',
    "+86756",
    "-1",
    "@SUM(A1)",
    "＝1+1",
    "\t=1",
    "\n=1",
    "'=1",
    "''",
    '引号"、逗号,和分号;',
    "第一行\n第二行",
    " 前后有空格 ",
    "<b>&amp;</b>]]>",
    "00123",
    "1e5",
    "2020-06-30",
    "TRUE",
    "#N/A",
    "𠮷野家",
)
COLUMNS = (
    Column(key="code", header="代码", kind="id", width=10),
    Column(key="count", header="项数", kind="integer", width=8),
    Column(key="last_day", header="最后一天", kind="date", width=12),
    Column(key="words", header="原文", width=40, note="文件的原文"),
)


def hostile_table() -> Table:
    """A row for each hostile text; numbers, days and silences beside it."""
    return Table(
        name="hostile",
        title="难读的文字",
        note="虚构的表格。",
        columns=COLUMNS,
        rows=tuple(
            Row(
                cells=(
                    "007",
                    number - 3,
                    Silence(words="文件没有写") if number % 2 else date(2020, 2, 29),
                    text,
                )
            )
            for number, text in enumerate(HOSTILE)
        ),
    )


def book_of(*tables: Table) -> Book:
    """The tables with one note."""
    return Book(title="虚构的表格", tables=tables, notes=(("来源", "虚构〔2020〕1号"),))


def sheet_cells(sheet: Worksheet) -> list[list[object]]:
    """Every cell as openpyxl reads it; days as days."""
    return [
        [v.date() if isinstance(v, datetime) else v for v in row]
        for row in sheet.iter_rows(values_only=True)
    ]


def workbook_cells(content: bytes) -> dict[str, list[list[object]]]:
    """Every cell of every sheet."""
    book = load_workbook(io.BytesIO(content))
    return {sheet.title: sheet_cells(sheet) for sheet in book.worksheets}


def csv_cells(content: bytes) -> list[list[str]]:
    """Every field, without the apostrophe that guards what begins like a formula."""
    guard = re.compile("^'(?='*[=+\\-@\t\r\n＝＋－＠])")
    return [[guard.sub("", field) for field in row] for row in csv_fields(content)]


def csv_fields(content: bytes) -> list[list[str]]:
    """Every field as it stands."""
    text = content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))
