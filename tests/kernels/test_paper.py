"""On every kernel, every sentence of the record is on paper, and paper is white."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from sitegen import urls
from tests.kernels.conftest import COLLECTED, PAIR, PAPER
from tests.kernels.glyphs import fold
from tests.kernels.tours import PACK, Tour, has_page_numbers
from tests.print.sheets import ends_with_heading, holds

DARK = 96


@pytest.mark.parametrize("path", PAPER)
def test_a_page_is_printed_whole(path: str, tour: Tour) -> None:
    """No row and no column is cut off."""
    sheets = tour.sheets(path)

    assert [] == [t for t in PAPER[path] if not holds(sheets, fold(t, tour.names))]


def test_the_home_page_is_printed_whole(tour: Tour) -> None:
    """Every word of its matrix and of every paragraph that the screen shows."""
    sheets = tour.sheets("")
    words = [word for text in tour.texts[""] for word in text.split()]

    assert len(words) > 300
    assert [] == [one for one in words if not holds(sheets, fold(one, tour.names))]


def test_the_pack_is_printed_whole(tour: Tour) -> None:
    """Every collected page, from its first sheet on."""
    sheets = tour.sheets(PACK)
    texts = [text for one in COLLECTED.values() for text in one]

    assert "".join(word.text for word in sheets[0].words)
    assert [] == [one for one in texts if not holds(sheets, fold(one, tour.names))]


def test_contents_have_numbers_where_sheets_have(tour: Tour) -> None:
    """A number in the contents list can be found on a sheet, or there is none."""
    sheets = tour.sheets(PACK)
    last = fold("出处", tour.names)
    line = next(one.text for one in sheets[0].lines if one.text.startswith(last))

    assert line == (f"{last}{len(sheets)}" if has_page_numbers(tour) else last)
    assert has_page_numbers(tour) == all(sheet.number for sheet in sheets)


def test_the_pack_is_announced_with_advice(tour: Tour) -> None:
    """Before printing, kernels that print their own header are told what to do."""
    advice = tour.texts[PACK][0]

    assert ("页眉和页脚" in advice) is not has_page_numbers(tour)
    assert "较旧" not in advice


@pytest.mark.parametrize("path", PAPER)
def test_no_heading_stands_alone_at_the_foot(path: str, tour: Tour) -> None:
    """No heading, row of a heading or head of a table ends a sheet."""
    sheets = tour.sheets(path)[:-1]

    assert [] == [one.lines[-1].text for one in sheets if ends_with_heading(one)]


def test_two_places_beside_each_other_are_one_sheet(tour: Tour) -> None:
    """Whatever way round the sheet lies, the title and the whole table are on it."""
    assert 1 == len(tour.sheets(PAIR))


@pytest.mark.parametrize("path", [urls.DEADLINES, ""])
def test_a_table_begins_below_the_title(path: str, tour: Tour) -> None:
    """The title and its caption have no sheet of their own."""
    assert len(tour.sheets(path)[0].lines) > 12


@pytest.mark.parametrize("path", [next(iter(PAPER)), ""])
def test_paper_is_white(path: str, tour: Tour) -> None:
    """Printed from dark pages, grounds included, little of a sheet is dark."""
    file = tour.file(f"dark-{path}")

    assert _dark_share(file) < 0.2


def _dark_share(file: Path) -> float:
    command = ("pdftoppm", "-gray", "-r", "20", "-f", "1", "-l", "2", str(file))
    picture = subprocess.run(command, capture_output=True, check=True).stdout
    _, size, _, rest = picture.split(b"\n", 3)
    width, height = map(int, size.split())
    pixels = rest[: width * height]
    return sum(one < DARK for one in pixels) / len(pixels)
