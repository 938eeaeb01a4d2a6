"""The box in the header of every page: results as one types, by keyboard and by touch."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

PAGE = "measures/guojia-fuzhi-01/index.html"
BOX = "#site-search"
OPTIONS = ".site-search [role=option]"


@pytest.fixture(scope="module")
def tab_of_all(chromium: Browser) -> Iterator[Page]:
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    yield page
    page.close()


@pytest.fixture
def page(tab_of_all: Page, site_url: str) -> Page:
    """A measure's page, opened anew in the one tab of these tests."""
    tab_of_all.goto(site_url + PAGE)
    return tab_of_all


def _type(page: Page, query: str) -> None:
    page.click(BOX)
    page.keyboard.type(query)
    page.wait_for_selector(OPTIONS)


def _chosen(page: Page) -> str | None:
    """The text of the option that the box says is active, if it is also selected."""
    chosen: str | None = page.evaluate(
        """() => {
             const id = document.querySelector("#site-search")
               .getAttribute("aria-activedescendant");
             const option = id && document.getElementById(id);
             return option && option.getAttribute("aria-selected") === "true"
               ? option.innerText.replace(/\\s+/g, " ") : null;
           }"""
    )
    return chosen


def test_results_show_as_one_types(page: Page) -> None:
    """The first options are the line and its units; the last leads to all results."""
    _type(page, "市监局")
    options = [option.inner_text() for option in page.query_selector_all(OPTIONS)]

    assert options[0] == "部门条线市场监管"
    assert options[1] == "责任单位市市场监管局淮南"
    assert options[-1].startswith("查看全部")


def test_key_goes_to_the_box(page: Page) -> None:
    """/ puts the cursor into the box and is not typed there."""
    page.keyboard.press("/")

    assert page.evaluate("() => document.activeElement.id") == "site-search"
    assert page.input_value(BOX) == ""


def test_key_with_control_is_left_to_the_browser(page: Page) -> None:
    """Ctrl+S saves the page; it does not go to the box."""
    page.keyboard.press("Control+s")

    assert page.evaluate("() => document.activeElement.id") != "site-search"


def test_keys_are_typed_in_a_field(page: Page) -> None:
    """In the box itself / and s are letters."""
    page.click(BOX)
    page.keyboard.type("s/s")

    assert page.input_value(BOX) == "s/s"


def test_arrow_keys_choose(page: Page) -> None:
    """Down and up move through the options, around the ends."""
    _type(page, "12368")
    chosen = [_chosen(page)]
    for key in ("ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowDown"):
        page.keyboard.press(key)
        chosen.append(_chosen(page))

    assert chosen[0] is None
    assert chosen[1] is not None
    assert chosen[2] is not None
    assert chosen[1].startswith("京沪做法任务分工推行法院网上立案与司法数据常态化公开")
    assert chosen[2].startswith("京沪做法任务分工构建诉讼服务平台")
    assert chosen[3] == chosen[1]
    assert chosen[4] == "查看全部2个网页"
    assert chosen[5] == chosen[1]


def test_enter_opens_the_choice(page: Page) -> None:
    """Enter on an option leads to the passage that it shows."""
    _type(page, "12368")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/measures/guojia-jiejian-21/index.html#shanghai")

    assert page.inner_text("h1") == "推行法院网上立案与司法数据常态化公开"


def test_enter_without_choice_opens_all_results(page: Page) -> None:
    """Enter in the box leads to the page of results with the same query."""
    _type(page, "12368")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/index.html?q=12368")
    page.wait_for_selector("#search-results[aria-busy=false]")

    assert page.get_attribute("#search-results", "data-count") == "2"


def test_escape_closes_then_empties(page: Page) -> None:
    """The first Escape closes the list, the second empties and leaves the box."""
    _type(page, "12368")
    page.keyboard.press("Escape")
    closed = (page.is_visible(".site-search .search-popup"), page.input_value(BOX))
    page.keyboard.press("Escape")

    assert closed == (False, "12368")
    assert page.input_value(BOX) == ""
    assert page.evaluate("() => document.activeElement.id") != "site-search"


def test_leaving_the_box_closes_the_list(page: Page) -> None:
    """Tab moves on and the list goes."""
    _type(page, "12368")
    page.keyboard.press("Tab")

    assert not page.is_visible(".site-search .search-popup")


def test_box_is_a_combobox_with_a_listbox(page: Page) -> None:
    """Roles and states are those of a combobox that controls a listbox."""
    before = page.evaluate(
        """() => {
             const box = document.querySelector("#site-search");
             return ["role", "aria-expanded", "aria-autocomplete"]
               .map((name) => box.getAttribute(name));
           }"""
    )
    _type(page, "12368")
    controlled = page.get_attribute(BOX, "aria-controls")

    assert before == ["combobox", "false", "list"]
    assert page.get_attribute(BOX, "aria-expanded") == "true"
    assert page.get_attribute(f"#{controlled}", "role") == "listbox"
    assert page.inner_text(".site-search [role=status]").startswith("找到2个网页")


def test_nothing_found_leads_to_the_nearest(page: Page) -> None:
    """With no result the one option leads to the page that shows the nearest."""
    _type(page, "没有这样的词")
    options = [option.inner_text() for option in page.query_selector_all(OPTIONS)]

    assert options == ["没有找到，查看最接近的内容"]


def test_index_is_asked_for_once_and_only_when_touched(
    chromium: Browser, site_url: str
) -> None:
    """No request before the first touch, one for the index at it, none afterwards."""
    context = chromium.new_context()
    page = context.new_page()
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(site_url + PAGE, wait_until="networkidle")
    before = [url for url in requests if "search-index" in url]
    _type(page, "12368")
    page.fill(BOX, "施工许可证")
    page.wait_for_selector("text=查看全部2个网页")
    page.keyboard.press("Escape")
    page.click("h1")
    page.click(BOX)
    context.close()

    assert before == []
    assert [f"{site_url}assets/search-index/main.js"] == [
        url for url in requests if "search-index" in url
    ]


def test_works_from_disk(chromium: Browser, built_site: Path) -> None:
    """Opened by double-click the box finds and leads to pages."""
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{built_site.as_uri()}/{PAGE}")
    _type(page, "12368")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/measures/guojia-jiejian-21/index.html#shanghai")
    context.close()


def test_box_opens_over_the_header_on_a_phone(chromium: Browser, site_url: str) -> None:
    """At 390 pixels a button opens the box, the list fits, another closes it."""
    context = chromium.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True
    )
    page = context.new_page()
    page.goto(site_url + PAGE)
    hidden = page.is_visible(BOX)
    page.tap("[data-search-open]")
    page.keyboard.type("市监局")
    page.wait_for_selector(OPTIONS)
    widths = page.evaluate(
        """() => [document.documentElement.scrollWidth,
                  document.querySelector(".site-search .search-popup").clientWidth]"""
    )
    page.tap("[data-search-close]")
    closed = page.is_visible(BOX)
    context.close()

    assert (hidden, closed) == (False, False)
    assert widths[0] == 390
    assert 380 <= widths[1] <= 390


def test_tap_on_an_option_opens_it(chromium: Browser, site_url: str) -> None:
    """A finger on an option leads to its page."""
    context = chromium.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True
    )
    page = context.new_page()
    page.goto(site_url + PAGE)
    page.tap("[data-search-open]")
    page.keyboard.type("市监局")
    page.wait_for_selector(OPTIONS)
    page.tap(OPTIONS)
    page.wait_for_url("**/departments/shichangjianguan/index.html")
    context.close()


def test_home_page_has_a_box_of_its_own(page: Page, site_url: str) -> None:
    """The large box of the home page shows results as one types, too."""
    page.goto(f"{site_url}index.html")
    page.click("#home-query")
    page.keyboard.type("12368")
    page.wait_for_selector(".home-search [role=option]")

    assert "12368" in page.inner_text(".home-search [role=option]")


def test_without_script_a_phone_has_the_way_to_the_search_page(
    chromium: Browser, site_url: str
) -> None:
    """Without script the button leads to the page that says where to look by hand."""
    context = chromium.new_context(
        java_script_enabled=False, viewport={"width": 390, "height": 844}
    )
    page = context.new_page()
    page.goto(site_url + PAGE)
    page.click("[data-search-open]")
    address = page.url
    context.close()

    assert address.startswith(f"{site_url}search/index.html")


def test_material_search_is_gone(built_site: Path) -> None:
    """Neither the theme's box nor its index is left."""
    html = (built_site / PAGE).read_text(encoding="utf-8")

    assert "md-search" not in html
    assert not (built_site / "search" / "search_index.json").exists()
