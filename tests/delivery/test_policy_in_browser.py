"""The ways of a reader in a real browser under the policy, and what a gateway's may hide.

That each page runs under it, test_every_page tells.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.conftest import Tab
from tests.delivery.conftest import Served, serving_with_nginx

GATEWAY = "add_header Content-Security-Policy \"default-src 'self'\" always;"


def test_missing_pages_run_under_the_policy(nginx: Served, tab: Tab) -> None:
    """The page for missing addresses has styles, search and ways at any depth.

    The console names only files that a browser asks for before it knows the base.
    """
    tab.page.goto(nginx.url + "measures/no/such/page/")
    style = tab.page.evaluate("getComputedStyle(document.body).fontFamily")
    assert "Microsoft YaHei" in style
    expect(tab.page.locator("article input[name=q]")).to_be_visible()
    tab.page.locator("article a:not(nav a)", has_text="首页").click()

    assert tab.page.url == nginx.url + "index.html"
    told = (error for error in tab.errors if "/no/such/page/" not in error)
    assert [error for error in told if "404" not in error] == []


def test_the_reader_s_ways_work_under_the_policy(nginx: Served, tab: Tab) -> None:
    """Search, its filters and a briefing do what they do without a policy."""
    tab.page.goto(nginx.url)
    tab.page.locator("#site-search").fill("税务")
    tab.page.locator("#site-search").press("Enter")
    tab.page.wait_for_url("**/search/index.html?q=*")
    expect(
        tab.page.locator("article a[href*='measures/guo']:visible").first
    ).to_be_visible()
    tab.page.emulate_media(media="print")

    assert (tab.errors, tab.outside) == ([], [])


@pytest.fixture(scope="module")
def gateway(
    delivered: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Served]:
    """The site behind a gateway that lets no inline script run."""
    own = f"include {delivered}/policy.conf;"

    def change(text: str) -> str:
        assert own in text
        return text.replace(own, GATEWAY)

    with serving_with_nginx(
        delivered, tmp_path_factory.mktemp("gateway"), change
    ) as served:
        yield served


def test_the_search_box_needs_no_inline_script(gateway: Served, tab: Tab) -> None:
    """Under a gateway's stricter policy the header search is there and finds."""
    tab.page.goto(gateway.url)
    box = tab.page.locator("#site-search")
    expect(box).to_be_visible()
    box.fill("税务")
    box.press("Enter")
    tab.page.wait_for_url("**/search/index.html?q=*")

    expect(
        tab.page.locator("article a[href*='measures/guo']:visible").first
    ).to_be_visible()
