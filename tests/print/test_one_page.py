"""一页纸: one sheet for a leader, whatever the measure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from sitegen.facts.catalogue import build_catalogue
from sitegen.paper.material import Material
from sitegen.paper.one_page import measure_one_page
from sitegen.paper.sheet import fits
from sitegen.paper.words import read_words
from tests.conftest import Tab, open_tab
from tests.print.conftest import MEASURES, REGISTRY
from tests.print.controls import MEASURE, printed_sheets, save_pdf
from tests.print.sheets import Sheet, folded, read_sheets
from tests.site.project import ROOT

ALL_AS_ONE = """() => {
  const root = document.createElement("div");
  root.className = "briefing";
  for (const briefing of briefings) {
    const chosen = {variant: "one-page", off: []};
    const made = briefingApp.renderChosen(briefing, chosen);
    made.className = "briefing-part briefing-compact";
    root.appendChild(made);
  }
  document.body.appendChild(root);
  document.documentElement.classList.add("briefing-ready");
}"""
LINE_HEIGHTS = """() => [...document.querySelectorAll(".briefing-compact")]
  .map(node => parseFloat(getComputedStyle(node).lineHeight))"""
SIZES = """() => [...document.querySelectorAll(".briefing-part *")]
  .map(node => parseFloat(getComputedStyle(node).fontSize) * 72 / 96)"""


@pytest.fixture(scope="module")
def all_sheets(chromium: Browser, site_url: str, project: Path) -> Iterator[Page]:
    """Every measure's sheet on one page of the browser."""
    with open_tab(chromium) as tab:
        tab.page.goto(f"{site_url}briefing/index.html")
        for measure in MEASURES:
            script = project / f"docs/measures/{measure}/briefing.js"
            tab.page.add_script_tag(path=script)
        tab.page.evaluate(ALL_AS_ONE)
        yield tab.page


@pytest.fixture(scope="module")
def sheets(
    all_sheets: Page, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Sheet, ...]:
    """The same on paper."""
    file = tmp_path_factory.mktemp("one") / "all.pdf"
    save_pdf(all_sheets, file)
    return read_sheets(file)


def test_every_measure_is_one_sheet(sheets: tuple[Sheet, ...]) -> None:
    """Real sheets of a real browser: each begins with the next measure's title."""
    titles = [folded(measure.title) for measure in REGISTRY.measures]
    begun = [
        title
        for title, sheet in zip(titles, sheets, strict=True)
        if sheet.text.startswith(title)
    ]

    assert titles == begun


def test_a_sheet_tells_who_by_when_and_whence(sheets: tuple[Sheet, ...]) -> None:
    """Each names its list and row, the columns of places, sources and date."""
    for sheet in sheets:
        assert "主要做法：" in sheet.text
        assert "地区牵头或唯一单位完成时限措施改动" in sheet.text
        assert "出处：" in sheet.text
        assert "此后的进展未收录。" in sheet.text


def test_a_text_with_room_is_set_apart(all_sheets: Page) -> None:
    """A short one has 28 lines of the sheet's 225 mm, the fullest 38."""
    heights = {
        round(225 / (float(height) * 25.4 / 96))
        for height in all_sheets.evaluate(LINE_HEIGHTS)
    }

    assert {28, 33, 38} >= heights
    assert {28, 38} <= heights


def test_nothing_is_smaller_than_no_4_type(all_sheets: Page) -> None:
    """四号 is 14 points."""
    assert 14 <= round(min(all_sheets.evaluate(SIZES)), 2)


def test_what_has_no_room_is_left_out_by_whole_sentences_and_said() -> None:
    """A text of sixty long sentences still gives one sheet, which tells what it lacks."""
    words = read_words(ROOT / "theme/templates")
    measure = REGISTRY.measures[0]
    text = "压缩小微企业获得电力报装的时间环节以及全部成本并按季度公布。" * 60
    practice = replace(measure.practice, text=text)
    catalogue = build_catalogue(REGISTRY)
    material = Material(catalogue=catalogue, words=words)
    sheet = measure_one_page(material, replace(measure, practice=practice))
    official = sheet.sections[0].blocks[1]

    assert fits(sheet)
    assert sheet.left_out[-1].startswith("主要做法的后")
    assert sheet.left_out[-1].endswith("句（见网页“主要做法”）")
    assert "公布。……（下略）" in getattr(official, "text", "")


def test_an_address_opens_the_panel_at_the_sheet_and_prints_it(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """?print=one-page; the panel says that it is one sheet."""
    tab.page.goto(f"{site_url}{MEASURE}?print=one-page")
    expect(tab.page.get_by_role("radio", name="一页纸")).to_be_checked()
    expect(tab.page.get_by_role("dialog").get_by_role("status")).to_contain_text(
        "印在一面A4纸上。"
    )

    assert 1 == len(printed_sheets(tab.page, tmp_path))


def test_a_units_sheet_lists_its_duties(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """One line a duty, with role and limit; a few duties are one sheet."""
    tab.page.goto(
        f"{site_url}localities/zhuhai/units/zhuhai-ziran-ziyuan/index.html"
        "?print=one-page"
    )
    sheets = printed_sheets(tab.page, tmp_path)

    assert "序号改革举措职责完成时限" in sheets[0].text
