"""What is chosen in the panel: printed, kept in the address, remembered."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Tab
from tests.print.conftest import LOCALITIES, PLACES
from tests.print.controls import MEASURE, open_panel, printed_text


def test_only_chosen_parts_are_printed(measure: Page, tmp_path: Path) -> None:
    """What is left out is not on paper; headings and sources are numbered afresh."""
    open_panel(measure)
    others = [place for place in PLACES if place != "珠海市"]
    for name in ("北京市做法", "上海市做法", *others):
        measure.get_by_role("checkbox", name=name).uncheck()
    measure.get_by_role("dialog").get_by_role("button", name="打印").click()
    text = printed_text(measure, tmp_path)

    assert 1 == measure.evaluate("prints")
    assert "京沪做法" not in text.partition("。")[2]
    assert "二、各地任务分工（一）珠海市" in text
    assert "三、出处1.《广东省人民政府办公厅" in text
    assert "2.《贯彻落实〈国家要求" in text
    assert "株优办〔2020〕2号），附件" not in text
    assert "（一）淮南市" not in text


def test_an_extract_says_what_was_left_out(measure: Page, tmp_path: Path) -> None:
    """Below the title that it is one, at the end which parts it lacks."""
    open_panel(measure)
    for name in ("北京市做法", "出处"):
        measure.get_by_role("checkbox", name=name).uncheck()
    text = printed_text(measure, tmp_path)

    assert "（参考材料：节选，未附出处，不作公文使用）" in text
    assert "所列文件" not in text
    assert "未印部分：北京市做法、出处。" in text


def test_the_choice_stands_in_the_address(measure: Page) -> None:
    """An address can be handed on: it names what is printed."""
    open_panel(measure)
    measure.get_by_role("checkbox", name="出处").uncheck()

    kept = ",".join(["official", "beijing", "shanghai", *LOCALITIES])
    expect(measure).to_have_url(re.compile(rf"\?print={kept}$"))


def test_an_address_with_a_choice_prints_it(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """Whoever gets the address sees the panel so filled in, and prints just that."""
    tab.page.goto(f"{site_url}{MEASURE}?print=official,unknown")
    checked = tab.page.get_by_role("checkbox", checked=True)
    expect(checked).to_have_count(1)
    text = printed_text(tab.page, tmp_path)

    assert "一、主要做法" in text
    assert "二、" not in text
    assert "〔1〕" not in text


@pytest.mark.parametrize("query", ["?print=", "?print=nothing", "?print=<script>"])
def test_an_address_that_chooses_nothing_known_prints_everything(
    query: str, tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """A mistyped address gives the whole briefing."""
    tab.page.goto(site_url + MEASURE + query)

    assert "四、出处" in printed_text(tab.page, tmp_path)
    assert [] == tab.errors


def test_the_choice_is_remembered_for_the_kind_of_page(
    measure: Page, site_url: str
) -> None:
    """The next measure's panel leaves out the same parts."""
    open_panel(measure)
    measure.get_by_role("checkbox", name="汕头市").uncheck()
    measure.get_by_role("dialog").get_by_role("button", name="打印").click()
    measure.goto(f"{site_url}measures/guojia-fuzhi-13/index.html")
    measure.get_by_role("button", name="打印简报").click()

    expect(measure.get_by_role("checkbox", name="汕头市")).not_to_be_checked()
    expect(measure.get_by_role("checkbox", name="珠海市")).to_be_checked()


def test_plain_printing_ignores_what_is_remembered(
    measure: Page, site_url: str, tmp_path: Path
) -> None:
    """Ctrl+P without the panel prints everything."""
    measure.evaluate("""localStorage.setItem("/briefing.chosen.measure",
        '{"variant": "", "off": ["shantou"]}')""")
    measure.goto(f"{site_url}measures/guojia-fuzhi-13/index.html")

    assert re.search(
        "（[一二三四五六七八九十]+）汕头市", printed_text(measure, tmp_path)
    )


def test_a_choice_that_the_page_does_not_have_is_told(tab: Tab, site_url: str) -> None:
    """A locality has no single sheet: the panel stays closed and one sentence says so."""
    tab.page.goto(f"{site_url}localities/zhuhai/index.html?print=one-page")

    expect(tab.page.locator("[data-briefing-status]")).to_have_text(
        "网址里的“print=one-page”本页没有这样的选择，没有采用。"
    )
    expect(tab.page.get_by_role("dialog")).to_have_count(0)
