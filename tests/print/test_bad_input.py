"""Titles, cells and measures beyond what the records have today still print well."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from sitegen.browser import joined
from sitegen.bundles import SCRIPTS
from sitegen.paper.script import briefing_script
from sitegen.paper.structure import (
    Briefing,
    Choice,
    Column,
    Paragraph,
    Reference,
    Row,
    Section,
    Table,
)
from sitegen.paper.word import docx_bytes
from sitegen.paper.words import Words, read_words, sheet_words_script
from tests.conftest import Tab
from tests.print.controls import save_pdf
from tests.print.sheets import Sheet, read_sheets
from tests.print.word import read_word, texts
from tests.site.project import ROOT

SENTENCE = "压缩小微企业获得电力报装的时间、环节以及全部成本并按季度公布。"
LONG_CELL = SENTENCE * 50
LONG_TITLE = "关于进一步优化营商环境更好服务市场主体和推动政务服务跨省通办以及全面推行证明事项告知承诺制若干措施的任务分工表和进展情况"
STORE = ("store", "basket")
HOSTILE = "<script>alert(1)</script>&amp;\u2028</p>]]>{{ 7 }}"


def briefing(
    *, title: str = "题", text: str = "文。", cell: str = "格", is_wide: bool = False
) -> Briefing:
    """The smallest briefing that has everything, with one thing out of the ordinary."""
    place = Reference(document="《文件》（甲〔2020〕1号）", place="附件1", row=3)
    table = Table(
        columns=(Column(name="序号", share=5), Column(name="措施", share=30)),
        rows=(
            Row(cells=("分组",)),
            Row(cells=("1", cell), may_part=len(cell) > 1000),
            Row(cells=("2", "短")),
        ),
    )
    sections = (
        Section(heading="表述", blocks=(Paragraph(text=text, references=(place,)),)),
        Section(heading="任务", blocks=(table,), choice="tasks", wide=is_wide),
    )
    return Briefing(
        path="measures/x/",
        kind="measure",
        title=title,
        subject="事由",
        sections=sections,
        choices=(Choice(key="tasks", name="任务"),),
        closing=(Paragraph(label="网页位置", text="首页"),),
    )


@pytest.fixture
def words() -> Words:
    """The fixed words of the project."""
    return read_words(ROOT / "theme/templates")


def printed(page: Page, folder: Path, one: Briefing) -> tuple[Sheet, ...]:
    """The sheets of a briefing on a page of its own, opened from a file."""
    sources = ROOT / "theme" / "browser"
    [script] = (bundle for bundle in SCRIPTS if bundle.name == "print")
    store = [(sources / f"pack/{name}.js").read_text("utf-8") for name in STORE]
    words = sheet_words_script(ROOT / "theme/templates")
    code = "".join((words, *store, joined(script, sources)))
    (folder / "print.js").write_text(code, encoding="utf-8")
    (folder / "briefing.js").write_text(briefing_script(one), encoding="utf-8")
    (folder / "page.html").write_text(
        '<!doctype html><meta charset="utf-8"><title>x</title>'
        + "".join(
            f'<link rel="stylesheet" href="{(sources / f"print/{name}.css").as_uri()}">'
            for name in ("sheet", "contents")
        )
        + f'<div data-briefing="{one.path}"><button data-briefing-print>印</button></div>'
        '<script src="briefing.js"></script><script src="print.js"></script>',
        encoding="utf-8",
    )
    page.goto((folder / "page.html").as_uri())
    save_pdf(page, folder / "page.pdf")
    return read_sheets(folder / "page.pdf")


def test_a_title_of_60_characters_is_parted_evenly(tab: Tab, tmp_path: Path) -> None:
    """As few lines as it needs, none of them a leftover."""
    assert 60 == len(LONG_TITLE)
    sheet = printed(tab.page, tmp_path, briefing(title=LONG_TITLE))[0]
    lines = [line.text for line in sheet.lines]
    notice = next(line for line in lines if line.startswith("（参考材料"))
    title = lines[: lines.index(notice)]

    assert LONG_TITLE == "".join(title)
    assert len(title) <= 4
    assert min(len(line) for line in title) >= 10


def test_a_title_without_any_place_to_part_is_still_parted(
    tab: Tab, tmp_path: Path
) -> None:
    """One word of 60 letters stays within the sheet."""
    sheet = printed(tab.page, tmp_path, briefing(title="W" * 60))[0]

    assert max(word.right for word in sheet.words) < 185
    assert "W" * 60 in sheet.text


@pytest.mark.parametrize("is_wide", [False, True])
def test_a_cell_of_1500_characters_is_whole(
    is_wide: bool, tab: Tab, tmp_path: Path
) -> None:
    """It goes on over the next sheets, with the header repeated, and loses nothing."""
    assert 1500 <= len(LONG_CELL)
    sheets = printed(tab.page, tmp_path, briefing(cell=LONG_CELL, is_wide=is_wide))
    whole = "".join(sheet.text.replace("序号措施", "") for sheet in sheets)

    assert LONG_CELL in whole
    assert "分组1" + SENTENCE in whole


def test_a_very_long_cell_may_break_in_word(words: Words, tmp_path: Path) -> None:
    """A row that is told to part is not kept whole; all others are."""
    file = tmp_path / "long.docx"
    file.write_bytes(docx_bytes(briefing(cell=LONG_CELL * 2), words))
    rows = read_word(file).tables[0].rows
    kept = ["cantSplit" in row._tr.xml for row in rows]

    assert [True, True, False, True] == kept


def test_hostile_text_is_printed_as_text(
    words: Words, tab: Tab, tmp_path: Path
) -> None:
    """Signs of markup, in script and Word alike, are nothing but signs."""
    one = briefing(title=HOSTILE, text=HOSTILE, cell=HOSTILE)
    whole = "".join(sheet.text for sheet in printed(tab.page, tmp_path, one))
    (tmp_path / "hostile.docx").write_bytes(docx_bytes(one, words))

    assert whole.count("<script>alert(1)</script>&amp;</p>]]>{{7}}") == 3
    assert texts(read_word(tmp_path / "hostile.docx")).count(HOSTILE) == 2
    assert [] == tab.errors


def test_leaving_everything_out_still_prints_title_and_address(
    tab: Tab, tmp_path: Path
) -> None:
    """No section, no list of sources, but what it is and where it is from."""
    one = briefing()
    printed(tab.page, tmp_path, one)
    tab.page.evaluate("briefings[0].sections = []")
    save_pdf(tab.page, tmp_path / "empty.pdf")

    expected = "题（参考材料：据所列文件原文整理，不作公文使用）网页位置：首页"
    assert expected == read_sheets(tmp_path / "empty.pdf")[0].text


def test_word_files_do_not_differ_from_run_to_run(words: Words) -> None:
    """The same briefing gives the same bytes."""
    assert docx_bytes(briefing(), words) == docx_bytes(briefing(), words)
