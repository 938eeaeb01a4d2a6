"""The frame of every page by keyboard: the drawer, the settings, the keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Tab, open_tab

NARROW = {"width": 1093, "height": 700}
PHONE = {"width": 390, "height": 700}
MEASURE = "measures/guojia-fuzhi-02/index.html"
OPENER = "[data-drawer-open]"
FOCUSED = "document.activeElement.innerText.trim() || document.activeElement.ariaLabel"


@pytest.fixture(params=[NARROW, PHONE], ids=["narrow", "phone"])
def page(
    request: pytest.FixtureRequest, chromium: Browser, site_url: str
) -> Iterator[Page]:
    """A measure's page in a window that has a drawer."""
    with open_tab(chromium, viewport=request.param, reduced_motion="reduce") as tab:
        tab.page.goto(site_url + MEASURE)
        yield tab.page


@pytest.mark.parametrize("key", ["Enter", " "])
def test_the_drawer_opens_and_closes_by_keyboard(page: Page, key: str) -> None:
    """Enter and space open it, the focus goes in, Escape closes and gives it back."""
    page.focus(OPENER)
    page.keyboard.press(key)
    expect(page.locator(OPENER)).to_have_attribute("aria-expanded", "true")
    inside = page.evaluate(
        "document.getElementById('site-nav').contains(document.activeElement)"
    )
    page.keyboard.press("Escape")

    assert inside
    expect(page.locator(OPENER)).to_have_attribute("aria-expanded", "false")
    expect(page.locator(OPENER)).to_be_focused()


def test_the_drawer_leads_to_every_section(page: Page) -> None:
    """What is beside the page in a wide window can be reached in the drawer."""
    page.focus(OPENER)
    page.keyboard.press("Enter")
    page.get_by_role("link", name="单位", exact=True).focus()
    page.keyboard.press("Enter")

    page.wait_for_url("**/departments/index.html")


def test_leaving_the_drawer_closes_it(page: Page) -> None:
    """The focus is never on something that the open drawer covers."""
    page.focus(OPENER)
    page.keyboard.press("Enter")
    page.locator("#site-nav a:visible").last.focus()
    page.keyboard.press("Tab")

    expect(page.locator(OPENER)).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("key", ["n", "p", ",", "."])
def test_no_single_letter_leaves_the_page(key: str, tab: Tab, site_url: str) -> None:
    """The theme's keys to the neighbouring pages do nothing."""
    page = tab.page
    page.goto(site_url + MEASURE)
    left: list[str] = []
    page.on("framenavigated", lambda frame: left.append(frame.url))
    page.keyboard.press(key)
    page.evaluate("new Promise(done => setTimeout(done, 0))")
    page.keyboard.press("Tab")

    assert [] == left
    assert "跳到正文" == page.evaluate(FOCUSED)


def test_s_does_not_take_the_focus(tab: Tab, site_url: str) -> None:
    """The focus goes to the box by / alone."""
    tab.page.goto(site_url + MEASURE)
    tab.page.keyboard.press("s")

    assert "BODY" == tab.page.evaluate("document.activeElement.tagName")


def test_the_key_for_search_can_be_switched_off_for_good(
    tab: Tab, site_url: str
) -> None:
    """Switched off in the settings, / stays off on the next page."""
    page = tab.page
    page.goto(site_url + MEASURE)
    page.click("[data-display-open]")
    page.uncheck("[name=display-keys]")
    page.goto(site_url)
    page.keyboard.press("/")

    assert "BODY" == page.evaluate("document.activeElement.tagName")


def test_the_settings_close_by_escape(tab: Tab, site_url: str) -> None:
    """Escape closes the panel and the focus is where it was."""
    page = tab.page
    page.goto(site_url + MEASURE)
    page.focus("[data-display-open]")
    page.keyboard.press(" ")
    expect(page.locator("#site-display")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")

    expect(page.locator("#site-display")).to_be_hidden()
    expect(page.locator("[data-display-open]")).to_be_focused()


def test_the_choice_of_colours_is_remembered(tab: Tab, site_url: str) -> None:
    """Dark stays dark on the next page, before anything is shown."""
    page = tab.page
    page.goto(site_url)
    page.click("[data-display-open]")
    page.check("[name=display-scheme][value=dark]")
    page.goto(site_url + MEASURE)

    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.parametrize(
    ("path", "states"),
    [
        (MEASURE, ["true", "page"]),
        ("measures/index.html", ["page", "page"]),
        ("departments/shuiwu/index.html", ["true"]),
        ("localities/zhuhai/index.html", ["true", "page"]),
    ],
)
def test_the_place_in_the_site_is_told(
    path: str, states: list[str], tab: Tab, site_url: str
) -> None:
    """The section and, where it is listed, the page say that they are the current."""
    tab.page.goto(site_url + path)
    marked = tab.page.locator(".md-tabs [aria-current], #site-nav [aria-current]")

    assert states == [each.get_attribute("aria-current") for each in marked.all()]


def test_arrows_pass_from_place_to_place(tab: Tab, site_url: str) -> None:
    """Each opens the page anew for another place; the focus is where it was."""
    page = tab.page
    page.goto(site_url + MEASURE)
    select = page.locator("header [data-place-box] select")
    select.focus()
    places = []
    for _ in range(2):
        with page.expect_navigation():
            page.keyboard.press("ArrowDown")
        expect(select).to_be_focused()
        places.append(select.input_value())

    assert len(set(places) - {""}) == 2


def test_escape_leads_from_the_search_of_a_phone_to_its_button(
    chromium: Browser, site_url: str
) -> None:
    """The box covers the header; when it goes, the focus is not lost."""
    with open_tab(chromium, viewport=PHONE) as tab:
        page = tab.page
        page.goto(site_url + MEASURE)
        opener = page.locator("header [data-search-open]")
        opener.focus()
        page.keyboard.press("Enter")
        page.wait_for_selector("[data-search-state=ready]")
        page.keyboard.press("Escape")

        expect(opener).to_be_focused()
