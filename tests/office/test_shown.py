"""The table that a reader has narrowed is the table that the reader takes along."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.conftest import Tab
from tests.sheets.tables import csv_cells

SHOWN = """() => Array.from(document.querySelectorAll("table[data-narrowed] tr[data-row]"))
  .filter((row) => !row.hidden).length"""


def _download(tab: Tab) -> tuple[str, list[list[str]]]:
    with tab.page.expect_download() as caught:
        tab.page.get_by_role("button", name="下载表格").click()
    return caught.value.suggested_filename, csv_cells(
        Path(caught.value.path()).read_bytes()
    )


def test_choices_stand_in_the_name_and_in_the_first_rows(
    tab: Tab, site_url: str
) -> None:
    """Of the limits only those of the place, with the heading of each group."""
    tab.page.goto(f"{site_url}deadlines/index.html?place=zhuzhou")
    shown = tab.page.evaluate(SHOWN)
    name, rows = _download(tab)
    header = next(at for at, row in enumerate(rows) if "时限原文" in row)

    assert "完成时限-株洲.csv" == name
    assert [["完成时限"], ["地区：株洲"]] == rows[:2]
    assert ["分组", "时限原文", "地区", "改革举措", "所管的单位"] == rows[header]
    assert shown == len(rows) - header - 1
    assert {"株洲市"} == {row[2] for row in rows[header + 1 :]}
    assert [] == tab.errors


@pytest.mark.parametrize(
    "page", ["compare", "deadlines", "wording", "differences", "results"]
)
def test_without_choices_all_rows_are_taken(tab: Tab, site_url: str, page: str) -> None:
    """Each row has as many cells as the header; the whole workbook is offered beside."""
    tab.page.goto(f"{site_url}{page}/index.html")
    shown = tab.page.evaluate(SHOWN)
    _, rows = _download(tab)
    start = next(at for at, row in enumerate(rows) if row == []) + 1

    assert shown == len(rows) - start - 1 > 0
    assert {len(rows[start])} == {len(row) for row in rows[start:]}
    link = tab.page.get_by_role("link", name="下载全部（Excel）")
    assert tab.page.request.get(link.evaluate("link => link.href")).ok


def test_the_table_of_the_home_page_is_named_by_itself(tab: Tab, site_url: str) -> None:
    """Not by the page's question; a choice of columns is named without its hint."""
    tab.page.goto(f"{site_url}index.html?place=guangdong")
    name, rows = _download(tab)
    header = rows[rows.index([]) + 1]

    assert "广东 省级" == header[-1]
    assert "举措与地区总览-广东.csv" == name
    assert [["举措与地区总览"], ["只看这些列：广东"]] == rows[:2]


def test_a_view_without_rows_is_said_and_not_saved(tab: Tab, site_url: str) -> None:
    """One sentence instead of an empty file."""
    tab.page.goto(f"{site_url}wording/index.html")
    tab.page.locator("form[data-narrow] [name=q]").fill("没有这几个字")
    tab.page.get_by_role("button", name="下载表格").click()

    expect(
        tab.page.get_by_text("没有符合条件的内容，没有可以下载的表格。")
    ).to_be_visible()


def test_a_browser_that_cannot_save_is_told(tab: Tab, site_url: str) -> None:
    """Tables and Word files alike."""
    tab.page.add_init_script("delete HTMLAnchorElement.prototype.download")
    tab.page.goto(f"{site_url}deadlines/index.html")
    tab.page.get_by_role("button", name="下载表格").click()
    expect(tab.page.get_by_text("这个浏览器不能保存文件")).to_be_visible()
    tab.page.goto(f"{site_url}measures/guojia-fuzhi-01/index.html?print=one-page")
    tab.page.get_by_role("dialog").get_by_role("button", name="下载 Word").click()

    expect(tab.page.get_by_role("dialog").get_by_role("status")).to_contain_text(
        "这个浏览器不能保存文件"
    )
