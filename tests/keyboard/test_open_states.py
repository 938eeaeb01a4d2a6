"""What opens on a page is as accessible as the page at rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import open_tab
from tests.site.visits import ALL_RULES, COLOUR_RULES, SHORTEN, violations

MEASURE = "measures/guojia-jiejian-06/index.html"


def _drawer(page: Page, url: str) -> None:
    """The mouse rests on its head, where the button was."""
    page.goto(url + MEASURE)
    opener = page.locator("[data-drawer-open]")
    if opener.is_visible():
        opener.click()
        page.wait_for_selector("[data-drawer-open][aria-expanded=true]")


def _settings(page: Page, url: str) -> None:
    page.goto(url + MEASURE)
    page.click("[data-display-open]")


def _pair(page: Page, url: str) -> None:
    page.goto(f"{url}{MEASURE}?left=huainan&right=zhuhai")
    page.wait_for_selector(".pair-table")
    page.click("[data-printed-switch]")


def _narrowed(page: Page, url: str) -> None:
    page.goto(f"{url}deadlines/index.html?place=zhuhai")
    page.wait_for_function(
        "document.querySelector('[data-narrow-status]').textContent !== ''"
    )


def _picking(page: Page, url: str) -> None:
    page.goto(f"{url}measures/index.html")
    page.get_by_role("button", name="逐条选入待印材料").first.click()


STATES = {
    "drawer": _drawer,
    "settings": _settings,
    "pair": _pair,
    "narrowed": _narrowed,
    "picking": _picking,
}


@pytest.mark.parametrize(
    ("scheme", "width"), [("light", 1093), ("light", 390), ("dark", 390)]
)
@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_axe_finds_nothing(
    state: Callable[[Page, str], None],
    scheme: str,
    width: int,
    chromium: Browser,
    site_url: str,
) -> None:
    """In a narrow window, on a phone and in dark colours, with what moves at rest."""
    with open_tab(
        chromium,
        viewport={"width": width, "height": 800},
        color_scheme=scheme,
        reduced_motion="reduce",
    ) as tab:
        state(tab.page, site_url)
        tab.page.evaluate(SHORTEN)
        rules = COLOUR_RULES if scheme == "dark" else ALL_RULES
        found = violations(tab.page, rules=rules)

    assert [] == found
