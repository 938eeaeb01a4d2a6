"""Large type: text of 18 px, targets of 44 px, and nothing runs over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import pytest
from playwright.sync_api import Browser, expect

from tests.conftest import Tab, open_tab
from tests.site.kinds import KINDS
from tests.site.visits import AXE, SHORTEN, SIDEWAYS, violations

LARGE = "localStorage.setItem('/site.display', '{\"size\":\"large\"}')"
WIDER_TARGETS = """
axe.configure({checks: [
  {id: "target-size", options: {minSize: 44}},
  {id: "target-offset", options: {minOffset: 44}},
]})
"""
SIZE_RULES = {
    "runOnly": {
        "type": "rule",
        "values": ["target-size", "scrollable-region-focusable"],
    }
}
"""All that larger type can make worse: it asks for less contrast, never for more."""
SMALL_TEXTS = """
least => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const small = [];
  while (walker.nextNode()) {
    const { data, parentElement: holder } = walker.currentNode;
    const isShown = data.trim() && holder.getClientRects().length > 0;
    const style = getComputedStyle(holder), size = parseFloat(style.fontSize);
    const isOpen = parseFloat(style.lineHeight) >= 1.5 * size - 0.1;
    const isTight = !isOpen && !holder.closest("h1, h2, h3, sup, button, select");
    if (!isShown || size >= least && !isTight) continue;
    small.push(`${size}/${style.lineHeight} ${data.trim().slice(0, 20)}`);
  }
  return small;
}
"""

every_kind = pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind != "error"]
)


@dataclass(frozen=True, kw_only=True)
class Look:
    """What a page is like in large type: text too small, px over the side, small targets."""

    small: list[str]
    sideways: int
    targets: list[str]


@pytest.fixture(scope="module")
def look(
    chromium: Browser, hardest_page: Callable[[str], str], site_url: str
) -> Iterator[Callable[[str], Look]]:
    """One visit of the longest page of a kind by a reader who has chosen large type."""
    with open_tab(chromium) as tab:
        page = tab.page
        page.add_init_script(LARGE)
        page.add_init_script(AXE.read_text(encoding="utf-8") + WIDER_TARGETS)

        @cache
        def look_at(kind: str) -> Look:
            page.set_viewport_size({"width": 320, "height": 700})
            page.goto(site_url + hardest_page(kind))
            small = page.evaluate(SMALL_TEXTS, 18)
            sideways = max(0, page.evaluate(SIDEWAYS))
            page.set_viewport_size({"width": 390, "height": 900})
            page.evaluate(SHORTEN)
            targets = violations(page, is_loaded=True, rules=SIZE_RULES)
            return Look(small=small, sideways=sideways, targets=targets)

        yield look_at


@every_kind
def test_large_type_is_large_and_fits(kind: str, look: Callable[[str], Look]) -> None:
    """On a phone of 320 px: no text below 18 px, no lines of text closer than 1.5, and
    nothing that runs over the side.
    """
    found = look(kind)

    assert ([], 0) == (found.small, found.sideways)


@every_kind
def test_targets_of_large_type_are_large(
    kind: str, look: Callable[[str], Look]
) -> None:
    """Targets that stand by themselves have 44 px, or as much room around them."""
    assert [] == look(kind).targets


def test_the_size_is_chosen_and_remembered(tab: Tab, site_url: str) -> None:
    """Large holds at once, and on the next page."""
    page = tab.page
    page.goto(site_url)
    page.click("[data-display-open]")
    page.check("[name=display-size][value=large]")
    at_once = page.evaluate("getComputedStyle(document.documentElement).fontSize")
    page.goto(f"{site_url}about/index.html")

    assert "22.5px" == at_once
    expect(page.locator("html")).to_have_attribute("data-text-size", "large")


def test_a_browser_that_keeps_nothing_shows_the_page(tab: Tab, site_url: str) -> None:
    """Where storage is refused the choice holds for the page, without an error."""
    page = tab.page
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage',"
        " { get() { throw new DOMException('refused', 'SecurityError'); } })"
    )
    page.goto(f"{site_url}about/index.html")
    page.click("[data-display-open]")
    page.check("[name=display-size][value=large]")

    expect(page.locator("html")).to_have_attribute("data-text-size", "large")


def test_body_text_of_tables_and_badges(tab: Tab, site_url: str) -> None:
    """As it comes, cells have 15 px and badges at least 13."""
    tab.page.goto(f"{site_url}localities/zhuhai/index.html")
    sizes = tab.page.evaluate(
        "['table.tasks td', '.role'].map(each =>"
        " parseFloat(getComputedStyle(document.querySelector(each)).fontSize))"
    )

    assert sizes[0] >= 15
    assert sizes[1] >= 13


@pytest.mark.parametrize("size", ["medium", "large"])
def test_the_name_of_the_site_is_not_cut(
    size: str, chromium: Browser, site_url: str
) -> None:
    """On a phone the whole name is in the header."""
    with open_tab(chromium, viewport={"width": 390, "height": 700}) as tab:
        tab.page.add_init_script(LARGE.replace("large", size))
        tab.page.goto(site_url)
        room = tab.page.evaluate(
            "(name => [name.scrollWidth - name.clientWidth,"
            " name.getBoundingClientRect().bottom"
            " - name.closest('header').getBoundingClientRect().bottom])"
            "(document.querySelector('.site-name'))"
        )

    assert room[0] <= 0
    assert room[1] <= 0
