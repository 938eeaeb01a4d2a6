"""LibreOffice opens a workbook as it is and prints it on landscape sheets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from sitegen.sheets.xlsx import xlsx_bytes
from tests.sheets.libreoffice import convert
from tests.sheets.tables import HOSTILE, book_of, csv_fields, hostile_table

TIMES = 8


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a workbook, its first sheet as CSV, and its sheets as PDF."""
    folder = tmp_path_factory.mktemp("libreoffice")
    table = hostile_table()
    many = replace(table, rows=table.rows * TIMES)
    file = folder / "book.xlsx"
    file.write_bytes(xlsx_bytes(book_of(many)))
    # Fields parted by commas, texts in quotation marks, UTF-8, cells as they are shown.
    convert([file], "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", folder)
    convert([file], "pdf", folder)
    return folder


def test_every_text_is_there_and_none_is_calculated(converted: Path) -> None:
    """The texts in their order, character by character."""
    rows = csv_fields((converted / "book.csv").read_bytes())

    assert list(HOSTILE) * TIMES == [row[3] for row in rows[1:]]
    assert ["007", "-3", "2020-02-29"] == rows[1][:3]
    assert ["007", "-2", "文件没有写"] == rows[2][:3]


def test_each_sheet_is_landscape_and_begins_with_the_header(converted: Path) -> None:
    """But the last, which is the sheet 说明."""
    *pages, notes = PdfReader(converted / "book.pdf").pages

    assert len(pages) > 1
    for page in pages:
        assert page.mediabox.width > page.mediabox.height
        assert "代码" in page.extract_text()
    assert notes.mediabox.width < notes.mediabox.height
    assert "来源" in notes.extract_text()
