"""Two places of a measure beside each other: rows, marks, address, paper, bad addresses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import open_tab
from tests.print.controls import open_panel, printed_sheets
from tests.records import ASSIGNMENTS

MEASURE = "measures/guojia-jiejian-06/index.html"
ROWS = """() => Object.fromEntries([...document.querySelectorAll(".pair-table tbody tr")].map(
  row => [row.cells[0].firstChild.textContent,
    [...row.cells].map(cell => cell.innerText.replace(/\\s+/g, ""))]))"""
STATUS = "document.querySelector('[data-pair-status]').textContent"
SIDES = "['left', 'right'].map(name => document.forms.pair.elements[name].value)"


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """One tab for all, without a window that would ask which printer."""
    with open_tab(chromium, viewport={"width": 1366, "height": 768}) as tab:
        tab.page.add_init_script("window.print = () => {}")
        yield tab.page
        assert [] == tab.errors


def _open(page: Page, site_url: str, choice: str) -> Page:
    page.goto(f"{site_url}{MEASURE}{choice}")
    page.wait_for_selector("form[data-pair]")
    return page


def _longest() -> tuple[str, str, str]:
    """The measure with the two places that write most, those two first."""
    length: dict[str, list[tuple[int, str]]] = {}
    for place, task in ASSIGNMENTS:
        texts = [*task.get("actions", ()), task.get("remark", "")]
        size = sum(map(len, texts)) + len(task.get("practice_as_printed", ""))
        length.setdefault(task["measure"], []).append((size, place))
    ranked = {name: sorted(sizes)[-2:] for name, sizes in length.items()}
    name = max(ranked, key=lambda one: sum(size for size, _ in ranked[one]))
    return name, ranked[name][0][1], ranked[name][1][1]


def test_rows_of_two_places_stand_beside_each_other(page: Page, site_url: str) -> None:
    """With a word on whether they say the same, and a mark that is no colour."""
    rows = _open(page, site_url, "?left=huainan&right=zhuhai").evaluate(ROWS)

    assert ["完成时限不同", "2020年12月"] == [rows["完成时限"][0], rows["完成时限"][2]]
    assert rows["责任单位"][0] == "责任单位单位不同"
    assert "市林业局（对方没有写）" in rows["责任单位"][1]
    assert "市发展改革局（职责不同）" in rows["责任单位"][2]
    assert rows["备注"][:2] == ["备注只有一边写", "文件没有写"]
    assert page.locator(".pair-table [id]").count() == 0


def test_the_official_text_is_set_against_a_place(page: Page, site_url: str) -> None:
    """Only what a list has: name, practice, source; own words are marked."""
    page.goto(f"{site_url}measures/guojia-jiejian-02/index.html?right=huainan")
    rows = page.evaluate(ROWS)

    assert ["举措名称", "主要做法", "出处"] == list(rows)
    assert [rows[name][0] for name in rows] == ["举措名称相同", "主要做法不同", "出处"]
    assert page.locator(".pair-table ins").count() > 0


def test_the_choice_goes_into_the_address_and_out_of_it(
    page: Page, site_url: str
) -> None:
    """Chosen by hand it can be sent on; the other side is the list until chosen."""
    _open(page, site_url, "")
    page.select_option("select[name=left]", "zhuhai")
    addresses = [page.url]
    page.select_option("select[name=right]", "shantou")
    addresses.append(page.url)
    page.get_by_role("button", name="收起").click()

    assert [each.partition("?")[2] for each in [*addresses, page.url]] == [
        "left=zhuhai&right=official",
        "left=zhuhai&right=shantou",
        "",
    ]
    assert page.locator(".pair-table").count() == 0


@pytest.mark.parametrize(
    ("choice", "sides", "said"),
    [
        (
            "?left=atlantis&right=zhuhai",
            ["official", "zhuhai"],
            "网址里的“left=atlantis”本页没有这样的选择，没有采用。",
        ),
        (
            "?left=zhuhai&right=zhuhai",
            ["zhuhai", "official"],
            "两边都选了“珠海市”，右边改为“清单原文”。",
        ),
        (
            "?left=<b>&print=zhuhai",
            ["", ""],
            "网址里的“left=<b>”本页没有这样的选择，没有采用。",
        ),
    ],
)
def test_a_bad_address_shows_the_nearest_view_and_says_so(
    page: Page, site_url: str, choice: str, sides: list[str], said: str
) -> None:
    """What is unknown or twice the same is not taken."""
    _open(page, site_url, choice)

    assert [page.evaluate(SIDES), page.evaluate(STATUS)] == [sides, said]


def test_the_open_side_is_the_readers_own_place(page: Page, site_url: str) -> None:
    """Who has chosen a place compares with it."""
    _open(page, site_url, "?place=shantou&left=zhuhai")

    assert page.evaluate(SIDES) == ["zhuhai", "shantou"]


def test_a_place_without_the_measure_says_why(page: Page, site_url: str) -> None:
    """Its silence takes the place of its rows."""
    page.goto(
        f"{site_url}measures/guangdong-jiejian-05/index.html?left=huainan&right=shantou"
    )
    rows = page.evaluate(ROWS)

    assert rows["有没有这一项"][1].startswith("不在发文范围：")
    assert ["责任单位", "—"] == rows["责任单位"][:2]


def test_the_longest_pair_prints_on_one_landscape_sheet(
    page: Page, site_url: str, tmp_path: Path
) -> None:
    """Ctrl+P prints what is seen; the briefing's own button still prints the briefing."""
    measure, left, right = _longest()
    page.goto(f"{site_url}measures/{measure}/index.html?left={left}&right={right}")
    sheets = printed_sheets(page, tmp_path)
    page.evaluate(
        """() => { window.print = () => dispatchEvent(new Event("beforeprint")) }"""
    )
    open_panel(page)
    page.get_by_role("dialog").get_by_role("button", name="打印", exact=True).click()

    assert [(297, 210)] == [(round(s.width), round(s.height)) for s in sheets]
    assert "briefing-ready" in page.evaluate("document.documentElement.className")
    assert page.locator(".pair-sheet").count() == 0


def test_a_phone_shows_each_row_as_a_card(page: Page, site_url: str) -> None:
    """Each cell names its place, and nothing is wider than the screen."""
    page.set_viewport_size({"width": 390, "height": 844})
    _open(page, site_url, "?left=huainan&right=zhuhai")
    labels = page.evaluate(
        """[...document.querySelectorAll(".pair-table tr:nth-child(2) td")].map(
             cell => getComputedStyle(cell, "::before").content)"""
    )

    assert ['"淮南市："', '"珠海市："'] == labels
    assert page.evaluate("document.documentElement.scrollWidth") == 390
