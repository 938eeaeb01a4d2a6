"""The basket: pages a reader has chosen, ordered, titled and printed as one."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Tab, open_tab
from tests.print.conftest import Fill
from tests.print.controls import (
    BASKET,
    CHOSEN,
    TITLES,
    opened_basket,
    printed_sheets,
    put_in_basket,
)
from tests.site.visits import ALL_RULES, COLOUR_RULES, violations


def _titles(page: Page) -> list[str]:
    return page.locator("[data-basket-list] a").all_inner_texts()


def test_a_page_says_that_it_is_in_the_basket(tab: Tab, site_url: str) -> None:
    """The button turns round, a count appears, and a screen reader is told."""
    tab.page.goto(f"{site_url}{CHOSEN[0]}index.html")
    tab.page.get_by_role("button", name="加入待印材料").click()

    expect(tab.page.get_by_role("button", name="移出待印材料")).to_be_focused()
    expect(tab.page.locator("[data-briefing-status]")).to_have_text(
        "已加入，待印材料现有1篇。"
    )
    expect(tab.page.get_by_role("link", name="待印材料（1）")).to_be_visible()


def test_pages_stand_in_the_order_of_choosing(tab: Tab, site_url: str) -> None:
    """Put there by their buttons, they are named, and how much paper they take."""
    for path in CHOSEN:
        tab.page.goto(f"{site_url}{path}index.html")
        tab.page.get_by_role("button", name="加入待印材料").click()
    page = opened_basket(tab.page, site_url)
    status = page.locator("[data-basket-status]").inner_text()

    assert list(TITLES) == _titles(page)
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


def test_an_empty_basket_says_so(tab: Tab, site_url: str) -> None:
    """Nothing to print, and what to do."""
    page = opened_basket(tab.page, site_url)

    expect(page.locator("[data-basket-status]")).to_have_text(
        "还没有选。可在各页点“加入待印材料”，或在清单、表格和检索结果里"
        "点“逐条选入待印材料”，再回到这里。"
    )
    expect(page.get_by_role("button", name="打印")).to_be_disabled()
    expect(page.get_by_role("button", name="清空")).to_be_disabled()


def test_a_page_that_is_gone_is_left_out_and_named(filled: Fill) -> None:
    """A retired page does not stop the others."""
    page = filled([CHOSEN[0], "measures/guojia-fuzhi-99/"])

    expect(page.locator("[data-basket-status]")).to_contain_text(
        "有1篇读不到，不会印出。"
    )
    expect(page.locator("[data-basket-list]")).to_contain_text("读不到，可能已改址")
    expect(page.get_by_role("button", name="打印")).to_be_enabled()


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
    tab.page.evaluate("text => localStorage.setItem('/briefing.pages', text)", stored)
    page = opened_basket(tab.page, site_url)

    expect(page.locator("[data-basket-status]")).to_contain_text("还没有选。")
    assert ([], []) == (tab.errors, tab.outside)


def test_a_browser_that_keeps_nothing_says_so(tab: Tab, site_url: str) -> None:
    """With storage forbidden the page tells why, and printing still works."""
    tab.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', "
        "{ get() { throw new Error('forbidden') } })"
    )
    tab.page.goto(f"{site_url}{CHOSEN[0]}index.html")
    tab.page.get_by_role("button", name="加入待印材料").click()

    expect(tab.page.locator("[data-briefing-status]")).to_have_text(
        "这个浏览器不让本站保存内容（存储被禁用或已满），待印材料用不了。"
        "可直接打印或下载 Word。"
    )
    page = opened_basket(tab.page, site_url)
    expect(page.locator("[data-basket-status]")).to_contain_text("记不住选了哪些页")


def test_it_works_by_double_click(tab: Tab, built_site: Path, tmp_path: Path) -> None:
    """From files, too, pages are loaded into the basket and printed."""
    tab.page.goto((built_site / CHOSEN[0] / "index.html").as_uri())
    tab.page.get_by_role("button", name="加入待印材料").click()
    tab.page.goto((built_site / BASKET).as_uri())
    expect(tab.page.locator("[data-basket-status]")).to_contain_text("共1篇")
    sheets = printed_sheets(tab.page, tmp_path)

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
        put_in_basket(tab.page, dict(zip(CHOSEN, TITLES, strict=True)))
        found = violations(
            opened_basket(tab.page, site_url),
            rules=COLOUR_RULES if scheme == "dark" else ALL_RULES,
        )

    assert [] == found
