"""The whole site in a real browser under the policy, and what a gateway's may hide."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.conftest import Tab
from tests.delivery.conftest import Served, serving_with_nginx

GATEWAY = "add_header Content-Security-Policy \"default-src 'self'\" always;"


def test_the_whole_site_runs_under_the_policy(
    nginx: Served, delivered: Path, chromium: Browser
) -> None:
    """No page of the site breaks the policy or says anything in the console."""
    site = delivered / "site"
    pages = sorted(
        path.relative_to(site).as_posix()
        for path in site.rglob("*.html")
        if path.name != "404.html"
    )
    said = []
    page = chromium.new_page()  # not a Tab: that asks Python about every request
    page.on("pageerror", lambda error: said.append((page.url, str(error))))
    page.on("console", lambda message: said.append((page.url, message.text)))
    for path in pages:
        page.goto(nginx.url + path, wait_until="load")
    page.close()

    assert said == []


def test_missing_pages_run_under_the_policy(nginx: Served, tab: Tab) -> None:
    """The page for missing addresses has styles, search and ways at any depth.

    The console names only files that a browser asks for before it knows the base.
    """
    tab.page.goto(nginx.url + "measures/no/such/page/")
    style = tab.page.evaluate("getComputedStyle(document.body).fontFamily")
    assert "Microsoft YaHei" in style
    expect(tab.page.locator("article input[name=q]")).to_be_visible()
    tab.page.locator("article a", has_text="首页").click()

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
