"""What is measured: bytes over the wire, times of keystrokes, what is found.

In: a browser, a site's address, one of its searches. Out: plain figures. Must not know
how sites are built or how figures are printed.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page

from tools.bench.boxes import Search, keystrokes, pages_found, watch

TYPED = (
    "市场监管局",
    "施工许可证",
    "shichangjianguan",
    "scjg",
    "珠海 市监局",
    "不动产登记电子证照",
    "国办函〔2019〕89号",
    "的负责",
    "12368",
    "借鉴6",
)


@dataclass(frozen=True, kw_only=True)
class Wire:
    """Bytes as sent, compressed: all files of the search, and the index among them."""

    everything: int
    index: int


@dataclass(frozen=True, kw_only=True)
class Keys:
    """Milliseconds of a key: the very first, and the others."""

    first: float
    median: float
    percentile_95: float
    slowest: float


@dataclass(frozen=True, kw_only=True)
class Quality:
    """Of the pages to be found those found; of the pages found those to be found."""

    recall: float
    precision: float


def open_page(browser: Browser, search: Search, base: str) -> tuple[Page, list[int]]:
    """The search's page in a fresh browser, and a list that its bytes are added to."""
    page = browser.new_context().new_page()
    session = page.context.new_cdp_session(page)
    sizes: list[int] = []
    own: dict[str, str] = {}

    def note(event: dict[str, Any]) -> None:
        if search.is_own_file.search(event["request"]["url"]):
            own[event["requestId"]] = event["request"]["url"]

    def add(event: dict[str, Any]) -> None:
        if event["requestId"] in own:
            is_index = "index" in own[event["requestId"]].rsplit("/search", 1)[-1]
            sizes.append(event["encodedDataLength"] * (1 if is_index else -1))

    session.on("Network.requestWillBeSent", note)
    session.on("Network.loadingFinished", add)
    session.send("Network.enable")
    page.goto(base + search.page, wait_until="networkidle")
    return page, sizes


def measure_first(browser: Browser, search: Search, base: str) -> tuple[float, Wire]:
    """Milliseconds from the first key to results, and the bytes that took."""
    page, sizes = open_page(browser, search, base)
    watch(page, search)
    [spent] = keystrokes(page, "市")
    page.wait_for_load_state("networkidle")
    page.context.close()
    index = sum(size for size in sizes if size > 0)
    return spent, Wire(everything=sum(map(abs, sizes)), index=index)


def measure_keys(page: Page, search: Search) -> list[float]:
    """Milliseconds of each key of the typed queries, once everything is loaded."""
    watch(page, search)
    list(keystrokes(page, "市"))
    spent: list[float] = []
    for query in TYPED:
        page.fill(search.box, "")
        spent += keystrokes(page, query)
    return spent


def summary(first: float, spent: list[float]) -> Keys:
    """The first key, and median, 95th percentile and slowest of the others."""
    return Keys(
        first=first,
        median=statistics.median(spent),
        percentile_95=statistics.quantiles(spent, n=20)[-1],
        slowest=max(spent),
    )


def measure_quality(
    page: Page, search: Search, base: str, cases: list[dict[str, Any]]
) -> Quality:
    """Over all queries. Wrong are the pages that a query says it must not find, and, if
    it says exactly which to find, every other measure or document."""
    watch(page, search)
    hits = missed = wrong = 0
    for case in cases:
        found = set(pages_found(page, search, case["query"], base))
        wanted = {
            *case.get("first", ()),
            *case.get("finds", ()),
            *case.get("exactly", ()),
        }
        unwanted = set(case.get("misses", ()))
        if "exactly" in case:
            unwanted |= {
                path
                for path in found - wanted
                if path.startswith(("measures/", "documents/"))
            }
        hits += len(wanted & found)
        missed += len(wanted - found)
        wrong += len(unwanted & found)
    return Quality(
        recall=hits / (hits + missed), precision=hits / (hits + wrong) if hits else 0.0
    )
