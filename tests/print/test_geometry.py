"""The sheets are those of GB/T 9704: size, edges, grid, page numbers, tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from sitegen import urls
from tests.print.conftest import (
    LOCALITIES,
    MEASURES,
    PRINTED_UNITS,
    REGISTRY,
    Print,
    all_paths,
    unit_path,
)
from tests.print.sheets import Line, ink_edges, running_text

LEFT, RIGHT = 28.0, 184.0
PITCH = 225 / 22
CHARACTER = 156 / 28
NUMBER_INDENT = 14 * 25.4 / 72
FULL_WIDTH = re.compile(r"[\u4e00-\u9fff]+")


@pytest.mark.parametrize("path", all_paths())
def test_every_sheet_is_a4(path: str, printed: Print) -> None:
    """Portrait or landscape, nothing else."""
    sizes = {(round(sheet.width), round(sheet.height)) for sheet in printed(path)}

    assert sizes <= {(210, 297), (297, 210)}


@pytest.mark.parametrize("path", all_paths())
def test_text_stays_within_its_area(path: str, printed: Print) -> None:
    """No word crosses an edge of the 156 × 225 mm text area, upright or turned."""
    outside = []
    for sheet in printed(path):
        left, right, top = (35, 260, 28) if sheet.is_landscape else (28, 184, 37)
        outside += [
            line.text
            for line in sheet.lines
            if line.left < left - 0.2 or line.right > right + 0.2 or line.middle < top
        ]

    assert [] == outside


@pytest.mark.parametrize("measure", MEASURES)
def test_a_full_page_has_22_lines(measure: str, printed: Print) -> None:
    """Pages between the first and the last are full, on the grid from edge to edge.

    A page may end a line or two early for a heading that would stand alone; it has a line
    or two more where that saves a sheet of a few lines.
    """
    for sheet in running_text(printed(urls.measure(measure))):
        middles = [line.middle for line in sheet.lines]
        steps = [round((low - high) / PITCH, 1) for high, low in pairwise(middles)]

        assert {0.9, 1.0} >= set(steps)
        assert 20 <= len(middles) <= 24


def test_most_full_pages_have_22_lines_or_little_more(printed: Print) -> None:
    """Over all measures, fewer lines are the exception."""
    counts = [
        len(sheet.lines)
        for measure in MEASURES
        for sheet in running_text(printed(urls.measure(measure)))
    ]

    assert sum(count >= 22 for count in counts) > 0.8 * len(counts)
    assert max(counts) <= 24


def test_a_full_line_has_28_characters(printed: Print) -> None:
    """A line of Chinese characters only, from edge to edge, holds 28 of them.

    Or 27, rarely, where the next one must stay with the punctuation that follows it.
    """
    counts = Counter(
        len(line.text)
        for measure in MEASURES
        for sheet in printed(urls.measure(measure))
        for line in sheet.lines
        if FULL_WIDTH.fullmatch(line.text) and _is_full(line)
    )

    assert {27, 28} >= set(counts)
    assert counts[28] > 0.9 * counts.total()


def test_lines_reach_both_edges(printed: Print) -> None:
    """Justified lines begin at 28 mm and end at 184 mm of the sheet."""
    lines = [
        line
        for measure in MEASURES
        for sheet in printed(urls.measure(measure))
        for line in sheet.lines
    ]
    full = [line for line in lines if _is_full(line)]

    assert len(full) > len(lines) / 6
    assert min(line.left for line in lines) == pytest.approx(LEFT, abs=0.3)
    assert max(line.right for line in lines) == pytest.approx(RIGHT, abs=0.3)


def test_ink_fills_the_text_area_to_its_four_edges(
    printed: Print, printed_file: Callable[[str], Path]
) -> None:
    """On a full page of running text, ink begins and ends where the grid says.

    A character stands in the middle of its line, (10.23 - 5.57) / 2 mm from the line's
    edge, and fills its square to a few tenths of a millimetre. The second page is the
    back of a sheet: 28 mm, the binding side, lie at its right.
    """
    path = urls.measure("guojia-jiejian-06")
    assert 22 == len(printed(path)[1].lines)
    left, top, right, bottom = ink_edges(printed_file(path), 2, above=265)
    margin = (PITCH - CHARACTER) / 2

    assert left == pytest.approx(26, abs=0.6)
    assert right == pytest.approx(182, abs=0.6)
    assert top == pytest.approx(37 + margin, abs=0.8)
    assert bottom == pytest.approx(262 - margin, abs=0.8)


def _is_full(line: Line) -> bool:
    return line.left < LEFT + 0.3 and line.right > RIGHT - 0.3


def test_paragraphs_are_indented_by_two_characters(printed: Print) -> None:
    """A numbered heading begins two characters from the left edge."""
    lines = printed(urls.measure("guojia-jiejian-06"))[0].lines
    heading = next(line for line in lines if line.text == "一、主要做法")

    assert heading.left == pytest.approx(LEFT + 2 * CHARACTER, abs=0.3)


def test_the_title_is_centred(printed: Print) -> None:
    """Each line of a long title is as far from the left edge as from the right."""
    lines = printed(urls.measure("guojia-jiejian-06"))[0].lines[:2]

    assert ["提供低压小微企业接电", "“零上门零审批零投资”服务"] == [
        line.text for line in lines
    ]
    for line in lines:
        assert line.left - LEFT == pytest.approx(RIGHT - line.right, abs=1.5)


@pytest.mark.parametrize("path", all_paths())
def test_page_numbers_stand_at_the_outer_corner(path: str, printed: Print) -> None:
    """— 1 —, odd at the right, even at the left, one character from the edge."""
    for number, sheet in enumerate(printed(path), start=1):
        words = sheet.number
        left, right = (35, 260) if sheet.is_landscape else (28, 184)

        assert f"—{number}—" == "".join(word.text for word in words)
        if number % 2:
            assert words[-1].right == pytest.approx(right - NUMBER_INDENT, abs=0.5)
        else:
            assert words[0].left == pytest.approx(left + NUMBER_INDENT, abs=0.5)
        assert words[0].middle == pytest.approx(sheet.foot + 7 + 2.5, abs=1)


@pytest.mark.parametrize("measure", MEASURES)
def test_a_measure_takes_no_more_sheets_than_its_lines(
    measure: str, printed: Print
) -> None:
    """At 22 lines a sheet, and one to spare for headings kept with their text."""
    sheets = printed(urls.measure(measure))
    lines = sum(len(sheet.lines) for sheet in sheets)

    assert len(sheets) <= -(-lines // 22) + 1


def test_sheets_used(printed: Print) -> None:
    """The number of sheets stays as it was found good, for each row of the records.

    A place's first sheet, its last and a table begun take three, however few its rows.
    """
    rows = sum(len(place.assignments) for place in REGISTRY.localities)
    used = {
        "measures": sum(len(printed(urls.measure(one))) for one in MEASURES),
        "localities": sum(len(printed(urls.locality(one))) for one in LOCALITIES),
        "units": sum(len(printed(unit_path(one))) for one in PRINTED_UNITS),
        "zhuhai": len(printed(urls.locality("zhuhai"))),
    }

    assert used["measures"] <= 1.2 * rows
    assert used["localities"] <= 0.38 * rows + 3 * len(LOCALITIES)
    assert used["units"] <= 3.6 * len(PRINTED_UNITS)
    assert used["zhuhai"] <= 24


def test_no_few_lines_are_left_over(printed: Print) -> None:
    """Lines closer on the sheets before hold them, or more lines go over with them."""
    printed_pages = {path: printed(path) for path in all_paths()}
    few = [
        path
        for path, sheets in printed_pages.items()
        if len(sheets) > 1 and len(sheets[-1].lines) <= 6
    ]

    assert [] == few
