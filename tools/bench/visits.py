"""A first visit of a page, then the first touch of its search.

In: a browser, a page's address, the page's search. Out: plain figures. Must not know how
sites are built or how figures are printed. Each visit has a browser context of its own,
so that nothing is kept from the one before.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page
from playwright.sync_api import TimeoutError as NothingFound

from tools.bench.boxes import Search, watch

LINK = {
    "offline": False,
    "latency": 50,
    "downloadThroughput": 10_000_000 / 8,
    "uploadThroughput": 10_000_000 / 8,
}
"""50 ms and 10 Mbit/s, as an office far from the server has it."""
SETTLING = 400
"""Milliseconds after the last answer in which the browser may ask for more."""
PATIENCE = 5000
"""Milliseconds after which a search is taken not to work at all."""
SHIFTS = """() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 50);
})"""
FIRST_PAINT = """() => performance.getEntriesByName("first-contentful-paint")
  .map((entry) => entry.startTime)[0]"""


@dataclass(frozen=True, kw_only=True)
class Visit:
    """What a visit asked for, and when it showed something; None where it never did."""

    requests: int
    bytes: int
    first_paint: float | None
    layout_shift: float
    search_requests: int
    search_bytes: int
    search_ready: float | None
    """Milliseconds from the touch of the box to the results of the first key."""


def second_bytes(browser: Browser, first: str, second: str) -> int:
    """The bytes of a page that is opened after another of the same site."""
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    page = context.new_page()
    sizes: dict[str, int] = {}
    _note_requests(page, sizes, set())
    page.goto(first, wait_until="networkidle")
    page.wait_for_timeout(SETTLING)
    before = set(sizes)
    page.goto(second, wait_until="networkidle")
    page.wait_for_timeout(SETTLING)
    context.close()
    return sum(size for asked, size in sizes.items() if asked not in before)


def shift_on_phone(browser: Browser, address: str) -> float:
    """How far the page moves while it opens over the slow link in a phone's window."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    _note_requests(page, {}, set())
    page.goto(address, wait_until="networkidle")
    page.wait_for_timeout(SETTLING)
    shift: float = page.evaluate(SHIFTS)
    context.close()
    return shift


def visit(browser: Browser, address: str, search: Search) -> Visit:
    """Open the page, wait until it is quiet, then look for one character."""
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    page = context.new_page()
    sizes: dict[str, int] = {}
    icons: set[str] = set()
    _note_requests(page, sizes, icons)
    page.goto(address, wait_until="networkidle")
    page.wait_for_timeout(SETTLING)
    first_paint = page.evaluate(FIRST_PAINT)
    layout_shift = page.evaluate(SHIFTS)
    first = set(sizes)
    search_ready = _touch(page, search)
    page.wait_for_timeout(SETTLING)
    context.close()
    # The site's icon is asked for whenever the browser has time.
    of_page = [size for asked, size in sizes.items() if asked in first | icons]
    of_search = [size for asked, size in sizes.items() if asked not in first | icons]
    return Visit(
        requests=len(of_page),
        bytes=sum(of_page),
        first_paint=first_paint,
        layout_shift=layout_shift,
        search_requests=len(of_search),
        search_bytes=sum(of_search),
        search_ready=search_ready,
    )


def median(visits: Sequence[Visit]) -> Visit:
    """The middle of each figure; all visits ask for the same."""
    return Visit(
        requests=max(visit.requests for visit in visits),
        bytes=max(visit.bytes for visit in visits),
        first_paint=_middle([visit.first_paint for visit in visits]),
        layout_shift=max(visit.layout_shift for visit in visits),
        search_requests=max(visit.search_requests for visit in visits),
        search_bytes=max(visit.search_bytes for visit in visits),
        search_ready=_middle([visit.search_ready for visit in visits]),
    )


def _middle(figures: Sequence[float | None]) -> float | None:
    known = [figure for figure in figures if figure is not None]
    return statistics.median(known) if known else None


def _note_requests(page: Page, sizes: dict[str, int], icons: set[str]) -> None:
    """Note the bytes of every request over the slow link, by its id, as they come."""
    session = page.context.new_cdp_session(page)

    def asked(event: dict[str, Any]) -> None:
        address = event["request"]["url"]
        if not address.startswith("data:"):
            sizes[event["requestId"]] = 0
        if "favicon" in address:
            icons.add(event["requestId"])

    def answered(event: dict[str, Any]) -> None:
        if event["requestId"] in sizes:
            sizes[event["requestId"]] = int(event["encodedDataLength"])

    session.on("Network.requestWillBeSent", asked)
    session.on("Network.loadingFinished", answered)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", LINK)


def _touch(page: Page, search: Search) -> float | None:
    """Milliseconds from the touch to the results, as laid out; None without any."""
    page.set_default_timeout(PATIENCE)
    start: float = page.evaluate("() => performance.now()")
    try:
        watch(page, search)
        page.keyboard.insert_text("市")
        page.wait_for_function("() => window.measured.shown > 0", polling=5)
    except NothingFound:
        return None
    shown: float = page.evaluate("() => window.measured.shown")
    return shown - start
