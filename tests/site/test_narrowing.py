"""Long tables: whole without script, narrowed with it, the choices in the address."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.conftest import Tab, open_tab
from tests.records import LOCALITIES, MEASURES

TABLES = ("compare", "deadlines", "wording", "differences", "results")
ROWS = "document.querySelectorAll('tr[data-row]:not([hidden])').length"
STATUS = "document.querySelector('[data-narrow-status]').textContent"


def _open(tab: Tab, url: str) -> Page:
    tab.page.goto(url)
    tab.page.wait_for_selector("form[data-narrow]:not([hidden])")
    return tab.page


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_whole_without_script(
    name: str, chromium: Browser, site_url: str
) -> None:
    """No row is hidden, and no choice is offered that would not work."""
    with open_tab(chromium, java_script_enabled=False) as tab:
        tab.page.goto(f"{site_url}{name}/index.html")
        rows = tab.page.locator("tr[data-row]")
        hidden = tab.page.locator("tr[data-row]:not(:visible)")

        assert rows.count() > 0
        assert hidden.count() == 0
        assert not tab.page.locator("form[data-narrow]").is_visible()


def test_every_measure_has_a_row_in_the_comparison(tab: Tab, site_url: str) -> None:
    """Measures down, Beijing, Shanghai and every locality across."""
    page = _open(tab, f"{site_url}compare/index.html")

    assert page.evaluate(ROWS) == len(MEASURES)
    assert page.locator("thead [data-column]").count() == 2 + len(LOCALITIES)


def test_choices_of_the_address_are_taken(tab: Tab, site_url: str) -> None:
    """A link that somebody sent shows what he saw."""
    page = _open(tab, f"{site_url}compare/index.html?list=guojia-fuzhi&place=zhuhai")
    expected = sum(measure["id"].startswith("guojia-fuzhi-") for measure in MEASURES)

    assert page.evaluate(ROWS) == expected
    assert page.locator("thead [data-column]:visible").all_inner_texts() == ["珠海"]
    assert page.locator("select[name=list]").input_value() == "guojia-fuzhi"


def test_a_table_is_shown_when_the_choices_of_the_address_are_taken(
    tab: Tab, site_url: str
) -> None:
    """Until the script has come the title stands alone: nothing jumps away."""
    held: list[Route] = []
    tab.page.route("**/narrow.*.js", lambda route: held.append(route))
    with tab.page.expect_request("**/narrow.*.js"):
        tab.page.goto(
            f"{site_url}results/index.html?field=kuajing-maoyi", wait_until="commit"
        )
    expect(tab.page.locator("h1")).to_be_visible()
    before = tab.page.locator("table[data-narrowed]").is_visible()
    held[0].continue_()
    expect(tab.page.locator("table[data-narrowed]")).to_be_visible()

    assert not before
    assert "跨境贸易" in tab.page.evaluate(STATUS)


def test_a_choice_goes_into_the_address(tab: Tab, site_url: str) -> None:
    """What is chosen by hand can be sent on."""
    page = _open(tab, f"{site_url}deadlines/index.html")
    page.select_option("select[name=place]", "huainan")

    assert page.url.endswith("?place=huainan")


def test_only_rows_of_the_chosen_place_are_left(tab: Tab, site_url: str) -> None:
    """Heads without a row go, too."""
    page = _open(tab, f"{site_url}deadlines/index.html?place=huainan")
    rows = page.locator("tr[data-row]:visible")
    places = set(rows.locator("td[data-label=地区]").all_inner_texts())
    empty = page.locator("tbody").evaluate_all(
        """bodies => bodies.filter(body => body.querySelector(".list-row:not([hidden])")
           && !body.querySelector("tr[data-row]:not([hidden])")).length"""
    )

    assert (places, empty) == ({"淮南市"}, 0)


def test_what_the_page_does_not_know_is_said_to_be_ignored(
    tab: Tab, site_url: str
) -> None:
    """An unknown value, an unknown name and a second value of one name."""
    address = "list=nowhere&colour=red&field=kaiban-qiye&field=huode-dianli"
    page = _open(tab, f"{site_url}compare/index.html?{address}")
    status = page.evaluate(STATUS)

    assert page.locator("select[name=field]").input_value() == "kaiban-qiye"
    assert page.evaluate(ROWS) > 0
    assert "list=nowhere" in status
    assert "colour=red" in status
    assert "field=huode-dianli" in status


def test_choices_that_leave_nothing_are_loosened(tab: Tab, site_url: str) -> None:
    """国家复制推广 has no measure of 获得信贷: the list is kept, the field let go."""
    address = "list=guojia-fuzhi&field=huode-xindai"
    page = _open(tab, f"{site_url}compare/index.html?{address}")

    assert page.locator("select[name=list]").input_value() == "guojia-fuzhi"
    assert page.evaluate(ROWS) > 0
    assert "“获得信贷”与其他选择合起来没有内容，没有采用" in page.evaluate(STATUS)


def test_markup_in_the_address_is_shown_as_text(tab: Tab, site_url: str) -> None:
    """What is ignored is repeated, but never as markup."""
    page = _open(tab, f"{site_url}compare/index.html?list=<img src=x>&q=<b>局</b>")

    assert page.locator("[data-narrow-status] img, [data-narrow-status] b").count() == 0
    assert tab.errors == []


def test_a_unit_finds_its_rows(tab: Tab, site_url: str) -> None:
    """The box takes a unit's name though cells name only who leads."""
    page = _open(tab, f"{site_url}compare/index.html")
    page.fill("form[data-narrow] input[name=q]", "税务局")
    shown = page.evaluate(ROWS)
    texts = page.locator("tr[data-row]:visible").evaluate_all(
        "rows => rows.map(row => row.textContent + row.dataset.text)"
    )

    assert 0 < shown < len(MEASURES)
    assert all("税务局" in text for text in texts)


def test_rows_are_sorted_and_put_back(tab: Tab, site_url: str) -> None:
    """The soonest first, and then the official order again."""
    page = _open(tab, f"{site_url}compare/index.html")
    numbers = "rows => rows.map(row => Number(row.dataset.orderDue))"
    titles = page.locator("tr[data-row] th").all_inner_texts()
    page.select_option("select[name=sort]", "due")
    sorted_days = page.locator("tr[data-row]").evaluate_all(numbers)
    page.select_option("select[name=sort]", "")

    assert sorted_days == sorted(sorted_days)
    assert page.locator("tr[data-row] th").all_inner_texts() == titles


def test_only_differing_measures_are_left(tab: Tab, site_url: str) -> None:
    """The switch of the comparison shows what /differences/ lists as different."""
    page = _open(tab, f"{site_url}compare/index.html?differ=1")
    here = set(page.locator("tr[data-row]:visible th a").all_inner_texts())
    page = _open(tab, f"{site_url}differences/index.html")
    bodies = page.locator("tbody:has(#stated), tbody:has(#order)")
    there = set(bodies.locator("tr[data-row] th > a").all_inner_texts())

    assert here == there


def test_a_number_that_is_no_result_can_be_left_out(tab: Tab, site_url: str) -> None:
    """预计, 承诺 and prescribed numbers go; what is done stays."""
    page = _open(tab, f"{site_url}results/index.html?result=1")

    assert page.locator("li.not-result:visible").count() == 0
    assert page.locator("li[data-item]:visible").count() > 0


COPIED = """async () => {
  const [item] = await navigator.clipboard.read();
  const texts = ["text/html", "text/plain"].map(async (type) => (await item.getType(type)).text());
  return Promise.all(texts);
}"""
CELLS = """Array.from(document.querySelectorAll("table[data-narrowed] tr:not([hidden])"), (row) =>
  Array.from(row.cells).filter((cell) => !cell.hidden).length)"""


def test_the_shown_table_is_copied_as_a_table(chromium: Browser, site_url: str) -> None:
    """Word and Excel get the rows and columns that are shown, a cell for a cell, the
    lines apart, without the page's links and their words; a selection by hand alike."""
    permissions = ["clipboard-read", "clipboard-write"]
    with open_tab(chromium, permissions=permissions) as tab:
        page = _open(tab, f"{site_url}results/index.html?result=1&city=beijing")
        page.click("[data-narrow-copy]")
        markup, text = page.evaluate(COPIED)
        status, cells = page.evaluate(STATUS), page.evaluate(CELLS)
        page.evaluate(
            "getSelection().selectAllChildren(document.querySelector('table'))"
        )
        page.keyboard.press("Control+c")
        by_hand = page.evaluate(COPIED)
        onward = page.locator("table .cell-links").first.inner_text()
    rows = [row.count("</t") for row in markup.split("</tr>")[:-1]]

    assert "已复制" in status
    assert cells == rows == [line.count("\t") + 1 for line in text.split("\n")]
    assert 2 == max(cells)
    assert "原文：" in text
    assert "" != onward
    assert not {part for part in (onward, "不是成效", "href") if part in markup}
    assert [markup, text] == by_hand


@pytest.mark.parametrize("name", TABLES)
def test_a_narrowed_table_is_worked_by_keyboard(
    name: str, tab: Tab, site_url: str
) -> None:
    """Every control is reached by Tab, and a choice is made by keys."""
    page = _open(tab, f"{site_url}{name}/index.html")
    first = page.locator("form[data-narrow] select").first
    first.focus()
    page.keyboard.press("ArrowDown")
    chosen = first.input_value()

    assert chosen != ""
    assert f"={chosen}" in page.url


def test_a_phone_needs_no_sideways_scrolling(chromium: Browser, site_url: str) -> None:
    """At 390 px the tables are cards, and the choices stand above them."""
    with open_tab(chromium, viewport={"width": 390, "height": 800}) as tab:
        wide = []
        for name in TABLES:
            page = _open(tab, f"{site_url}{name}/index.html")
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                wide.append(name)

    assert wide == []


def test_nothing_is_called_overdue(built_site: Path) -> None:
    """The site knows no clock and no reports: 逾期 and 超期 are never said of a limit."""
    page = (built_site / "deadlines/index.html").read_text(encoding="utf-8")

    assert page.count("时限已过，落实情况未见来源") == 1
    assert "逾期" not in page
