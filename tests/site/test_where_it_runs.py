"""The site runs from a web server's sub-path and by double-click from a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.conftest import Tab, open_tab, serving
from tests.site.kinds import KINDS

Hardest = Callable[[str], str]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "error"])
def test_a_page_runs_under_a_sub_path(
    kind: str, hardest_page: Hardest, built_site: Path, chromium: Browser
) -> None:
    """Served under a sub-path, the page finds all its files."""
    with serving(built_site, "/gov/reform/") as url, open_tab(chromium) as tab:
        tab.page.goto(url + hardest_page(kind), wait_until="networkidle")

        assert tab.errors == []


def test_links_work_by_double_click(built_site: Path, tab: Tab) -> None:
    """From file://, a reader clicks from the home page to a measure and back."""
    tab.page.goto((built_site / "index.html").as_uri())
    tab.page.locator("article a[href^='measures/']").first.click()
    assert "/measures/" in tab.page.url

    tab.page.goto((built_site / "measures" / "index.html").as_uri())
    tab.page.locator("article a[href*='guojia-jiejian-06/']").first.click()
    assert tab.page.url.endswith("/measures/guojia-jiejian-06/index.html")

    tab.page.locator("header a.md-logo").click()
    assert tab.page.url == (built_site / "index.html").as_uri()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "error"])
def test_a_page_opens_by_double_click(
    kind: str, hardest_page: Hardest, built_site: Path, tab: Tab
) -> None:
    """From file://, the page throws no error and asks no host for anything."""
    tab.page.goto((built_site / hardest_page(kind)).as_uri())
    tab.page.wait_for_load_state("networkidle")

    assert (tab.outside, tab.errors) == ([], [])
