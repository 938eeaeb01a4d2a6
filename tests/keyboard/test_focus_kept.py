"""The focus stays in a sensible place when what had it goes away."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.conftest import Tab

TOP = "link => link.getBoundingClientRect().top"
READY = "#search-results[aria-busy=false]"
DRAW_ONE_PASSAGE = """
async () => {
  const { engine, library } = await siteSearch.ready();
  const work = engine.search("企业", library.dimensions.map(() => -1));
  let step = work.next();
  while (!step.done) step = work.next();
  const result = step.value;
  const { page } = result.pages.find(({ page }) => result.passagesOf(page).length > 3);
  document.querySelector("#search-results").prepend(
    siteSearch.pageItem(result, page, 1, "h2"));
}
"""


@pytest.fixture
def page(tab: Tab, site_url: str) -> Page:
    """The page of results for a word that very many pages have."""
    tab.page.goto(f"{site_url}search/index.html?q=企业")
    tab.page.wait_for_selector(READY)
    return tab.page


either_key = pytest.mark.parametrize("key", ["Enter", " "])


@either_key
def test_clearing_the_filters_leads_to_the_first_of_them(
    key: str, tab: Tab, site_url: str
) -> None:
    """The button goes away; the focus is on the filters."""
    page = tab.page
    page.goto(f"{site_url}search/index.html?q=企业&kind=assignment")
    page.wait_for_selector(READY)
    page.focus(".search-reset")
    page.keyboard.press(key)

    expect(page.locator(".search-kind").first).to_be_focused()


def test_more_passages_lead_to_the_first_of_them(page: Page) -> None:
    """The button goes away; the focus is on the first passage that it has brought."""
    page.evaluate(DRAW_ONE_PASSAGE)
    page.locator(".search-page .search-more").focus()
    page.keyboard.press(" ")
    place = page.evaluate(
        "Array.from(document.querySelectorAll('#search-results .search-passage'))"
        ".indexOf(document.activeElement)"
    )

    assert 1 == place


@either_key
def test_emptying_the_basket_can_be_undone(key: str, tab: Tab, site_url: str) -> None:
    """The focus is on the button that brings the pages back, in their order."""
    page = tab.page
    for measure in ("guojia-fuzhi-02", "guojia-fuzhi-01"):
        page.goto(f"{site_url}measures/{measure}/index.html")
        page.click("text=加入待印材料")
    page.goto(f"{site_url}briefing/index.html")
    items = page.locator("[data-basket-list] > li")
    expect(items).to_have_count(2)
    before = items.all_inner_texts()
    page.focus("[data-basket-clear]")
    page.keyboard.press(key)
    expect(items).to_have_count(0)
    expect(page.locator("[data-basket-undo]")).to_be_focused()
    page.keyboard.press(key)
    expect(items).to_have_count(2)

    assert before == items.all_inner_texts()
    expect(page.locator("[data-basket-title]")).to_be_focused()


def test_going_back_leads_to_the_passage_one_had_left(page: Page) -> None:
    """The passage is where it was in the window, and has the focus."""
    link = page.locator(".search-passage").nth(60)
    link.scroll_into_view_if_needed()
    address, top = link.get_attribute("href"), link.evaluate(TOP)
    link.press("Enter")
    page.wait_for_url("**#*")
    page.go_back()
    page.wait_for_selector(READY)
    page.wait_for_function("document.activeElement.matches('.search-passage')")

    focused = page.locator(".search-passage:focus")
    assert address == focused.get_attribute("href")
    assert abs(top - focused.evaluate(TOP)) < 3


def test_results_are_headings(page: Page) -> None:
    """A reader who hears the page goes from result to result by heading."""
    names = page.locator("#search-results h2 a")

    assert page.locator("#search-results > li[data-url]").count() == names.count()


def test_the_title_has_the_query(page: Page) -> None:
    """A tab of the browser says what was asked in it."""
    assert "“企业” - 检索 - 京沪营商环境改革举措对照站" == page.title()


def test_the_first_count_is_announced(tab: Tab, site_url: str) -> None:
    """What is read out stands in an element that was there before, and not hidden."""
    page = tab.page
    page.goto(site_url)
    live = page.locator("[data-search-box] >> nth=0").locator("[role=status]")
    before = live.evaluate("each => getComputedStyle(each).display + each.innerText")
    page.focus("#site-search")
    page.keyboard.type("电子证照")

    assert "block" == before
    expect(live).to_contain_text("个网页")


def test_what_is_typed_before_the_scripts_is_answered(tab: Tab, site_url: str) -> None:
    """A slow network holds the scripts back; the words are not lost."""
    page = tab.page
    held: list[Route] = []
    page.route("**/assets/browser/site.*.js", lambda route: held.append(route))
    with page.expect_request("**/assets/browser/site.*.js"):
        page.goto(site_url, wait_until="commit")
    page.wait_for_selector("#site-search")
    page.focus("#site-search")
    page.keyboard.type("电子证照")
    held[0].continue_()

    expect(page.locator(".site-search [role=option]").first).to_be_visible()


def test_without_scripts_the_query_reaches_the_search_page(
    chromium: Browser, site_url: str
) -> None:
    """The query stays in the address; the page says so and links to the lists."""
    context = chromium.new_context(java_script_enabled=False, locale="zh-CN")
    page = context.new_page()
    page.goto(site_url)
    page.fill("#site-search", "电子证照")
    page.press("#site-search", "Enter")
    text = page.inner_text("main")
    lists = page.locator("main noscript a").count()
    address = page.url
    context.close()

    assert "search/index.html?q=%E7%94%B5%E5%AD%90%E8%AF%81%E7%85%A7" in address
    assert "没有丢失" in text
    assert 5 == lists
