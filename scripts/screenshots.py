"""Take a picture of every kind of page, as four readers see it.

Usage: python scripts/screenshots.py [--site SITE] [--into FOLDER] [KIND …]

Of each kind the largest page: in an office window, on a phone, dark, in large type. What
is taller than MOST_HIGH is cut there. Nobody is asked whether a picture is right: they
are there to be looked at.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.command_line import CommandLine  # noqa: E402
from sitegen.page_kinds import KINDS  # noqa: E402 (needs the path above)
from tools.bench.browsing import launch  # noqa: E402

MOST_HIGH = 6000
MISSING = "missing"


@dataclass(frozen=True, kw_only=True)
class Look:
    """How a reader looks at a page."""

    name: str
    width: int
    height: int
    scheme: Literal["light", "dark"] = "light"
    size: str = "medium"


LOOKS = (
    Look(name="wide", width=1366, height=768),
    Look(name="phone", width=390, height=844),
    Look(name="dark", width=1366, height=768, scheme="dark"),
    Look(name="large", width=1366, height=768, size="large"),
)


def main(arguments: list[str]) -> int:
    """Take the pictures; the exit code."""
    parser = CommandLine(description="给每一种网页拍四张图")
    parser.add_argument("kinds", nargs="*", metavar="KIND", help="只拍这几种")
    parser.add_argument("--site", type=Path, default=ROOT / "site")
    parser.add_argument("--into", type=Path, default=ROOT / "dist/screenshots")
    options = parser.parse_args(arguments)
    site: Path = options.site.resolve()
    pages = {**largest_pages(site), MISSING: site / "404.html"}
    unknown = [kind for kind in options.kinds if kind not in pages]
    if unknown or not (site / "index.html").is_file():
        said = (
            f"没有这种网页：{'、'.join(unknown)}" if unknown else f"{site} 还没有建成"
        )
        print(
            f"{said}；请先运行 make site，或从{'、'.join(pages)}中选。", file=sys.stderr
        )
        return 1
    chosen = {kind: pages[kind] for kind in options.kinds or pages}
    options.into.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch(os.environ.get("CHROMIUM")))
        for look in LOOKS:
            take(browser, look, chosen, options.into)
        browser.close()
    print(f"{len(chosen) * len(LOOKS)}张图在 {options.into}。")
    return 0


def largest_pages(site: Path) -> dict[str, Path]:
    """The largest page of each kind that has one."""
    found = {}
    for kind in KINDS:
        files = list(site.glob(f"{kind.path.replace('{}', '*')}index.html"))
        if files:
            found[kind.name] = max(files, key=lambda file: (file.stat().st_size, file))
    return found


def take(browser: Browser, look: Look, pages: dict[str, Path], into: Path) -> None:
    """One picture a page, in a window of its own."""
    context = browser.new_context(
        locale="zh-CN",
        viewport={"width": look.width, "height": look.height},
        color_scheme=look.scheme,
    )
    for kind, file in pages.items():
        page = context.new_page()
        page.goto(file.as_uri())
        page.evaluate("size => siteDisplay.choose('size', size)", look.size)
        height = min(page.evaluate("document.body.scrollHeight"), MOST_HIGH)
        page.set_viewport_size({"width": look.width, "height": height})
        page.screenshot(path=into / f"{kind}-{look.name}.png")
        page.close()
    context.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
