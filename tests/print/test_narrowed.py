"""A long table that is narrowed: what of it is printed, and what the pack holds of it."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.conftest import Tab
from tests.print.controls import BASKET, opened_basket, printed_text

LIMITS = "deadlines/index.html"
BY_PARTS = "?place=zhuhai&field=kaiban-qiye"
BEYOND_PARTS = f"{BY_PARTS}&line=shuiwu"


def _open(tab: Tab, address: str) -> Page:
    tab.page.add_init_script("window.print = () => {}")
    tab.page.goto(address)
    expect(tab.page.locator("form[data-narrow]")).to_be_visible()
    return tab.page


def test_a_page_narrowed_by_place_and_field_is_printed_so(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """Ctrl+P gives the sheets of what is seen, which say what they leave out."""
    text = printed_text(_open(tab, f"{site_url}{LIMITS}{BY_PARTS}"), tmp_path)

    assert "（参考材料：节选，据所列文件原文整理，不作公文使用）" in text
    assert "实行开办企业全程网上办" in text
    assert "公开口岸收费目录清单" not in text
    assert "淮南任务清单" not in text
    assert "2019年底前" not in text
    assert "未印部分：珠海以外的地区、开办企业以外的领域。" in text


def test_the_panel_begins_with_what_the_page_is_narrowed_to(
    tab: Tab, site_url: str
) -> None:
    """Of each group only what is asked for; what is no part is told in a line."""
    page = _open(tab, f"{site_url}{LIMITS}{BEYOND_PARTS}")
    page.get_by_role("button", name="打印简报").click()
    panel = page.get_by_role("dialog")

    for name, group in (("珠海", "地区"), ("开办企业", "领域")):
        boxes = panel.get_by_role("group", name=group).locator("input:checked")
        expect(boxes).to_have_count(1)
        expect(panel.get_by_role("checkbox", name=name, exact=True)).to_be_checked()
    expect(panel).to_contain_text("筛选中的“税务”不能分开印，印的是全部。")


def test_what_parts_cannot_say_is_printed_as_the_page_shows_it(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """Ctrl+P gives the rows that are shown and no others; the panel its own choice."""
    page = _open(tab, f"{site_url}{LIMITS}?place=zhuhai&line=shuiwu")
    shown = printed_text(page, tmp_path)
    page.get_by_role("button", name="打印简报").click()
    page.get_by_role("radio", name="全文").check()
    page.get_by_role("dialog").get_by_role("button", name="打印", exact=True).click()
    chosen = printed_text(page, tmp_path)

    assert "参考材料" not in shown
    assert "纳税“最多跑一次”" in shown
    assert "推行全流程网络化办案" not in shown
    assert "参考材料" in chosen
    assert "推行全流程网络化办案" in chosen


def test_a_group_without_a_tick_is_printed_whole(tab: Tab, site_url: str) -> None:
    """None of all, then one place: that place in every field; none at all is nothing."""
    page = _open(tab, site_url + LIMITS)
    page.get_by_role("button", name="打印简报").click()
    panel = page.get_by_role("dialog")
    panel.get_by_role("button", name="全不选").click()
    expect(panel.get_by_role("button", name="打印", exact=True)).to_be_disabled()
    panel.get_by_role("checkbox", name="珠海", exact=True).check()
    expect(panel.get_by_role("button", name="打印", exact=True)).to_be_enabled()
    kept = page.evaluate(
        """() => {
          const [briefing] = window.briefings;
          const off = briefing.choices.map(one => one.key).filter(key => key !== "zhuhai");
          return briefingApp.renderChosen(briefing, { variant: "", off }).textContent;
        }"""
    )

    assert "推行全流程网络化办案" in kept
    assert "淮南任务清单" not in kept


def test_a_place_alone_keeps_its_column(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """Of a table with a column a place: its own, with the names of the rows."""
    page = _open(tab, f"{site_url}differences/index.html")
    page.get_by_role("button", name="打印简报").click()
    page.get_by_label("本地是").select_option("zhuhai")
    text = printed_text(page, tmp_path)

    assert "改革举措珠海" in text
    assert "统筹：市发展改革局，发展改革条线" in text
    assert "汕头供电局，供电条线" not in text
    assert "国家和省要求复制推广借鉴" not in text


def test_a_page_in_the_pack_can_be_put_in_as_it_is_narrowed_now(
    tab: Tab, site_url: str
) -> None:
    """In its place; as it is in the pack, the button takes it out."""
    page = _open(tab, site_url + LIMITS)
    page.get_by_role("button", name="加入待印材料").click()
    page.select_option("select[name=place]", "zhuhai")
    page.get_by_role("button", name="改收现在筛选的").click()
    kept = page.evaluate("briefingApp.basket.pages().map(page => page.only)")
    page.get_by_role("button", name="移出待印材料").click()

    assert [["zhuhai"]] == kept
    assert [] == page.evaluate("briefingApp.basket.pages()")


def test_the_pack_holds_what_the_page_was_narrowed_to(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """Its page, its sheets and its link say so; what is no part was told."""
    page = _open(tab, f"{site_url}{LIMITS}{BEYOND_PARTS}")
    page.get_by_role("button", name="加入待印材料").click()
    expect(page.locator("[data-briefing-status]")).to_have_text(
        "已加入（只含筛选出的部分），待印材料现有1篇。"
        "筛选中的“税务”不能分开收入，收入的是全部。"
    )
    pack = opened_basket(page, site_url)
    expect(pack.locator("[data-basket-list] li")).to_contain_text("只含珠海、开办企业")
    link = pack.get_by_label("这份材料的链接").input_value()
    text = printed_text(pack, tmp_path)

    assert link.endswith("?pages=deadlines/~zhuhai.kaiban-qiye")
    assert "（参考材料：节选，据所列文件原文整理，不作公文使用）" in text
    assert "实行开办企业全程网上办" in text
    assert "推行全流程网络化办案" not in text
    assert "未印部分：珠海以外的地区、开办企业以外的领域。" in text
    pack.evaluate("localStorage.clear()")
    pack.goto(link)
    expect(pack.locator("[data-basket-list] li")).to_contain_text("只含珠海、开办企业")


def test_a_piece_of_which_the_parts_for_all_leave_nothing_is_no_sheet(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """It is told of, and stands neither in the contents nor on paper."""
    pages = "measures/guojia-fuzhi-01/,deadlines/~zhuhai"
    tab.page.goto(f"{site_url}{BASKET}?pages={pages}")
    status = tab.page.locator("[data-basket-status]")
    expect(status).to_contain_text("共2篇")
    tab.page.get_by_role("radio", name="自选部分").check()
    tab.page.get_by_role("checkbox", name="珠海市").uncheck()

    expect(status).to_contain_text("共1篇")
    expect(status).to_contain_text("有1篇没有所选的部分，不会印出。")
    text = printed_text(tab.page, tmp_path)
    assert "实行开办企业全程网上办" in text
    assert "各地完成时限" not in text
