"""Measure what a first visit costs, beside Material's own page with the same text.

Usage: python scripts/bench_pages.py [--runs N] [--also SITE]

Both sites are built from the same records in one run and visited by the same browser,
over an emulated link and from the disk. --also adds a site built before, such as that of
an older commit.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.command_line import CommandLine  # noqa: E402
from tools.bench.boxes import OWN, STOCK, Search  # noqa: E402 (needs the path above)
from tools.bench.browsing import launch  # noqa: E402
from tools.bench.server import serving  # noqa: E402
from tools.bench.sites import build_own, build_stock  # noqa: E402
from tools.bench.visits import (  # noqa: E402
    Visit,
    median,
    second_bytes,
    shift_on_phone,
    visit,
)

KINDS = {
    "首页": "index.html",
    "举措": "measures/*/index.html",
    "领域": "indicators/*/index.html",
    "地区": "localities/*/index.html",
    "单位": "localities/*/units/*/index.html",
    "单位查找": "departments/index.html",
    "条线": "departments/*/index.html",
    "京沪做法": "practices/*/index.html",
    "来源文件": "documents/*/index.html",
    "待印材料": "briefing/index.html",
    "对照": "compare/index.html",
    "时限": "deadlines/index.html",
    "各地改写": "wording/index.html",
    "成效数字": "results/index.html",
}
"""Page kinds; the largest page of each is visited."""
CHOICES = {
    "首页": "?line=shuiwu",
    "举措": "?place=zhuhai",
    "对照": "?list=guangdong-jiejian",
    "时限": "?line=shuiwu",
    "成效数字": "?field=kuajing-maoyi",
}
"""Addresses with choices, which scripts arrange: they may not move either."""
MOST_REQUESTS = 10
MOST_REQUESTS_FOR_SEARCH = 3
MOST_KB = {"举措": 150}
MOST_KB_OF_THE_SECOND = {"举措": 25}
"""Kilobytes of the first page of a visit, and of one opened after another of its kind."""

Sites = dict[str, tuple[Path, Search]]


def largest(site: Path, pattern: str) -> str:
    """The path of the largest page of a kind."""
    found = max(site.glob(pattern), key=lambda page: (page.stat().st_size, page))
    return found.relative_to(site).as_posix()


def visits(
    browser: Browser, site: Path, path: str, search: Search, runs: int
) -> tuple[Visit, Visit]:
    """The page over the link and from the disk, the middle of some visits."""
    with serving(site) as base:
        online = median([visit(browser, base + path, search) for _ in range(runs)])
    address = (site / path).as_uri()
    return online, median([visit(browser, address, search) for _ in range(runs)])


def in_words(figure: float | None) -> str:
    """Milliseconds, or that it never came."""
    return "不可用" if figure is None else f"{figure:.0f}毫秒"


def say(name: str, online: Visit, disk: Visit) -> None:
    """Print the figures of one page."""
    print(
        f"  {name}：首次打开{online.requests}个请求、{online.bytes / 1000:.1f} KB，"
        f"首次显示{in_words(online.first_paint)}，版面移动{online.layout_shift:.3f}；"
        f"检索再要{online.search_requests}个请求、{online.search_bytes / 1000:.1f} KB，"
        f"可用{in_words(online.search_ready)}；"
        f"从磁盘打开：首次显示{in_words(disk.first_paint)}，"
        f"检索可用{in_words(disk.search_ready)}",
        flush=True,
    )


def compare(browser: Browser, sites: Sites, runs: int) -> bool:
    """Print every kind of page of every site; whether ours, the first, is as expected."""
    own, _ = next(iter(sites.values()))
    is_met = True
    for kind, pattern in KINDS.items():
        path = largest(own, pattern)
        print(f"{kind}（{path}）", flush=True)
        for place, (name, (site, search)) in enumerate(sites.items()):
            online, disk = visits(browser, site, path, search, runs)
            say(name, online, disk)
            if place == 0:
                missed = [
                    *exceeded(kind, online),
                    *heavy_second(browser, site, kind),
                    *moving_on_phone(browser, site, path, CHOICES.get(kind, "")),
                ]
                print(
                    "".join(f"  超出：{each}\n" for each in missed), end="", flush=True
                )
                is_met &= not missed
    return is_met


def exceeded(kind: str, online: Visit) -> Iterator[str]:
    """What the first visit takes more of than it may."""
    kilobytes = online.bytes / 1000
    if online.requests > MOST_REQUESTS:
        yield f"首次打开至多{MOST_REQUESTS}个请求"
    if online.search_requests > MOST_REQUESTS_FOR_SEARCH:
        yield f"检索至多再要{MOST_REQUESTS_FOR_SEARCH}个请求"
    if kilobytes > MOST_KB.get(kind, kilobytes):
        yield f"首次打开至多{MOST_KB[kind]} KB"
    if online.layout_shift > 0:
        yield f"打开时版面不得移动，移动了{online.layout_shift:.3f}"


def heavy_second(browser: Browser, site: Path, kind: str) -> Iterator[str]:
    """Say what the largest page of the kind costs after another; yield if too much."""
    if kind not in MOST_KB_OF_THE_SECOND:
        return
    path, most = largest(site, KINDS[kind]), MOST_KB_OF_THE_SECOND[kind]
    other = min(page for page in site.glob(KINDS[kind]) if page != site / path)
    with serving(site) as base:
        first = base + other.relative_to(site).as_posix()
        kilobytes = second_bytes(browser, first, base + path) / 1000
    print(f"  看过同类的另一页之后再打开：{kilobytes:.1f} KB", flush=True)
    if kilobytes > most:
        yield f"第二页至多{most} KB"


def moving_on_phone(
    browser: Browser, site: Path, path: str, choices: str
) -> Iterator[str]:
    """Yield if the page moves while it opens on a phone, as it is or with choices."""
    for address in dict.fromkeys((path, path + choices)):
        with serving(site) as base:
            shift = shift_on_phone(browser, base + address)
        if shift > 0:
            yield f"手机上打开{address}时版面不得移动，移动了{shift:.3f}"


def read_options(arguments: list[str]) -> argparse.Namespace:
    """What to measure, as the command line says."""
    parser = CommandLine(description="测量首次打开各类网页的代价")
    parser.add_argument("--runs", type=int, default=3, help="每页打开几次，取中位数")
    parser.add_argument("--also", type=Path, help="另测一个已经建好的站点")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Print the report; 1 if an expectation is not met."""
    options = read_options(arguments)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        project = Path(name) / "project"
        own = build_own(ROOT, project)
        sites: Sites = {"本站": (own, OWN)}
        if options.also:
            sites["另一站点"] = (options.also.resolve(), OWN)
        sites["Material 原样"] = (build_stock(project), STOCK)
        browser = playwright.chromium.launch(**launch(os.environ.get("CHROMIUM")))
        print("链路：延迟50毫秒，10 Mbit/s；字节数为压缩后的传输量。")
        is_met = compare(browser, sites, options.runs)
        browser.close()
    print("达到预期。" if is_met else "没有达到预期。")
    return int(not is_met)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
