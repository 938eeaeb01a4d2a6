"""What must hold of each page of the site, looked at one after another in one tab."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.conftest import open_tab
from tests.site.visits import ALL_BUT_COLOURS, COLOUR_RULES, SHORTEN, violations

WIDE = {"width": 1280, "height": 900}

MARK_NEW_LOOKS = """
known => {
  const seen = new Set(known);
  const isOwn = node => node.nodeType === Node.TEXT_NODE && node.data.trim();
  for (const one of document.body.querySelectorAll(":not(script):not(style)")) {
    if (!Array.from(one.childNodes).some(isOwn)) continue;
    const look = [one, one.parentElement, one.parentElement.parentElement]
      .map(each => `${each.tagName}.${each.getAttribute("class")}`).join();
    if (!seen.has(look)) one.setAttribute("data-new-look", "");
    seen.add(look);
  }
  return Array.from(seen);
}
"""
"""Text whose element, parent and grandparent look like none that was met before."""


def _each(page: Page, site: Path, url: str) -> Iterator[str]:
    for file in sorted(site.rglob("*.html")):
        path = file.relative_to(site).as_posix()
        page.goto(url + path)
        page.evaluate(SHORTEN)
        yield path


def test_axe_finds_nothing_on_any_page(
    chromium: Browser, built_site: Path, site_url: str
) -> None:
    """All rules for the rows that differ; those of colour for what is new in its look."""
    found, looks = {}, list[str]()
    with open_tab(chromium, viewport=WIDE) as tab:
        for path in _each(tab.page, built_site, site_url):
            found[path] = violations(tab.page, rules=ALL_BUT_COLOURS)
            before, looks = len(looks), tab.page.evaluate(MARK_NEW_LOOKS, looks)
            if len(looks) > before:
                found[path] += violations(
                    tab.page,
                    is_loaded=True,
                    place="[data-new-look]",
                    rules=COLOUR_RULES,
                )

    assert len(found) > 100
    assert {} == {path: faults for path, faults in found.items() if faults}
