"""Tables on the sheets: landscape, headers repeated, rows whole."""

from __future__ import annotations

import re

import pytest

from sitegen import urls
from tests.print.conftest import (
    LOCALITIES,
    Print,
    all_paths,
)
from tests.print.sheets import Line, Sheet


@pytest.mark.parametrize("locality", LOCALITIES)
def test_whole_tables_lie_on_landscape_sheets(locality: str, printed: Print) -> None:
    """In one job: upright sheets, then landscape ones with the tables, then upright."""
    turned = [sheet.is_landscape for sheet in printed(urls.locality(locality))]
    shape = [one for one, before in zip(turned, [None, *turned]) if one != before]  # noqa: B905

    assert [False, True, False] == shape


@pytest.mark.parametrize("locality", LOCALITIES)
def test_table_headers_are_repeated(locality: str, printed: Print) -> None:
    """Every landscape sheet begins with a heading or with the names of the columns."""
    for sheet in printed(urls.locality(locality)):
        if sheet.is_landscape and "、" not in sheet.lines[0].text[:3]:
            assert sheet.lines[0].text.startswith("序号")


@pytest.mark.parametrize("locality", LOCALITIES)
def test_rows_are_not_torn(locality: str, printed: Print) -> None:
    """Below the header a sheet goes on with a new row, or with one taller than a sheet."""
    before: list[Line] = []
    for sheet in printed(urls.locality(locality)):
        if not sheet.is_landscape:
            continue
        names = next(n for n, line in enumerate(sheet.lines) if _is_header(line))
        body = sheet.lines[names + 1 :]
        rows = [line for line in body if line.left < 40 and line.text[0].isdigit()]

        assert body[0] in rows or body[0].text[0] == "（" or len(before) == 1
        before = rows


def _is_header(line: Line) -> bool:
    return line.text.startswith("序号")


@pytest.mark.parametrize("path", all_paths())
def test_no_heading_stands_alone_at_the_foot(path: str, printed: Print) -> None:
    """The last line of a sheet is never a heading, nor a table's names of columns."""
    alone = [
        sheet.lines[-1].text for sheet in printed(path) if _ends_with_heading(sheet)
    ]

    assert [] == alone


def _ends_with_heading(sheet: Sheet) -> bool:
    """Numbered, without a full stop, and not as long as a line."""
    text = sheet.lines[-1].text
    return bool(
        re.match(
            r"([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)[^。：]*$", text
        )
        or re.match(r"\d\.工作措施：$", text)
        or text.startswith("序号改革")
    )
