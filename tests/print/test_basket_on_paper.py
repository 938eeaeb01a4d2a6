"""The basket on paper: one briefing with a contents list and true page numbers."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from sitegen import urls
from tests.conftest import Tab
from tests.print.conftest import MEASURES, PRINTED_UNITS, REGISTRY, Fill, unit_path
from tests.print.controls import opened_basket, printed_sheets
from tests.print.sheets import Sheet, folded


def test_the_basket_prints_as_one_briefing(collected: Page, tmp_path: Path) -> None:
    """Typed title, contents with true page numbers, each page, one list of sources."""
    collected.get_by_label("材料标题").fill("接电和执行改革情况")
    sheets = printed_sheets(collected, tmp_path)
    whole = "".join(sheet.text for sheet in sheets)
    starts = [
        1 + next(n for n, sheet in enumerate(sheets) if sheet.text.startswith(title))
        for title in (
            "提供低压小微企业接电",
            "珠海市自然资源局",
            "建立“基本解决执行难”",
        )
    ]

    assert sheets[0].text.startswith("接电和执行改革情况（参考材料：")
    assert (
        f"1.提供低压小微企业接电“零上门零审批零投资”服务{starts[0]}"
        f"2.珠海市自然资源局改革任务清单{starts[1]}"
        f"3.建立“基本解决执行难”联动机制{starts[2]}出处{len(sheets)}"
    ) in sheets[0].text
    assert 1 == whole.count("数据日期：")
    assert "附件1第一部分第13项" in sheets[-1].text


def test_page_numbers_run_through(collected: Page, tmp_path: Path) -> None:
    """One count over all pages of the basket."""
    sheets = printed_sheets(collected, tmp_path)

    assert [f"—{number}—" for number in range(1, len(sheets) + 1)] == [
        "".join(word.text for word in sheet.number) for sheet in sheets
    ]


def test_parts_can_be_left_out(collected: Page, tmp_path: Path) -> None:
    """The choice holds for every page of the basket and stands in the address."""
    for name in ("北京市做法", "上海市做法", "出处"):
        collected.get_by_role("checkbox", name=name).uncheck()
    whole = "".join(sheet.text for sheet in printed_sheets(collected, tmp_path))

    expect(collected).to_have_url(re.compile(r"\?print=official,huainan"))
    assert "京沪做法" not in whole
    assert "〔1〕" not in whole


def test_an_empty_basket_prints_its_message(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """Ctrl+P on an empty basket gives one sheet that says so, not a blank one."""
    sheets = printed_sheets(opened_basket(tab.page, site_url), tmp_path)

    assert 1 == len(sheets)
    assert "还没有选。" in sheets[0].text


def test_all_measures_print_with_true_page_numbers(
    filled: Fill, tmp_path: Path
) -> None:
    """The reader is told how long it gets; each measure begins where the contents say."""
    page = filled([urls.measure(measure) for measure in MEASURES])
    status = page.locator("[data-basket-status]").inner_text()
    sheets = printed_sheets(page, tmp_path)
    titles = [folded(measure.title) for measure in REGISTRY.measures]

    assert f"共{len(MEASURES)}篇，印出来约{len(sheets)}面。" in status
    assert "篇幅较长" in status
    assert titles == _begun(sheets, titles)


def test_units_print_with_true_page_numbers(filled: Fill, tmp_path: Path) -> None:
    """Tables with repeated headers are counted rightly too."""
    page = filled([unit_path(unit) for unit in PRINTED_UNITS])
    status = page.locator("[data-basket-status]").inner_text()
    sheets = printed_sheets(page, tmp_path)

    assert f"共{len(PRINTED_UNITS)}篇，印出来约{len(sheets)}面。" in status


def _begun(sheets: tuple[Sheet, ...], titles: list[str]) -> list[str]:
    """The titles that begin on the page which the contents name."""
    contents = ""
    for sheet in sheets:
        if sheet.text.startswith(titles[0]):
            break
        contents += sheet.text
    begun = []
    for number, title in enumerate(titles, start=1):
        rest = contents.partition(f"{number}.{title}")[2]
        following = f"{number + 1}." if number < len(titles) else "出处"
        place = rest.partition(following)[0]
        if place and sheets[int(place) - 1].text.startswith(title):
            begun.append(title)
    return begun


def test_a_typed_title_is_text(collected: Page, tmp_path: Path) -> None:
    """Signs of markup are printed, not executed."""
    collected.get_by_label("材料标题").fill("<b>题</b>&amp;<script>alert(1)</script>")
    sheets = printed_sheets(collected, tmp_path)

    assert "<b>题</b>&amp;<script>alert(1)</script>" in sheets[0].text
