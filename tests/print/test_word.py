"""Word files: the same content as on paper, GB/T 9704 by styles, and no traces."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm
from playwright.sync_api import Page

from sitegen.facts.catalogue import build_catalogue
from sitegen.page_kinds import KINDS
from sitegen.paper import build_briefings
from sitegen.paper.material import Material
from sitegen.paper.word import STYLES, docx_bytes
from sitegen.paper.word.setting import styles
from sitegen.paper.words import read_words
from sitegen.reading import read_dataset
from sitegen.records import build_registry
from tests import records
from tests.print.conftest import LOCALITIES, REGISTRY
from tests.print.controls import MEASURE
from tests.print.records import wordings
from tests.print.word import qualified, read_word, texts
from tests.site.project import ROOT

FONTS = {
    "Normal": None,
    "Title": "方正小标宋简体",
    "参考材料": "楷体_GB2312",
    "heading 1": "黑体",
    "heading 2": "楷体_GB2312",
}
LOAD_WORD = """() => {
  const script = document.createElement("script");
  script.src = document.querySelector("[data-word]").getAttribute("data-word");
  document.head.appendChild(script);
}"""
MAKE_WORD = """path => {
  const briefing = window.briefings.find(one => one.path === path);
  return ["", ...(briefing.variants || []).map(one => one.key)].map(variant =>
    briefingApp.wordFileParts({briefings: [briefing], chosen: {variant, off: []}}));
}"""
MAKE_CLOSER = """([closer, part]) => briefingApp.wordFileParts({
  briefings: window.briefings, chosen: {variant: "", off: []}, closer})[part]"""
ON_PAPER = """path => {
  const briefing = window.briefings.find(one => one.path === path);
  const root = window.briefingApp.renderOne(briefing, []);
  return [...root.querySelectorAll("h1, h2, h3, p, th > div, td > div")]
    .map(node => node.textContent);
}"""


def test_what_places_word_otherwise_is_struck_out_and_underlined(
    word_files: dict[str, Path],
) -> None:
    """Each part of each text, on the side that has it; 〔无〕 where a side has nothing."""
    marked: dict[str, list[str]] = {"对方没有": [], "写法不同": []}
    table, *_ = read_word(word_files["wording/"]).tables
    for cell in (cell for row in table.rows for cell in row.cells):
        for run in (run for paragraph in cell.paragraphs for run in paragraph.runs):
            if run.style.name in marked:
                marked[run.style.name].append(run.text)
    parts = [part for wording in wordings(REGISTRY) for part in wording.parts]

    assert sorted(part.official or "〔无〕" for part in parts) == sorted(
        marked["对方没有"]
    )
    assert sorted(part.local or "〔无〕" for part in parts) == sorted(
        marked["写法不同"]
    )


def test_every_printable_page_has_a_word_file(word_files: dict[str, Path]) -> None:
    """All measures, localities with their units, and the pages of the other kinds."""
    kinds = [path.split("/")[0] for path in word_files]
    units = [path for path in word_files if "/units/" in path]

    assert len(records.MEASURES) == kinds.count("measures")
    assert len(records.LOCALITIES) == kinds.count("localities") - len(units)
    assert 2 == kinds.count("practices")
    assert {kind.section for kind in KINDS if kind.paper} == set(kinds)


def test_the_script_counts_as_word_does(printing_page: Page, site_url: str) -> None:
    """Headings are numbered alike, however many there are."""
    printing_page.goto(f"{site_url}briefing/index.html")
    numbers = [1, 10, 19, 20, 99, 100, 105, 110, 1001, 10012]
    counted = printing_page.evaluate(
        "numbers => numbers.map(one => window.briefingApp.ordinal(1, one))", numbers
    )

    assert [
        "一、",
        "十、",
        "十九、",
        "二十、",
        "九十九、",
        "一百、",
        "一百零五、",
        "一百一十、",
        "一千零一、",
        "一万零一十二、",
    ] == counted


def test_word_and_paper_say_the_same(
    word_files: dict[str, Path], printing_page: Page, site_url: str
) -> None:
    """Paragraph by paragraph, numbers and marks included, on every page."""
    printing_page.goto(f"{site_url}briefing/index.html")
    different = []
    for path, file in word_files.items():
        printing_page.add_script_tag(path=file.with_name("briefing.js"))
        if printing_page.evaluate(ON_PAPER, path) != texts(read_word(file)):
            different.append(path)

    assert [] == different


def test_word_files_made_in_the_browser_are_the_generators(
    printing_page: Page, site_url: str, word_files: dict[str, Path]
) -> None:
    """Letter by letter, the whole page and each other arrangement of it.

    How close it is set follows from the reader's own fonts there: see the next test.
    """
    printing_page.goto(f"{site_url}briefing/index.html")
    printing_page.evaluate(LOAD_WORD)
    printing_page.wait_for_function("() => Boolean(briefingApp.wordFile)")
    raw, _ = read_dataset(ROOT / "data")
    words = read_words(ROOT / "theme/templates")
    catalogue = build_catalogue(build_registry(raw))
    different = []
    for briefing in build_briefings(Material(catalogue=catalogue, words=words)):
        script = word_files[briefing.path].with_name("briefing.js")
        printing_page.add_script_tag(path=script)
        made = printing_page.evaluate(MAKE_WORD, briefing.path)
        expected = [briefing, *(one.briefing for one in briefing.variants)]
        different += [
            one.title
            for one, parts in zip(expected, made, strict=True)
            if parts != {**_parts(docx_bytes(one, words)), STYLES: styles(0)}
        ]

    assert [] == different


def test_styles_set_closer_in_the_browser_are_the_generators(
    printing_page: Page, site_url: str
) -> None:
    """Each step replaces the same; the type keeps its size."""
    printing_page.goto(f"{site_url}{MEASURE}")
    printing_page.evaluate(LOAD_WORD)
    printing_page.wait_for_function("() => Boolean(briefingApp.wordFile)")
    made = [
        printing_page.evaluate(MAKE_CLOSER, [closer, STYLES]) for closer in (0, 1, 2)
    ]
    sizes = [re.findall(r'<w:sz w:val="\d+"/>', part) for part in made]

    assert [styles(0), styles(1), styles(2)] == made
    assert sizes[0] == sizes[1] == sizes[2]


def _parts(file: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_styles_set_fonts_by_name(word_files: dict[str, Path]) -> None:
    """Body 仿宋, title 小标宋, headings 黑体 and 楷体; nothing is embedded."""
    document = read_word(word_files["measures/guojia-jiejian-06/"])
    found = {
        style.element.name_val: style.element.rPr.rFonts.get(qualified("eastAsia"))
        for style in document.styles
        if style.element.rPr is not None and style.element.rPr.rFonts is not None
    }
    defaults = document.styles.element.find(f".//{qualified('rPrDefault')}")
    body = defaults.find(f".//{qualified('rFonts')}").get(qualified("eastAsia"))

    assert "仿宋_GB2312" == body
    assert {name: font for name, font in FONTS.items() if font} == {
        name: found[name] for name in FONTS if FONTS[name]
    }


def test_fonts_have_common_substitutes(word_files: dict[str, Path]) -> None:
    """The font table names what to take where a font is missing."""
    with zipfile.ZipFile(word_files["practices/beijing/"]) as archive:
        table = ElementTree.fromstring(archive.read("word/fontTable.xml"))
    substitutes = {
        font.attrib[qualified("name")]: name.attrib[qualified("val")]
        for font in table
        for name in font.iter(qualified("altName"))
    }

    assert "FangSong" in substitutes["仿宋_GB2312"]
    assert "KaiTi" in substitutes["楷体_GB2312"]
    assert "SimHei" in substitutes["黑体"]
    assert "华文中宋" in substitutes["方正小标宋简体"]


def test_the_sheet_is_that_of_gbt_9704(word_files: dict[str, Path]) -> None:
    """A4, 37 mm on top, 28 mm at the binding side, a grid of 22 lines × 28 characters.

    A sheet that is turned has the same margins, turned with it.
    """
    for file in word_files.values():
        section = read_word(file).sections[0]
        grid = section._sectPr.find(qualified("docGrid"))
        size = [section.page_width, section.page_height]
        margins = [section.top_margin, section.right_margin]
        margins += [section.bottom_margin, section.left_margin]
        if section.orientation == WD_ORIENT.LANDSCAPE:
            size = size[::-1]
            margins = margins[1:] + margins[:1]

        assert size == pytest.approx([Mm(210), Mm(297)], abs=Mm(0.1))
        assert margins == pytest.approx([Mm(37), Mm(26), Mm(35), Mm(28)], abs=Mm(0.1))
        assert "linesAndChars" == grid.get(qualified("type"))
        assert "579" == grid.get(qualified("linePitch"))
        assert "-842" == grid.get(qualified("charSpace"))


def test_page_numbers_differ_on_odd_and_even_pages(word_files: dict[str, Path]) -> None:
    """Odd at the right, even at the left, one character from the edge."""
    for file in word_files.values():
        document = read_word(file)
        odd = document.sections[0].footer.paragraphs[0]
        even = document.sections[0].even_page_footer.paragraphs[0]

        assert document.settings.odd_and_even_pages_header_footer
        assert ["— 1 —", "— 2 —"] == [odd.text, even.text]
        assert " PAGE " in odd._p.xml
        assert " PAGE " in even._p.xml
        assert WD_ALIGN_PARAGRAPH.RIGHT == odd.style.paragraph_format.alignment
        assert WD_ALIGN_PARAGRAPH.LEFT == even.style.paragraph_format.alignment


@pytest.mark.parametrize("locality", LOCALITIES)
def test_whole_tables_lie_on_landscape_sheets(
    locality: str, word_files: dict[str, Path]
) -> None:
    """Upright, landscape, upright again."""
    sections = read_word(word_files[f"localities/{locality}/"]).sections

    assert [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT] == [
        section.orientation for section in sections
    ]


def test_tables_repeat_their_header_and_keep_rows_whole(
    word_files: dict[str, Path],
) -> None:
    """The first row of each table is a header; rows are whole but for tall ones."""
    whole = total = 0
    for file in word_files.values():
        for table in read_word(file).tables:
            rows = [row._tr.trPr for row in table.rows]

            assert rows[0].find(qualified("tblHeader")) is not None
            whole += sum(row.find(qualified("cantSplit")) is not None for row in rows)
            total += len(rows)

    assert whole > 0.98 * total
