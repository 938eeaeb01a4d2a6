"""What a browser finds on a page, gathered in one visit for many tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.conftest import open_tab

AXE = Path(str(distribution("axe-playwright-python").locate_file(""))) / (
    "axe_playwright_python/axe.min.js"
)
HEIGHT = 900
WHOLE = 1280
"""The width at which a page is looked at with every row of its lists."""

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
COLOUR_RULES = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
}
"""All that another colour scheme can change."""
FIND_VIOLATIONS = """
async rules => {
  const found = await axe.run(document, {resultTypes: ["violations"], ...rules});
  return found.violations.flatMap(violation =>
    violation.nodes.map(node =>
      `${violation.id}: ${node.target.join(" ")}: ${node.failureSummary}`));
}
"""
ALL_BUT_COLOURS = {
    **ALL_RULES,
    "rules": {"target-size": {"enabled": True}, "color-contrast": {"enabled": False}},
}
"""Colours are those of the page's kind, and cost as much as all other rules."""
SHORTEN = """
() => document.querySelectorAll("tbody, ul, ol, dl").forEach(list =>
  Array.from(list.children).slice(12, -4).forEach(row => row.remove()))
"""
"""Long lists keep their first and last rows: those between are made the same way."""
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


class Visits:
    """Visits each page once for each width and colour scheme, however many tests ask."""

    def __init__(self, browser: Browser, url: str) -> None:
        self.browser = browser
        self.url = url
        self._known: dict[tuple[str, int, str], Visit] = {}

    def visit(self, path: str, width: int, scheme: str) -> Visit:
        """What a browser of this width and scheme finds on the page."""
        key = (path, width, scheme)
        if key not in self._known:
            self._known[key] = self._look(*key)
        return self._known[key]

    def _look(self, path: str, width: int, scheme: str) -> Visit:
        viewport = {"width": width, "height": HEIGHT}
        options = {"viewport": viewport, "color_scheme": scheme}
        with open_tab(self.browser, **options) as tab:
            tab.page.goto(self.url + path, wait_until="load")
            sideways = max(0, tab.page.evaluate(SIDEWAYS))
            if (width, scheme) != (WHOLE, "light"):
                tab.page.evaluate(SHORTEN)
            found = violations(
                tab.page, rules=COLOUR_RULES if scheme == "dark" else ALL_RULES
            )
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
    rules: Mapping[str, object] = ALL_RULES,
) -> list[str]:
    """What axe-core, brought in unless it is there, finds on the page as it stands."""
    if not is_loaded:
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[str] = page.evaluate(FIND_VIOLATIONS, rules)
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
