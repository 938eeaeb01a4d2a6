"""The hardest page of every kind, looked at in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import open_tab
from tests.site.kinds import KINDS
from tests.site.visits import (
    ALL_BUT_LOOKS,
    COLOUR_RULES,
    LOOK_RULES,
    Inspector,
    Visits,
    invisible_focus,
    violations,
)

DESKTOP, PHONE = 1280, 390
TAB_STOPS = 40

Hardest = Callable[[str], str]

every_kind = pytest.mark.parametrize("kind", KINDS)
every_width = pytest.mark.parametrize("width", [DESKTOP, PHONE])
every_look = pytest.mark.parametrize(
    ("width", "scheme"), [(PHONE, "light"), (DESKTOP, "dark")]
)


@every_kind
@every_look
def test_axe_finds_nothing(
    kind: str, width: int, scheme: str, hardest_page: Hardest, visits: Visits
) -> None:
    """axe-core finds nothing on a phone and in dark colours; test_every_page has the rest."""
    visit = visits.visit(hardest_page(kind), width, scheme)

    assert visit.violations == ()


@every_kind
@every_width
def test_no_request_leaves_the_host(
    kind: str, width: int, hardest_page: Hardest, visits: Visits
) -> None:
    """Opening the page asks no other host for anything."""
    visit = visits.visit(hardest_page(kind), width, "light")

    assert visit.outside == ()


@every_kind
@every_width
def test_nothing_goes_wrong_in_the_page(
    kind: str, width: int, hardest_page: Hardest, visits: Visits
) -> None:
    """Opening the page throws no script error and misses no file."""
    visit = visits.visit(hardest_page(kind), width, "light")

    assert visit.errors == ()


@every_kind
@every_width
def test_no_page_scrolls_sideways(
    kind: str, width: int, hardest_page: Hardest, visits: Visits
) -> None:
    """The page is no wider than the screen; wide tables scroll inside it."""
    visit = visits.visit(hardest_page(kind), width, "light")

    assert visit.sideways == 0


@pytest.fixture(scope="module")
def desk(chromium: Browser) -> Iterator[Page]:
    """One tab for all that is worked by keyboard."""
    with open_tab(chromium, viewport={"width": DESKTOP, "height": 900}) as tab:
        yield tab.page


@every_kind
def test_keyboard_focus_is_visible(
    kind: str, hardest_page: Hardest, desk: Page, site_url: str
) -> None:
    """Every one of the first tab stops looks different while it has the focus."""
    desk.goto(site_url + hardest_page(kind))
    found = invisible_focus(desk, TAB_STOPS)

    assert found == []


def test_the_schemes_differ(chromium: Browser, site_url: str) -> None:
    """The dark scheme that the other tests ask for is really dark."""
    colours = []
    for scheme in ("light", "dark"):
        with open_tab(chromium, color_scheme=scheme) as tab:
            tab.page.goto(site_url)
            colours.append(
                tab.page.evaluate("getComputedStyle(document.body).backgroundColor")
            )

    assert colours[0] != colours[1]


def test_the_guards_notice_what_they_guard_against(chromium: Browser) -> None:
    """A page with every fault is reported for every fault."""
    html = (
        "<html><body><img src='http://example.invalid/a.png'>"
        "<style>a { outline: none }</style><a href='#'>here</a>"
        "<div style='width: 2000px'>wide</div><p style='color: #ccc'>pale</p>"
        "<script>missing()</script></body></html>"
    )
    with open_tab(chromium, viewport={"width": PHONE, "height": 900}) as tab:
        tab.page.set_content(html)
        rules = {line.partition(":")[0] for line in violations(tab.page)}
        colours = violations(tab.page, is_loaded=True, rules=COLOUR_RULES)
        width = tab.page.evaluate("document.documentElement.scrollWidth")
        focus = invisible_focus(tab.page, 1)

    assert tab.outside == ["http://example.invalid/a.png"]
    assert "missing is not defined" in tab.errors
    assert {"document-title", "html-has-lang", "image-alt"} <= rules
    assert ["color-contrast"] == [line.partition(":")[0] for line in colours]
    assert focus == ["A. “here”"]
    assert width == 2008


def test_a_look_is_judged_where_it_is_new(chromium: Browser, tmp_path: Path) -> None:
    """Pale text and small targets are told of the first page that has them, all else of each."""
    small = (
        "<button style='width: 9px; height: 9px; padding: 0' aria-label='a'></button>"
    )
    page = tmp_path / "page.html"
    page.write_text(
        "<!doctype html><html lang='zh'><title>t</title><main><h1>t</h1>"
        f"<p style='color: #ccc'>pale</p>{small * 2}<img src='a.png'></main>",
        encoding="utf-8",
    )
    with open_tab(chromium) as tab:
        inspector = Inspector(tab.page)
        found = []
        for _ in range(2):
            tab.page.goto(page.as_uri())
            faults = inspector.faults(ALL_BUT_LOOKS, LOOK_RULES)
            found.append({line.partition(":")[0] for line in faults})

    assert [{"color-contrast", "target-size", "image-alt"}, {"image-alt"}] == found
