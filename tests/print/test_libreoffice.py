"""LibreOffice opens the Word files and lays them out as they are meant to be."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from sitegen.facts.catalogue import build_catalogue
from sitegen.paper.material import Material
from sitegen.paper.one_page import measure_one_page
from sitegen.paper.word import docx_bytes
from sitegen.paper.words import read_words
from tests.print.conftest import REGISTRY
from tests.print.sheets import (
    Sheet,
    ends_with_heading,
    parted,
    read_sheets,
    running_text,
)
from tests.print.word import read_word, texts
from tests.site.project import ROOT

FILES = {
    "guojia-jiejian-06": "measures/guojia-jiejian-06",
    "guojia-fuzhi-13": "measures/guojia-fuzhi-13",
    "zhuhai": "localities/zhuhai",
    "unit": "localities/shantou/units/shantou-ziran-ziyuan",
    "kuajing-maoyi": "indicators/kuajing-maoyi",
    "shichangjianguan": "departments/shichangjianguan",
    "fazhan-gaige": "departments/fazhan-gaige",
    "zhuyouban-2020-2": "documents/zhuyouban-2020-2",
    "deadlines": "deadlines",
    "differences": "differences",
    "compare": "compare",
}
FULL_WIDTH = re.compile(r"[\u4e00-\u9fff、，]{20,}[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def converted(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with some Word files and LibreOffice's PDF of each."""
    folder = tmp_path_factory.mktemp("libreoffice")
    for name, path in FILES.items():
        [file] = (project / "docs" / path).glob("*.docx")
        shutil.copyfile(file, folder / f"{name}.docx")
    words = read_words(ROOT / "theme/templates")
    material = Material(catalogue=build_catalogue(REGISTRY), words=words)
    sheet = measure_one_page(material, REGISTRY.measure_by_id["guojia-jiejian-06"])
    (folder / "one-page.docx").write_bytes(docx_bytes(sheet, words))
    profile = folder / "profile"
    command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless"]
    command += ["--convert-to", "pdf", "--outdir", str(folder)]
    files = [str(folder / f"{name}.docx") for name in (*FILES, "one-page")]
    subprocess.run([*command, *files], capture_output=True, check=True, timeout=300)
    return folder


@pytest.fixture(scope="module")
def sheets(converted: Path) -> dict[str, tuple[Sheet, ...]]:
    """The sheets of each file."""
    return {name: read_sheets(converted / f"{name}.pdf") for name in FILES}


def test_one_page_is_one_page_in_word_too(converted: Path) -> None:
    """The measure that has the most to say fills one sheet, as in the browser."""
    [sheet] = read_sheets(converted / "one-page.pdf")

    assert "此后的进展未收录。" in sheet.text


@pytest.mark.parametrize("name", ["guojia-jiejian-06", "guojia-fuzhi-13"])
def test_text_is_complete_and_in_order(
    name: str, converted: Path, sheets: dict[str, tuple[Sheet, ...]]
) -> None:
    """Running text comes out exactly as it stands in the file."""
    wanted = "".join(texts(read_word(converted / f"{name}.docx")))

    assert _plain(wanted) == _plain("".join(sheet.text for sheet in sheets[name]))


def _plain(text: str) -> str:
    """LibreOffice paints 〔1〕 above the line, which poppler tells before or after."""
    return re.sub(r"〔[\d、]+〕|\s", "", text)


@pytest.mark.parametrize("name", ["zhuhai", "unit", "kuajing-maoyi"])
def test_tables_are_complete(
    name: str, converted: Path, sheets: dict[str, tuple[Sheet, ...]]
) -> None:
    """Every character of every cell is on the sheets, headers once on each."""
    whole = "".join(sheet.text for sheet in sheets[name])
    missing = [
        text
        for text in texts(read_word(converted / f"{name}.docx"))
        if any(
            part not in whole and not parted(sheets[name], part)
            for part in re.split(r"[\s，。；：、（）“”‘’〔〕《》〈〉]", text)
            if len(part) < 8
        )
    ]

    assert [] == missing


@pytest.mark.parametrize("name", ["guojia-jiejian-06", "guojia-fuzhi-13"])
def test_a_full_page_has_22_lines_of_28_characters(
    name: str, sheets: dict[str, tuple[Sheet, ...]]
) -> None:
    """The grid holds in LibreOffice as in the browser; set closer, a line or two more."""
    pages = running_text(sheets[name])
    full = [
        len(line.text)
        for page in pages
        for line in page.lines
        if FULL_WIDTH.fullmatch(line.text) and line.left < 28.6 and line.right > 183
    ]

    assert 22 <= max(len(page.lines) for page in pages) <= 24
    assert min(len(page.lines) for page in pages) >= 20
    assert max(full) == 28
    assert full.count(28) > 0.5 * len(full)


@pytest.mark.parametrize("name", FILES)
def test_page_numbers_stand_at_the_outer_corner(
    name: str, sheets: dict[str, tuple[Sheet, ...]]
) -> None:
    """Odd at the right, even at the left, on upright and on landscape sheets."""
    for number, sheet in enumerate(sheets[name], start=1):
        text = "".join(word.text for word in sheet.number)
        middle = (sheet.number[0].left + sheet.number[-1].right) / 2

        assert f"—{number}—" == text
        assert (middle > sheet.width / 2) == bool(number % 2)


@pytest.mark.parametrize("name", FILES)
def test_every_sheet_is_a4(name: str, sheets: dict[str, tuple[Sheet, ...]]) -> None:
    """Portrait or landscape, nothing else."""
    sizes = {(round(sheet.width), round(sheet.height)) for sheet in sheets[name]}

    assert sizes <= {(210, 297), (297, 210)}


def test_table_headers_are_repeated(sheets: dict[str, tuple[Sheet, ...]]) -> None:
    """Every landscape sheet begins with a heading or with the names of the columns."""
    for sheet in sheets["zhuhai"]:
        if sheet.is_landscape and "、" not in sheet.lines[0].text[:3]:
            assert sheet.lines[0].text.startswith("序号")


@pytest.mark.parametrize("name", FILES)
def test_no_heading_stands_alone_at_the_foot(
    name: str, sheets: dict[str, tuple[Sheet, ...]]
) -> None:
    """A heading stays with what follows it, a table's first row included."""
    alone = [sheet.lines[-1].text for sheet in sheets[name] if ends_with_heading(sheet)]

    assert [] == alone


@pytest.mark.parametrize("name", FILES)
def test_no_few_lines_are_left_over(
    name: str, sheets: dict[str, tuple[Sheet, ...]]
) -> None:
    """The last sheet of several has at least what closes a paper and two sources."""
    assert len(sheets[name]) == 1 or len(sheets[name][-1].lines) > 6
