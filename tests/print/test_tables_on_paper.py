"""Tables on the sheets: landscape, headers repeated, only tall rows torn."""

from __future__ import annotations

import pytest

from sitegen import urls
from tests.print.conftest import (
    LINES,
    LOCALITIES,
    REGISTRY,
    Print,
    all_paths,
)
from tests.print.sheets import Line, ends_with_heading, folded


@pytest.mark.parametrize("locality", LOCALITIES)
def test_whole_tables_lie_on_landscape_sheets(locality: str, printed: Print) -> None:
    """In one job: upright sheets, then landscape ones with the tables, then upright."""
    turned = [sheet.is_landscape for sheet in printed(urls.locality(locality))]
    shape = [one for one, before in zip(turned, [None, *turned]) if one != before]  # noqa: B905

    assert [False, True, False] == shape


@pytest.mark.parametrize("locality", LOCALITIES)
def test_table_headers_are_repeated(locality: str, printed: Print) -> None:
    """Every landscape sheet begins with a heading, with what is said of the whole table,
    or with the names of the columns."""
    for sheet in printed(urls.locality(locality)):
        if sheet.is_landscape and "、" not in sheet.lines[0].text[:3]:
            assert sheet.lines[0].text.startswith(("序号", "文件没有写"))


@pytest.mark.parametrize("locality", LOCALITIES)
def test_only_tall_rows_are_torn(locality: str, printed: Print) -> None:
    """A sheet goes on with a new row, a heading, or one that is taller than a sheet."""
    before: list[Line] = []
    headings = _headings(locality)
    for sheet in printed(urls.locality(locality)):
        if not sheet.is_landscape:
            continue
        names = next(n for n, line in enumerate(sheet.lines) if _is_header(line))
        body = sheet.lines[names + 1 :]
        rows = [n for n, line in enumerate(body) if _begins_row(line)]
        is_new = rows[:1] == [0] or body[0].text.startswith(headings)

        assert is_new or len(before) >= 20
        before = list(body[rows[-1] :]) if rows else before


def _headings(locality: str) -> tuple[str, ...]:
    """How the rows of a field are introduced: as printed, else by the field's name."""
    sections = REGISTRY.locality_by_id[locality].sections
    return tuple(folded(each.heading_as_printed)[:10] for each in sections)


def _begins_row(line: Line) -> bool:
    return line.left < 40 and (line.text[0].isdigit() or line.text[0] == "（")


def _is_header(line: Line) -> bool:
    return line.text.startswith("序号")


LINE_PATHS = [urls.line(line) for line in LINES]


@pytest.mark.parametrize("path", [*all_paths(), *LINE_PATHS])
def test_no_heading_stands_alone_at_the_foot(path: str, printed: Print) -> None:
    """The last line of a sheet is no heading, no names of columns, no row of a heading.

    Nor is it the counts that introduce the table of a unit.
    """
    alone = [
        sheet.lines[-1].text for sheet in printed(path) if ends_with_heading(sheet)
    ]

    assert [] == alone
