"""What must hold of each page of the site, looked at one after another in one tab."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from tests.conftest import open_tab
from tests.site.visits import ALL_BUT_COLOURS, SHORTEN, violations

WIDE = {"width": 1280, "height": 900}


def test_axe_finds_nothing_on_any_page(
    chromium: Browser, built_site: Path, site_url: str
) -> None:
    """The first and last rows of each list; colours on the hardest page of each kind."""
    found = {}
    with open_tab(chromium, viewport=WIDE) as tab:
        for file in sorted(built_site.rglob("*.html")):
            path = file.relative_to(built_site).as_posix()
            tab.page.goto(site_url + path)
            tab.page.evaluate(SHORTEN)
            found[path] = violations(tab.page, rules=ALL_BUT_COLOURS)

    assert len(found) > 100
    assert {} == {path: faults for path, faults in found.items() if faults}
