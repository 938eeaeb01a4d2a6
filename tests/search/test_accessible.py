"""Search in use is as accessible as the pages at rest."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import open_tab
from tests.records import units_of_line
from tests.site.visits import ALL_RULES, AXE, COLOUR_RULES, violations


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


@pytest.fixture(scope="module")
def opened(chromium: Browser) -> Iterator[Callable[[int, str], Page]]:
    """One tab with axe-core for each width and scheme."""
    with ExitStack() as tabs:

        @cache
        def page_of(width: int, scheme: str) -> Page:
            size = {"width": width, "height": 900}
            tab = open_tab(chromium, viewport=size, color_scheme=scheme)
            page = tabs.enter_context(tab).page
            page.add_init_script(path=AXE)
            return page

        yield page_of


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_axe_finds_nothing(
    opened: Callable[[int, str], Page],
    site_url: str,
    state: Callable[[Page, str], None],
    width: int,
    scheme: str,
) -> None:
    """axe-core finds nothing while search is in use; in dark, of what colours can change."""
    page = opened(width, scheme)
    state(page, site_url)
    rules = COLOUR_RULES if scheme == "dark" else ALL_RULES
    found = violations(page, is_loaded=True, rules=rules)

    assert [] == found
