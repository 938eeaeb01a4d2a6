"""Every stop of the keyboard can be seen, and says what it is, on every kind of page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.conftest import open_tab
from tests.keyboard.walk import walk
from tests.site.kinds import KINDS, pages_by_kind

HEIGHT = 800
WIDE, DRAWER, PHONE = 1280, 1093, 390

WITH_A_FRAME_OF_THEIR_OWN = (
    "home",
    "measure",
    "locality",
    "unit",
    "departments",
    "compare",
    "deadlines",
    "search",
)
"""What narrow windows change is the frame, the filters and the tables of these kinds."""

both_ways = pytest.mark.parametrize("is_backward", [False, True], ids=["on", "back"])


def _faults(browser: Browser, address: str, width: int, is_backward: bool) -> list[str]:
    with open_tab(browser, viewport={"width": width, "height": HEIGHT}) as tab:
        tab.page.goto(address)
        found = walk(tab.page, is_backward=is_backward)
    assert found.stops > 3, "the walk met no stops"
    return list(found.faulty)


@pytest.mark.parametrize(
    ("kind", "is_backward"),
    [
        *((kind, False) for kind in KINDS if kind != "error"),
        *((kind, True) for kind in WITH_A_FRAME_OF_THEIR_OWN),
    ],
)
def test_stops_of_the_longest_page_are_seen_and_named(
    kind: str,
    is_backward: bool,
    hardest_page: Callable[[str], str],
    chromium: Browser,
    site_url: str,
) -> None:
    """In a wide window, on the longest page of each kind; back where controls differ."""
    address = site_url + hardest_page(kind)

    assert [] == _faults(chromium, address, WIDE, is_backward)


@pytest.mark.parametrize("kind", WITH_A_FRAME_OF_THEIR_OWN)
@both_ways
@pytest.mark.parametrize("width", [DRAWER, PHONE])
def test_stops_of_narrow_windows_are_seen_and_named(
    kind: str,
    is_backward: bool,
    width: int,
    built_site: Path,
    chromium: Browser,
    site_url: str,
) -> None:
    """In narrow windows, whose frame is another, on the shortest page of each kind."""
    address = site_url + pages_by_kind(built_site)[kind][-1]

    assert [] == _faults(chromium, address, width, is_backward)


def test_the_walk_notices_what_it_guards_against(chromium: Browser) -> None:
    """A page with every fault is reported for every fault."""
    html = (
        "<a href='#'>good</a><a href='#' style='opacity: 0'>unseen</a>"
        "<a href='#' style='position: fixed; left: -500px'>outside</a>"
        "<a href='#' style='position: absolute; top: 300px; left: 9px'>covered</a>"
        "<div style='position: fixed; top: 290px; left: 0; width: 99px; height: 50px;"
        " background: white'></div><a href='#' title=''><img alt='' width='9'></a>"
    )
    with open_tab(chromium, viewport={"width": 600, "height": 600}) as tab:
        tab.page.set_content(html)
        found = walk(tab.page, is_backward=False)

    assert 5 == found.stops
    assert ["unseen", "outside", "covered", "nameless"] == [
        fault.partition(":")[0] for fault in found.faulty
    ]
