"""What a browser finds on a page, gathered in one visit for many tests."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.conftest import Tab, open_tab

AXE = Path(str(distribution("axe-playwright-python").locate_file(""))) / (
    "axe_playwright_python/axe.min.js"
)
WIDE, HEIGHT = 1280, 900

ALL_RULES = {
    "runOnly": [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
    ],
    "rules": {"target-size": {"enabled": True}},
}
RULES_OF_COLOUR = ("color-contrast", "link-in-text-block")
COLOUR_RULES = {"runOnly": {"type": "rule", "values": RULES_OF_COLOUR}}
"""All that another colour scheme can change."""
FIND_VIOLATIONS = """
async ({place, rules}) => {
  const found = await axe.run(place, {resultTypes: ["violations"], ...rules});
  return found.violations.flatMap(violation =>
    violation.nodes.map(node =>
      `${violation.id}: ${node.target.join(" ")}: ${node.failureSummary}`));
}
"""
ALL_BUT_COLOURS = {
    **ALL_RULES,
    "rules": {
        "target-size": {"enabled": True},
        **{rule: {"enabled": False} for rule in RULES_OF_COLOUR},
    },
}
"""Rules of colour cost as much as all others."""
ALL_BUT_LOOKS = {
    **ALL_RULES,
    "rules": {rule: {"enabled": False} for rule in ("target-size", *RULES_OF_COLOUR)},
}
"""What no look of an element tells; a third less than with the sizes of targets."""
LOOK_RULES = {"runOnly": {"type": "rule", "values": ["target-size", *RULES_OF_COLOUR]}}
"""What one element tells of all that look like it."""
SHORTEN = """
() => document.querySelectorAll("tbody, ul, ol, dl").forEach(list => {
  const looks = row => [row, ...row.querySelectorAll("*")].map(one =>
    `${one.tagName}.${one.getAttribute("class")}`);
  const rows = Array.from(list.children);
  const seen = new Set([...rows.slice(0, 3), ...rows.slice(-1)].flatMap(looks));
  rows.slice(3, -1).forEach(row => {
    if (looks(row).every(look => seen.has(look))) row.remove();
    else looks(row).forEach(look => seen.add(look));
  });
})
"""
"""Long lists keep the first and last rows, and each that has a look of its own."""
MARK_NEW_LOOKS = """
known => {
  const seen = new Set(known), before = seen.size;
  const isOwn = node => node.nodeType === Node.TEXT_NODE && node.data.trim();
  const targets = "a[href], button, input, select, textarea, summary, [tabindex]";
  for (const one of document.body.querySelectorAll(":not(script):not(style)")) {
    const isTarget = one.matches(targets);
    if (!isTarget && !Array.from(one.childNodes).some(isOwn)) continue;
    const box = isTarget ? one.getBoundingClientRect() : {width: 99, height: 99};
    const look = [one, one.parentElement, one.parentElement.parentElement]
      .map(each => `${each.tagName}.${each.getAttribute("class")}`)
      .concat(box.width < 24, box.height < 24).join();
    if (!seen.has(look)) one.setAttribute("data-new-look", "");
    seen.add(look);
  }
  return [Array.from(seen), seen.size > before];
}
"""
"""Text and targets that with parent and grandparent look like none met before."""
SIDEWAYS = "document.documentElement.scrollWidth - innerWidth"
STILL = "* { transition: none !important; animation: none !important }"
FIND_INVISIBLE_FOCUS = """
() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const shown = [element, element.parentElement, element.nextElementSibling,
    ...(element.labels || [])].filter(Boolean);
  const look = () => shown.map(one => {
    const style = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    const outline = style.outlineStyle === "none" ? "" : style.outline;
    if (!box.width || !box.height) return "";
    return [outline, style.boxShadow, style.backgroundColor, style.borderColor,
      style.textDecoration].join();
  }).join(";");
  const focused = look();
  element.blur();
  const plain = look();
  element.focus({focusVisible: true, preventScroll: true});
  const text = (element.innerText || "").trim();
  return focused === plain ? `${element.tagName}.${element.className} “${text}”` : "";
}
"""


@dataclass(frozen=True, kw_only=True)
class Visit:
    """What a browser found on one page."""

    outside: tuple[str, ...]
    errors: tuple[str, ...]
    violations: tuple[str, ...]
    sideways: int


class Inspector:
    """axe-core in one tab, whose rules of look are asked where a look is new to it."""

    def __init__(self, page: Page) -> None:
        page.add_init_script(path=AXE)
        self._page = page
        self._looks: list[str] = []

    def faults(
        self, rules: Mapping[str, object] | None, look_rules: Mapping[str, object]
    ) -> list[str]:
        """What the rules, if any, find on the open page, and those of look in new ones."""
        page = self._page
        found = violations(page, is_loaded=True, rules=rules) if rules else []
        self._looks, is_new = page.evaluate(MARK_NEW_LOOKS, self._looks)
        if is_new:
            new = "[data-new-look]"
            found += violations(page, is_loaded=True, place=new, rules=look_rules)
        return found


class Visits:
    """Visits each page once for each width and colour scheme, however many tests ask.

    What axe-core finds in wide and light windows is left to test_every_page.
    """

    def __init__(self, browser: Browser, url: str, tabs: ExitStack) -> None:
        self.browser = browser
        self.url = url
        self._tabs = tabs
        self._open: dict[tuple[int, str], tuple[Tab, Inspector]] = {}
        self._known: dict[tuple[str, int, str], Visit] = {}

    def visit(self, path: str, width: int, scheme: str) -> Visit:
        """What a browser of this width and scheme finds on the page."""
        key = (path, width, scheme)
        if key not in self._known:
            self._known[key] = self._look(*key)
        return self._known[key]

    def _tab(self, width: int, scheme: str) -> tuple[Tab, Inspector]:
        if (width, scheme) not in self._open:
            viewport = {"width": width, "height": HEIGHT}
            opened = open_tab(self.browser, viewport=viewport, color_scheme=scheme)
            tab = self._tabs.enter_context(opened)
            self._open[width, scheme] = tab, Inspector(tab.page)
        return self._open[width, scheme]

    def _look(self, path: str, width: int, scheme: str) -> Visit:
        tab, inspector = self._tab(width, scheme)
        tab.outside.clear()
        tab.errors.clear()
        tab.page.goto(self.url + path, wait_until="load")
        sideways = max(0, tab.page.evaluate(SIDEWAYS))
        tab.page.evaluate(SHORTEN)
        rules = None if scheme == "dark" else ALL_BUT_COLOURS
        is_left = (width, scheme) == (WIDE, "light")
        found = [] if is_left else inspector.faults(rules, COLOUR_RULES)
        return Visit(
            outside=tuple(tab.outside),
            errors=tuple(tab.errors),
            violations=tuple(found),
            sideways=sideways,
        )


def violations(
    page: Page,
    *,
    is_loaded: bool = False,
    place: str = "html",
    rules: Mapping[str, object] = ALL_RULES,
) -> list[str]:
    """What axe-core, brought in unless it is there, finds in a place of the page."""
    if not is_loaded:
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[str] = page.evaluate(FIND_VIOLATIONS, {"place": place, "rules": rules})
    return found


def invisible_focus(page: Page, stops: int) -> list[str]:
    """The first tab stops whose focus cannot be seen."""
    page.add_style_tag(content=STILL)
    found = []
    for _ in range(stops):
        page.keyboard.press("Tab")
        complaint = page.evaluate(FIND_INVISIBLE_FOCUS)
        if complaint is None:
            break
        found += [complaint] if complaint else []
    return found
