"""The basket: pages a reader has chosen, ordered, titled and printed as one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from sitegen import urls
from tests.conftest import Tab, open_tab
from tests.print.conftest import MEASURES, REGISTRY, UNITS, save_pdf, unit_path
from tests.print.sheets import Sheet, folded, read_sheets

BASKET = "briefing/index.html"
CHOSEN = (
    "measures/guojia-jiejian-06/",
    "localities/zhuhai/units/zhuhai-ziran-ziyuan/",
    "measures/guojia-fuzhi-13/",
)
TITLES = (
    "提供低压小微企业接电“零上门零审批零投资”服务",
    "市自然资源局（珠海市）",
    "建立“基本解决执行难”联动机制",
)

Fill = Callable[[list[str]], Page]


@pytest.fixture
def collected(tab: Tab, site_url: str) -> Page:
    """The basket's page after three pages were put into the basket by their buttons."""
    tab.page.add_init_script("window.print = () => {}")
    for path in CHOSEN:
        tab.page.goto(f"{site_url}{path}index.html")
        tab.page.get_by_role("button", name="加入简报").click()
    return _opened(tab.page, site_url)


@pytest.fixture
def filled(tab: Tab, site_url: str) -> Fill:
    """The basket's page with these page paths in the basket."""

    def fill(paths: list[str]) -> Page:
        pages = [{"path": path, "title": path} for path in paths]
        tab.page.goto(site_url + BASKET)
        tab.page.evaluate(
            "pages => localStorage.setItem('briefing.pages', pages)", json.dumps(pages)
        )
        return _opened(tab.page, site_url)

    return fill


def _opened(page: Page, site_url: str) -> Page:
    page.goto(site_url + BASKET)
    expect(page.locator("[data-briefing-basket-page]")).to_have_attribute(
        "aria-busy", "false"
    )
    return page


def _sheets(page: Page, folder: Path) -> tuple[Sheet, ...]:
    save_pdf(page, folder / "basket.pdf")
    return read_sheets(folder / "basket.pdf")


def _titles(page: Page) -> list[str]:
    return page.locator("[data-basket-list] a").all_inner_texts()


def test_a_page_says_that_it_is_in_the_basket(tab: Tab, site_url: str) -> None:
    """The button turns round, a count appears, and a screen reader is told."""
    tab.page.goto(f"{site_url}{CHOSEN[0]}index.html")
    tab.page.get_by_role("button", name="加入简报").click()

    expect(tab.page.get_by_role("button", name="移出简报")).to_be_focused()
    expect(tab.page.locator("[data-briefing-status]")).to_have_text(
        "已加入简报篮，现有1页。"
    )
    expect(tab.page.get_by_role("link", name="简报篮（1）")).to_be_visible()


def test_pages_stand_in_the_order_of_choosing(collected: Page) -> None:
    """The list names the pages, and says how much paper they take."""
    status = collected.locator("[data-basket-status]").inner_text()

    assert list(TITLES) == _titles(collected)
    assert status.startswith("共3篇，印出来约")


def test_pages_can_be_moved_and_removed(collected: Page) -> None:
    """By buttons that keep the focus and name the page they move."""
    collected.get_by_role("button", name=f"上移：{TITLES[2]}").click()
    assert [TITLES[0], TITLES[2], TITLES[1]] == _titles(collected)
    expect(collected.get_by_role("button", name=f"上移：{TITLES[2]}")).to_be_focused()
    collected.get_by_role("button", name=f"移出：{TITLES[0]}").click()

    assert [TITLES[2], TITLES[1]] == _titles(collected)
    collected.reload()
    expect(collected.locator("[data-basket-list] a")).to_have_count(2)
    assert [TITLES[2], TITLES[1]] == _titles(collected)


def test_the_basket_prints_as_one_briefing(collected: Page, tmp_path: Path) -> None:
    """Typed title, contents with true page numbers, each page, one list of sources."""
    collected.get_by_label("简报标题").fill("接电和执行改革情况")
    sheets = _sheets(collected, tmp_path)
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
    assert "附件“国家复制推广”第13项" in sheets[-1].text


def test_page_numbers_run_through(collected: Page, tmp_path: Path) -> None:
    """One count over all pages of the basket."""
    sheets = _sheets(collected, tmp_path)

    assert [f"—{number}—" for number in range(1, len(sheets) + 1)] == [
        "".join(word.text for word in sheet.number) for sheet in sheets
    ]


def test_parts_can_be_left_out(collected: Page, tmp_path: Path) -> None:
    """The choice holds for every page of the basket and stands in the address."""
    for name in ("北京市做法", "上海市做法", "出处"):
        collected.get_by_role("checkbox", name=name).uncheck()
    whole = "".join(sheet.text for sheet in _sheets(collected, tmp_path))

    assert "?print=official,huainan" in collected.url
    assert "京沪做法" not in whole
    assert "〔1〕" not in whole


def test_an_empty_basket_says_so(tab: Tab, site_url: str) -> None:
    """Nothing to print, and what to do."""
    page = _opened(tab.page, site_url)

    expect(page.locator("[data-basket-status]")).to_have_text(
        "简报篮是空的。请在改革举措页或责任单位页点“加入简报”，再回到这里。"
    )
    expect(page.get_by_role("button", name="打印简报")).to_be_disabled()
    expect(page.get_by_role("button", name="清空")).to_be_disabled()


def test_an_empty_basket_prints_its_message(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """Ctrl+P on an empty basket gives one sheet that says so, not a blank one."""
    sheets = _sheets(_opened(tab.page, site_url), tmp_path)

    assert 1 == len(sheets)
    assert "简报篮是空的。" in sheets[0].text


def test_all_58_measures_print_with_true_page_numbers(
    filled: Fill, tmp_path: Path
) -> None:
    """The reader is told how long it gets; each measure begins where the contents say."""
    page = filled([urls.measure(measure) for measure in MEASURES])
    status = page.locator("[data-basket-status]").inner_text()
    sheets = _sheets(page, tmp_path)
    titles = [folded(measure.title) for measure in REGISTRY.measures]

    assert f"共58篇，印出来约{len(sheets)}面。" in status
    assert "篇幅较长" in status
    assert titles == _begun(sheets, titles)


def test_units_print_with_true_page_numbers(filled: Fill, tmp_path: Path) -> None:
    """Tables with repeated headers are counted rightly too."""
    page = filled([unit_path(unit) for unit in UNITS])
    status = page.locator("[data-basket-status]").inner_text()
    sheets = _sheets(page, tmp_path)

    assert f"共{len(UNITS)}篇，印出来约{len(sheets)}面。" in status


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


def test_a_page_that_is_gone_is_left_out_and_named(filled: Fill) -> None:
    """A retired page does not stop the others."""
    page = filled([CHOSEN[0], "measures/guojia-fuzhi-99/"])

    expect(page.locator("[data-basket-status]")).to_contain_text(
        "有1篇读不到，不会印出。"
    )
    expect(page.locator("[data-basket-list]")).to_contain_text("读不到，可能已改址")
    expect(page.get_by_role("button", name="打印简报")).to_be_enabled()


@pytest.mark.parametrize(
    "stored",
    [
        "not json",
        '{"a": 1}',
        '[{"path": "https://example.invalid/", "title": "x"}]',
        '[{"path": "../../", "title": "x"}, null, 1]',
    ],
)
def test_damaged_storage_counts_as_empty(stored: str, tab: Tab, site_url: str) -> None:
    """Nothing is loaded from elsewhere, nothing breaks."""
    tab.page.goto(site_url + BASKET)
    tab.page.evaluate("text => localStorage.setItem('briefing.pages', text)", stored)
    page = _opened(tab.page, site_url)

    expect(page.locator("[data-basket-status]")).to_contain_text("简报篮是空的。")
    assert ([], []) == (tab.errors, tab.outside)


def test_a_browser_that_keeps_nothing_says_so(tab: Tab, site_url: str) -> None:
    """With storage forbidden the page tells why, and printing still works."""
    tab.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', "
        "{ get() { throw new Error('forbidden') } })"
    )
    tab.page.goto(f"{site_url}{CHOSEN[0]}index.html")
    tab.page.get_by_role("button", name="加入简报").click()

    expect(tab.page.locator("[data-briefing-status]")).to_have_text(
        "这个浏览器不允许本页保存内容，无法使用简报篮。"
    )


def test_a_typed_title_is_text(collected: Page, tmp_path: Path) -> None:
    """Signs of markup are printed, not executed."""
    collected.get_by_label("简报标题").fill("<b>题</b>&amp;<script>alert(1)</script>")
    sheets = _sheets(collected, tmp_path)

    assert "<b>题</b>&amp;<script>alert(1)</script>" in sheets[0].text


def test_it_works_by_double_click(tab: Tab, built_site: Path, tmp_path: Path) -> None:
    """From files, too, pages are loaded into the basket and printed."""
    tab.page.goto((built_site / CHOSEN[0] / "index.html").as_uri())
    tab.page.get_by_role("button", name="加入简报").click()
    tab.page.goto((built_site / BASKET).as_uri())
    expect(tab.page.locator("[data-basket-status]")).to_contain_text("共1篇")
    sheets = _sheets(tab.page, tmp_path)

    assert "1.提供低压小微企业接电" in sheets[0].text
    assert ([], []) == (tab.errors, tab.outside)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_basket_has_no_accessibility_faults(
    scheme: str, width: int, chromium: Browser, site_url: str
) -> None:
    """axe finds nothing on the page with pages in the basket."""
    with open_tab(
        chromium, viewport={"width": width, "height": 800}, color_scheme=scheme
    ) as tab:
        for path in CHOSEN:
            tab.page.goto(f"{site_url}{path}index.html")
            tab.page.get_by_role("button", name="加入简报").click()
        results = Axe().run(_opened(tab.page, site_url)).response

    assert [] == [fault["id"] for fault in results["violations"]]
