"""Measure the search against Material's own, and on invented national data.

Usage: python scripts/bench_search.py [--queries N] [--without-national]

Both searches are built from the same pages in one run and used in the same browser.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.command_line import CommandLine  # noqa: E402
from tools.bench.boxes import OWN, OWN_PAGE, STOCK, Search  # noqa: E402 (needs the path above)
from tools.bench.browsing import launch  # noqa: E402
from tools.bench.measuring import (  # noqa: E402
    Keys,
    Quality,
    Wire,
    measure_first,
    measure_keys,
    measure_quality,
    open_page,
    summary,
)
from tools.bench.server import serving  # noqa: E402
from tools.bench.sites import build_national, build_own, build_stock  # noqa: E402

KEY_LIMIT = 16.0
NATIONAL_KEY_LIMIT = 50.0
NATIONAL_WIRE_LIMIT = 600_000


def compare(
    browser: Browser, search: Search, site: Path, cases: list[dict[str, Any]]
) -> tuple[Keys, Wire, Quality]:
    """Keys, bytes and quality of one search."""
    with serving(site) as base:
        first, wire = measure_first(browser, search, base)
        page, _ = open_page(browser, search, base)
        keys = summary(first, measure_keys(page, search))
        asked = OWN_PAGE if search is OWN else search
        page.goto(base + asked.page, wait_until="networkidle")
        quality = measure_quality(page, asked, base, cases)
        page.context.close()
    return keys, wire, quality


def measure_national(browser: Browser, site: Path) -> tuple[Keys, Keys, Wire]:
    """Keys with the national part alone, keys with every locality, first bytes."""
    with serving(site) as base:
        first, wire = measure_first(browser, OWN, base)
        page, _ = open_page(browser, OWN_PAGE, base)
        page.route("**/search-index/*", lambda route: route.abort())
        alone = summary(first, measure_keys(page, OWN_PAGE))
        page.context.close()
        page, _ = open_page(browser, OWN_PAGE, base)
        page.fill(OWN_PAGE.box, "市场监管")
        page.wait_for_function(
            "() => !/载入/.test(document.querySelector('[data-search-status]').innerText)",
            timeout=300_000,
        )
        whole = summary(first, measure_keys(page, OWN_PAGE))
        page.context.close()
    return alone, whole, wire


def say(name: str, keys: Keys, wire: Wire | None, quality: Quality | None) -> None:
    """Print the figures of one search."""
    print(name)
    if wire:
        print(
            f"  首次检索的传输量（gzip）：{wire.everything / 1000:.1f} KB，"
            f"其中索引 {wire.index / 1000:.1f} KB"
        )
    print(
        f"  第一次按键到出结果：{keys.first:.1f} 毫秒；其后每次按键：中位数 {keys.median:.1f}，"
        f"95% 分位 {keys.percentile_95:.1f}，最慢 {keys.slowest:.1f} 毫秒"
    )
    if quality:
        print(f"  查全率 {quality.recall:.3f}，查准率 {quality.precision:.3f}")


def bench_real(browser: Browser, project: Path, cases: list[dict[str, Any]]) -> bool:
    """Print both searches on the site's own pages; whether ours is as expected."""
    own_site = build_own(ROOT, project)
    stock_site = build_stock(project)
    own = compare(browser, OWN, own_site, cases)
    stock = compare(browser, STOCK, stock_site, cases)
    print(f"同一批页面，{len(cases)} 条查询：")
    say(OWN.name, *own)
    say(f"{STOCK.name}（每次打开页面都下载索引）", *stock)
    return (
        own[1].everything < stock[1].index
        and own[0].percentile_95 < KEY_LIMIT
        and own[2] == Quality(recall=1.0, precision=1.0)
    )


def bench_national(browser: Browser, site: Path, folder: Path) -> bool:
    """Print the search on invented national data; whether it is as expected."""
    national = build_national(ROOT, site, folder)
    alone, whole, wire = measure_national(browser, national)
    print("虚构的全国数据（58 项举措、337 个地区、每地 25 个单位）：")
    say("只载入全国部分", alone, wire, None)
    say("全部地区载入后", whole, None, None)
    return (
        wire.everything < NATIONAL_WIRE_LIMIT
        and max(alone.slowest, whole.slowest) < NATIONAL_KEY_LIMIT
    )


def read_options(arguments: list[str]) -> argparse.Namespace:
    """What to measure, as the command line says."""
    parser = CommandLine(description="测量站内检索")
    parser.add_argument("--queries", type=int, help="只用前 N 条查询")
    parser.add_argument("--without-national", action="store_true", help="不测全国数据")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Print the report; 1 if an expectation is not met."""
    options = read_options(arguments)
    queries = ROOT / "tests" / "search" / "queries.yaml"
    cases = yaml.safe_load(queries.read_text(encoding="utf-8"))[: options.queries]
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        project = Path(name) / "project"
        browser = playwright.chromium.launch(**launch(os.environ.get("CHROMIUM")))
        is_met = bench_real(browser, project, cases)
        if not options.without_national:
            is_met &= bench_national(browser, project / "site", Path(name) / "national")
        browser.close()
    print("达到预期。" if is_met else "没有达到预期。")
    return int(not is_met)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
