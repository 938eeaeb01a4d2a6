"""What must hold of each page of the site, found in one visit of each under the policy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.delivery.conftest import Served
from tests.records import LOCALITIES
from tests.site.kinds import pages_by_kind
from tests.site.visits import (
    ALL_BUT_COLOURS,
    ALL_BUT_LOOKS,
    LOOK_RULES,
    SHORTEN,
    Inspector,
)

WINDOW: ViewportSize = {"width": 1280, "height": 900}
OFFICE_SCREEN: ViewportSize = {"width": 1366, "height": 768}
GLANCE = """() => {
  const table = document.querySelector("table.glance");
  return [table.getBoundingClientRect().bottom, table.tBodies[0].rows.length];
}"""
PLACES_THAT_FIT = 5
"""So many rows fit above the fold; more places need more room, and may have it."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What the visits found, by page: faults by axe-core, the glance of each measure."""

    said: list[tuple[str, str]] = field(default_factory=list)
    faults: dict[str, list[str]] = field(default_factory=dict)
    glances: dict[str, tuple[float, int]] = field(default_factory=dict)


@pytest.fixture(scope="module")
def seen(nginx: Served, delivered: Path, chromium: Browser) -> Iterator[Seen]:
    """One tab opens every page in turn.

    It is not a Tab: that asks Python about every request.
    """
    seen = Seen()
    page = chromium.new_page(locale="zh-CN", viewport=WINDOW)
    page.on("pageerror", lambda error: seen.said.append((page.url, str(error))))
    page.on("console", lambda message: seen.said.append((page.url, message.text)))
    pages = pages_by_kind(delivered / "site")
    largest = {paths[0] for paths in pages.values()}
    inspector = Inspector(page)
    for path in sorted(path for paths in pages.values() for path in paths):
        page.goto(nginx.url + path, wait_until="load")
        if path.startswith("measures/") and path != "measures/index.html":
            seen.glances[path] = _glance(page)
        page.evaluate(SHORTEN)
        rules = ALL_BUT_COLOURS if path in largest else ALL_BUT_LOOKS
        seen.faults[path] = inspector.faults(rules, LOOK_RULES)
    yield seen
    page.close()


def _glance(page: Page) -> tuple[float, int]:
    """The foot of the table on an office's screen, and its rows."""
    page.set_viewport_size(OFFICE_SCREEN)
    bottom, rows = page.evaluate(GLANCE)
    page.set_viewport_size(WINDOW)
    return bottom, rows


def test_the_whole_site_runs_under_the_policy(seen: Seen) -> None:
    """No page of the site breaks the policy or says anything in the console.

    The page for missing addresses is looked at where an address is missing.
    """
    said = [told for told in seen.said if not told[0].endswith("/404.html")]

    assert [] == said


def test_axe_finds_nothing_on_any_page(seen: Seen) -> None:
    """All rules for the rows that differ; those of a look for each look that is new.

    The largest page of each kind has the sizes of all its targets looked at.
    """
    assert len(seen.faults) > 100
    assert {} == {path: faults for path, faults in seen.faults.items() if faults}


def test_the_answer_is_in_view_on_every_measure(seen: Seen) -> None:
    """At 1366 × 768 no measure's glance has to be scrolled to."""
    below = {
        path: bottom
        for path, (bottom, rows) in seen.glances.items()
        if rows <= PLACES_THAT_FIT and bottom > OFFICE_SCREEN["height"]
    }

    assert {len(LOCALITIES)} == {rows for _, rows in seen.glances.values()}
    assert {} == below
