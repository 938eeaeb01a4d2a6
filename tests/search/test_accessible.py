"""Search in use is as accessible as the pages at rest."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import open_tab
from tests.records import units_of_line
from tests.site.visits import ALL_RULES, COLOUR_RULES, violations


def _list_open(page: Page, url: str) -> None:
    page.goto(f"{url}measures/guojia-fuzhi-01/index.html")
    page.keyboard.press("/")
    page.keyboard.type("市监局")
    page.wait_for_selector(".site-search [role=option]")
    page.keyboard.press("ArrowDown")


def _results(page: Page, url: str) -> None:
    page.goto(f"{url}search/index.html?q=电子证照&kind=assignment")
    page.wait_for_selector("#search-results[aria-busy=false]")


def _nothing(page: Page, url: str) -> None:
    page.goto(f"{url}search/index.html?q=没有这样的词 12368")
    page.wait_for_selector(".search-near li")


def _finder(page: Page, url: str) -> None:
    page.goto(f"{url}departments/index.html?q=工商局")
    units = units_of_line("shichangjianguan")
    page.wait_for_selector(f"text=共{len(units)}个单位。")


STATES = {
    "list open": _list_open,
    "results": _results,
    "nothing found": _nothing,
    "finder": _finder,
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_axe_finds_nothing(
    chromium: Browser,
    site_url: str,
    state: Callable[[Page, str], None],
    width: int,
    scheme: str,
) -> None:
    """axe-core finds nothing while search is in use; in dark, of what colours can change."""
    options = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
    with open_tab(chromium, **options) as tab:
        state(tab.page, site_url)
        found = violations(
            tab.page, rules=COLOUR_RULES if scheme == "dark" else ALL_RULES
        )

    assert [] == list(found)
