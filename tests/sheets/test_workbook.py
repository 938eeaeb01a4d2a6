"""Workbooks hold what the table says, whatever it says, and print as an office needs."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openxml_audit import OpenXmlValidator

from sitegen.sheets.table import Column, Row, Silence
from sitegen.sheets.xlsx import xlsx_bytes
from sitegen.sheets.xlsx.names import sheet_names
from tests.sheets.tables import HOSTILE, book_of, hostile_table, workbook_cells


@pytest.fixture(scope="module")
def content() -> bytes:
    """The workbook of the hostile table."""
    return xlsx_bytes(book_of(hostile_table()))


@pytest.fixture(scope="module")
def workbook(content: bytes) -> Workbook:
    """The same, as read."""
    return load_workbook(io.BytesIO(content))


def test_every_cell_reads_back(content: bytes) -> None:
    """Texts character by character, numbers as numbers, days as days."""
    found = workbook_cells(content)["难读的文字"]

    assert ["代码", "项数", "最后一天", "原文"] == found[0]
    assert [
        ["007", n - 3, "文件没有写" if n % 2 else date(2020, 2, 29), text]
        for n, text in enumerate(HOSTILE)
    ] == found[1:]


def test_no_cell_is_a_formula(content: bytes) -> None:
    """Nothing is calculated, by no program: the file has no formula at all."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()

    assert "<f" not in sheet
    assert {"s", "n", "d"} >= {
        cell.data_type
        for row in load_workbook(io.BytesIO(content)).worksheets[0]
        for cell in row
    }


def test_text_like_a_formula_stays_text_when_edited(workbook: Workbook) -> None:
    """Such cells are marked as Excel marks text typed behind an apostrophe."""
    marked = [cell.value for cell in workbook.worksheets[0]["D"] if cell.quotePrefix]

    assert list(HOSTILE[:8]) == marked


def test_codes_are_text(workbook: Workbook) -> None:
    """A code keeps its zeros, also when somebody edits it."""
    cell = workbook.worksheets[0]["A2"]

    assert ("007", "@") == (cell.value, cell.number_format)


def test_the_header_is_frozen_filtered_and_printed_on_each_sheet(
    workbook: Workbook,
) -> None:
    """And the sheets are A4, landscape, as wide as the table."""
    sheet = workbook.worksheets[0]

    assert ("A2", "A1:D20", "$1:$1") == (
        sheet.freeze_panes,
        sheet.auto_filter.ref,
        sheet.print_title_rows,
    )
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.oddHeader is not None
    assert sheet.oddFooter is not None
    assert (9, "landscape", 0, True) == (
        sheet.page_setup.paperSize,
        sheet.page_setup.orientation,
        sheet.page_setup.fitToHeight,
        sheet.sheet_properties.pageSetUpPr.fitToPage,
    )
    assert "难读的文字" == sheet.oddHeader.center.text
    assert "第&P页，共&N页" == sheet.oddFooter.center.text


def test_a_row_is_as_high_as_its_text(workbook: Workbook) -> None:
    """A program that does not fit rows itself still shows every line of them."""
    sheet = workbook.worksheets[0]
    heights = {
        str(sheet.cell(row, 4).value): sheet.row_dimensions[row].height
        for row in range(2, sheet.max_row + 1)
    }

    assert 33 == heights["第一行\n第二行"]
    assert 16.5 == heights["00123"]


def test_a_wide_table_is_printed_on_sheets_side_by_side() -> None:
    """Each begins with the row's name; codes at the end are not printed."""
    wide = (
        Column(key="place", header="地区", width=10),
        Column(key="title", header="改革举措", width=32),
        *(Column(key=f"text-{n}", header="文字", width=60) for n in range(5)),
        Column(key="measure", header="举措代码", kind="id", width=20),
        Column(key="url", header="网页", kind="id", width=32),
    )
    cells = ("珠海", "甲", *("字" * 58 for _ in range(5)), "a", "b")
    table = replace(hostile_table(), columns=wide, rows=(Row(cells=cells),))
    book = load_workbook(io.BytesIO(xlsx_bytes(book_of(table))))
    sheet = book.worksheets[0]

    assert (3, "$B:$B", "$1:$1") == (
        sheet.page_setup.fitToWidth,
        sheet.print_title_cols,
        sheet.print_title_rows,
    )
    assert "'难读的文字'!$A$1:$G$2" == sheet.print_area
    assert 33 == sheet.row_dimensions[2].height


def test_long_text_is_wrapped(workbook: Workbook) -> None:
    """No cell hides its text behind the next one."""
    assert all(
        cell.alignment.wrap_text for row in workbook.worksheets[0] for cell in row
    )


def test_the_last_sheet_says_what_the_tables_are(content: bytes) -> None:
    """Title, each table's note, then the book's own."""
    assert [
        ["标题", "虚构的表格"],
        ["难读的文字", "虚构的表格。"],
        ["来源", "虚构〔2020〕1号"],
    ] == workbook_cells(content)["说明"]


def test_the_same_book_gives_the_same_bytes(content: bytes) -> None:
    """No clock, no order of sets."""
    assert content == xlsx_bytes(book_of(hostile_table()))


def test_an_empty_table_is_a_correct_workbook() -> None:
    """Only the header."""
    table = replace(hostile_table(), rows=())

    assert [["代码", "项数", "最后一天", "原文"]] == workbook_cells(
        xlsx_bytes(book_of(table))
    )["难读的文字"]


def test_microsofts_rules_are_kept(content: bytes, tmp_path: Path) -> None:
    """Excel opens the file without a repair, as far as its schemas can say."""
    file = tmp_path / "book.xlsx"
    file.write_bytes(content)

    assert [] == OpenXmlValidator().validate(file).errors


def test_titles_become_names_that_excel_accepts() -> None:
    """Signs are replaced, long names cut, doubles told apart, whatever their case."""
    long = "关于" + "优化营商环境" * 9

    assert [
        "珠海［1］：＊？／＼",
        "关于优化营商环境优化营商环境优化营商环境优化营商环境优化营商…",
        "关于优化营商环境优化营商环境优化营商环境优化营商环境优…（2）",
        "abc",
        "ABC（2）",
        "表",
        "𠮷" * 15 + "…",
    ] == sheet_names(["珠海[1]:*?/\\", long, long, "abc", "'ABC'", "''", "𠮷" * 20])


def test_text_longer_than_a_cell_says_that_it_is_cut() -> None:
    """Excel would repair the file away; CSV keeps the whole text."""
    row = replace(
        hostile_table().rows[0], cells=("1", 1, Silence(words="无"), "长𠮷" * 20000)
    )
    table = replace(hostile_table(), rows=(row,))
    text = workbook_cells(xlsx_bytes(book_of(table)))["难读的文字"][1][3]

    assert isinstance(text, str)
    assert text.startswith("长𠮷长𠮷")
    assert text.endswith("……（一格装不下，全文见本站网页和CSV文件）")
    assert 32760 < len(text.encode("utf-16-le")) // 2 <= 32767


def test_excels_own_codes_in_a_text_are_kept_from_it(tmp_path: Path) -> None:
    """Excel reads _x000D_ as a line break; the underscore is written as Excel asks."""
    row = replace(
        hostile_table().rows[0], cells=("1", 1, Silence(words="无"), "a_x000D_b")
    )
    content = xlsx_bytes(book_of(replace(hostile_table(), rows=(row,))))
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        texts = parts.read("xl/sharedStrings.xml").decode()

    assert "a_x005F_x000D_b" in texts


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\r", "\x1f", "\ufffe", "\ud800"])
def test_a_character_that_no_file_can_hold_is_refused(sign: str) -> None:
    """Records with such characters do not pass the checks; here it is a bug."""
    row = replace(hostile_table().rows[0], cells=("1", 1, Silence(words="无"), sign))

    with pytest.raises(ValueError, match="words"):
        replace(hostile_table(), rows=(row,)).checked()


def test_a_cell_of_another_kind_is_refused() -> None:
    """A number in a column of days would be read as a day."""
    row = replace(hostile_table().rows[0], cells=("1", 1, 1, "文字"))

    with pytest.raises(TypeError, match="last_day"):
        replace(hostile_table(), rows=(row,)).checked()
