"""The department finder: everything in the page, narrowed by script."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from sitegen.reading import read_dataset
from sitegen.records import build_registry
from tests.records import units_called, units_of_line

ROOT = Path(__file__).parents[2]
PAGE = "departments/index.html"
SHOWN = """() => Array.from(document.querySelectorAll("li[data-unit]"))
  .filter((item) => item.offsetParent !== null).map((item) => item.dataset.unit)"""
MARKET = units_of_line("shichangjianguan")


@pytest.fixture(scope="module")
def tab_of_all(chromium: Browser) -> Iterator[Page]:
    page = chromium.new_page()
    yield page
    page.close()


@pytest.fixture
def page(tab_of_all: Page, site_url: str) -> Page:
    """The page with the finder, opened anew in the one tab of these tests."""
    tab_of_all.goto(site_url + PAGE)
    return tab_of_all


def _find(page: Page, query: str) -> list[str]:
    page.fill("#unit-filter input", query)
    page.wait_for_selector("#unit-filter [role=status]:has-text('单位')")
    return sorted(set(page.evaluate(SHOWN)))


def test_every_unit_is_in_the_page_without_script(
    chromium: Browser, site_url: str
) -> None:
    """Without script every unit of every locality is listed with its duties."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site_url + PAGE)
    shown = {
        item.get_attribute("data-unit")
        for item in page.query_selector_all("li[data-unit]")
    }
    text = page.inner_text('li[data-unit="huainan-shichangjianguan"]')
    context.close()
    raw, _ = read_dataset(ROOT / "data")

    assert set(build_registry(raw).unit_by_id) == shown
    assert text.split() == ["市市场监管局", "淮南市", "牵头3项负责5项"]


@pytest.mark.parametrize(
    "query",
    [
        "工商局",
        "市监局",
        "市场监管局",
        "scjg",
        "shichangjian",
        "gongshangju",
        "shi chang jian guan",
        "市监",
    ],
)
def test_line_is_found_by_any_of_its_names(page: Page, query: str) -> None:
    """Short, former and full names, pinyin and initials narrow to the same units."""
    found = _find(page, query)

    assert MARKET == found


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("珠海 工商局", ["zhuhai-shichangjianguan"]),
        ("珠海市监局", ["zhuhai-shichangjianguan"]),
        ("zhuhai scjg", ["zhuhai-shichangjianguan"]),
        ("拱北", ["gongbei-haiguan"]),
        ("zhuhai海关", ["gongbei-haiguan"]),
        ("国网", units_called("国网")),
        ("粤海", ["shantou-yuehai-shuiwu"]),
    ],
)
def test_units_are_found_by_place_and_name(
    page: Page, query: str, expected: list[str]
) -> None:
    """A locality narrows; a name of its own finds the unit."""
    found = _find(page, query)

    assert sorted(expected) == sorted(found)


def test_locality_can_be_chosen(page: Page) -> None:
    """The choice of a locality leaves its units, with or without a name."""
    page.select_option("#unit-filter select", "zhuhai")
    all_of_zhuhai = set(
        page.evaluate("""() => Array.from(document.querySelectorAll("li[data-unit]"))
      .filter((item) => item.offsetParent !== null).map((item) => item.dataset.locality)""")
    )
    found = _find(page, "工商局")

    assert {"zhuhai"} == all_of_zhuhai
    assert ["zhuhai-shichangjianguan"] == found
    assert page.url.endswith("?q=%E5%B7%A5%E5%95%86%E5%B1%80&locality=zhuhai")


def test_empty_groups_go_with_their_headings(page: Page) -> None:
    """Only the headings of groups with a unit left are shown."""
    _find(page, "工商局")
    headings = [
        heading.inner_text()
        for heading in page.query_selector_all("article h3")
        if heading.is_visible()
    ]

    assert ["市场监管", "S"] == headings


def test_nothing_found_is_said(page: Page) -> None:
    """A name that no unit has leaves an empty list and a sentence."""
    found = _find(page, "外星人")

    assert [] == found
    assert (
        page.inner_text("#unit-filter [role=status]")
        == "没有找到这个单位，下面没有可列的名单；可换一种叫法，或清空后逐条查看。"
    )
    assert [] == [
        heading.inner_text()
        for heading in page.query_selector_all("article h2, article h3")
        if heading.is_visible()
    ]


def test_emptying_the_box_shows_all_again(page: Page) -> None:
    """Without a query every unit is back."""
    before = page.evaluate(SHOWN)
    _find(page, "工商局")
    page.fill("#unit-filter input", "")
    after = page.evaluate(SHOWN)

    assert before == after
    assert len(after) > 200


def test_address_narrows(page: Page, site_url: str) -> None:
    """A view that was narrowed can be sent on."""
    page.goto(f"{site_url}{PAGE}?q=scjg&locality=huainan")
    page.wait_for_selector("text=共1个单位。")

    assert ["huainan-shichangjianguan"] == sorted(set(page.evaluate(SHOWN)))


def test_index_waits_for_the_first_touch(chromium: Browser, site_url: str) -> None:
    """Opening the finder loads no index."""
    context = chromium.new_context()
    page = context.new_page()
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(site_url + PAGE, wait_until="networkidle")
    context.close()

    assert [] == [url for url in requests if "search-index" in url]
