"""One walk through the site with one browser; what it found, for many tests.

All walks are begun at once, two at a time, so that no test waits for one it needs not.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from tests.kernels.chromium import Chromium
from tests.kernels.firefox import Firefox
from tests.kernels.glyphs import fold, learn
from tests.print.sheets import Sheet, read_sheets

AT_ONCE = 2
PACK = "pack"
COLLECT = "document.querySelector('[data-briefing-collect]').click()"
READY = """
new Promise(done => {
  const page = document.querySelector("[data-briefing-basket-page]");
  const ready = () => page.getAttribute("aria-busy") === "false" && done(true);
  new MutationObserver(ready).observe(page, {attributes: true});
  ready();
})
"""
TEXTS = """
Array.from(document.querySelectorAll(
  ".md-content h1, .md-content h2, .md-content p, .md-content th, .md-content td"))
  .filter(one => !one.closest("form, .screen-only, .onward") && one.offsetParent)
  .map(one => one.innerText)
"""
ADVICE = "document.querySelector('[data-basket-advice]').innerText"

Browser = Chromium | Firefox


def has_page_numbers(browser: Browser | Tour) -> bool:
    """Chromium has margin boxes from 131."""
    name, _, version = browser.product.partition("/")
    return "Chrom" in name and int(version.partition(".")[0]) >= 131


@dataclass(frozen=True, kw_only=True)
class Tour:
    """What a browser found and printed."""

    product: str
    folder: Path
    names: dict[int, str]
    errors: dict[str, list[str]] = field(default_factory=dict)
    texts: dict[str, list[str]] = field(default_factory=dict)
    read: dict[str, tuple[Sheet, ...]] = field(default_factory=dict)

    def file(self, name: str) -> Path:
        """The PDF of a page, by its path or by another name."""
        return self.folder / f"{name.strip('/').replace('/', '_') or 'home'}.pdf"

    def sheets(self, name: str) -> tuple[Sheet, ...]:
        """The sheets of a PDF, their characters called by one name; read once."""
        if name not in self.read:
            sheets = read_sheets(self.file(name))
            self.read[name] = tuple(self._folded(sheet) for sheet in sheets)
        return self.read[name]

    def _folded(self, sheet: Sheet) -> Sheet:
        words = (
            replace(word, text=fold(word.text, self.names)) for word in sheet.words
        )
        return replace(sheet, raw=fold(sheet.raw, self.names), words=tuple(words))


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Which pages to open, to print and to collect; every text that may be printed."""

    url: str
    opened: list[str]
    printed: list[str]
    collected: list[str]
    texts: list[str]

    def walk(self, browser: Browser, folder: Path) -> Tour:
        """Go through the site with one browser."""
        names = learn(browser, self.texts, folder)
        tour = Tour(product=browser.product, folder=folder, names=names)
        for path in self.opened:
            before = len(browser.errors)
            browser.open(self.url + path)
            tour.errors[path] = browser.errors[before:]
        for path in self.printed:
            browser.open(self._address(path))
            tour.texts[path] = browser.evaluate(TEXTS)
            tour.file(path).write_bytes(browser.pdf())
        self._print_pack(browser, tour)
        browser.darken()
        for path in (self.printed[0], ""):
            browser.open(self._address(path))
            tour.file(f"dark-{path}").write_bytes(browser.pdf(background=True))
        return tour

    def _address(self, path: str) -> str:
        """Of a page's folder, with or without a query."""
        folder, mark, query = path.partition("?")
        return f"{self.url}{folder}index.html{mark}{query}"

    def _print_pack(self, browser: Browser, tour: Tour) -> None:
        for path in self.collected:
            browser.open(self._address(path))
            browser.evaluate(COLLECT)
        browser.open(self._address("briefing/"))
        browser.evaluate(READY)
        tour.texts[PACK] = [browser.evaluate(ADVICE)]
        tour.file(PACK).write_bytes(browser.pdf())


class Kernels:
    """The kernels at hand, and the walks that are under way."""

    def __init__(self, folder: Path, chromium: Path, firefox: str) -> None:
        """Kernels unpacked in a folder, today's Chromium and Firefox."""
        old = sorted(folder.glob("*/chromium"), key=lambda one: int(one.parent.name))
        self._programs = {one.parent.name: one for one in old} | {"today": chromium}
        self._firefox = firefox
        self._walks: dict[str, Future[Tour]] = {}

    @cached_property
    def names(self) -> list[str]:
        """What the kernels are called, oldest first."""
        return [*self._programs, "firefox"]

    def start(self, name: str, profile: Path) -> Browser:
        """A fresh browser of this kernel."""
        if name == "firefox":
            return Firefox(self._firefox, profile)
        return Chromium(self._programs[name].resolve(), profile)

    def set_out(self, plan: Plan, folder: Path) -> ThreadPoolExecutor:
        """Begin all walks: the slowest first, then as the tests ask for them."""
        pool = ThreadPoolExecutor(AT_ONCE)
        *others, slowest = self.names
        for name in (slowest, *others):
            self._walks[name] = pool.submit(self._walk, name, plan, folder / name)
        return pool

    def tour(self, name: str) -> Tour:
        """What the walk of a kernel found, once it is back."""
        return self._walks[name].result()

    def _walk(self, name: str, plan: Plan, folder: Path) -> Tour:
        profile = folder / "profile"
        profile.mkdir(parents=True)
        browser = self.start(name, profile)
        try:
            return plan.walk(browser, folder)
        finally:
            browser.close()
