"""The ring of the focus and the edges of fields stand out in every scheme."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import open_tab

SEARCH = "search/index.html?q=%E4%BC%81%E4%B8%9A"
LEAST = 3.0
COLOURS = """
([selector, property]) => {
  const element = document.querySelector(selector);
  element.focus();
  const opaque = colour => colour !== "transparent" && !/, 0\\)$/.test(colour);
  let around = element.parentElement;
  while (around.parentElement && !opaque(getComputedStyle(around).backgroundColor))
    around = around.parentElement;
  return [getComputedStyle(element)[property], getComputedStyle(around).backgroundColor];
}
"""


def _luminance(colour: str) -> float:
    red, green, blue = (
        float(part) / 255
        for part in colour.partition("(")[2].rstrip(")").split(",")[:3]
    )
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (red, green, blue)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(scope="module")
def opened(chromium: Browser, site_url: str) -> Iterator[Callable[[str, str], Page]]:
    """A page in a scheme: each scheme has one tab, that stays where it is asked to be."""
    with ExitStack() as tabs:
        pages: dict[str, Page] = {}

        def page_in(scheme: str, path: str) -> Page:
            if scheme not in pages:
                size = {"width": 1280, "height": 900}
                tab = open_tab(chromium, color_scheme=scheme, viewport=size)
                pages[scheme] = tabs.enter_context(tab).page
            if pages[scheme].url != site_url + path:
                pages[scheme].goto(site_url + path)
            return pages[scheme]

        yield page_in


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("path", "selector"),
    [
        ("index.html", ".md-tabs__link"),
        ("index.html", "#site-search"),
        ("index.html", ".home-search button"),
        ("index.html", ".ways a"),
        ("measures/guojia-fuzhi-01/index.html", "#site-nav .is-open a"),
        ("measures/guojia-fuzhi-01/index.html", ".official a"),
        ("measures/guojia-fuzhi-01/index.html", "footer a"),
        ("measures/index.html", "tbody th a"),
    ],
)
def test_the_ring_stands_out(
    path: str, selector: str, scheme: str, opened: Callable[[str, str], Page]
) -> None:
    """At least 3:1 against what lies around the stop."""
    page = opened(scheme, path)
    page.keyboard.press("Tab")
    ring, around = page.evaluate(COLOURS, [selector, "outlineColor"])

    assert _contrast(ring, around) >= LEAST


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("selector", ["#search-query", ".search-select select"])
def test_the_edges_of_fields_stand_out(
    selector: str, scheme: str, opened: Callable[[str, str], Page]
) -> None:
    """At least 3:1 against what lies around the field."""
    page = opened(scheme, SEARCH)
    page.wait_for_selector("#search-results[aria-busy=false]")
    edge, around = page.evaluate(COLOURS, [selector, "borderTopColor"])

    assert _contrast(edge, around) >= LEAST


def test_forced_colours_tell_what_is_chosen(chromium: Browser, site_url: str) -> None:
    """The pressed filter and the current section differ from the others."""
    look = (
        "selector => { const style = getComputedStyle(document.querySelector(selector));"
        " return [style.backgroundColor, style.borderBottomWidth, style.color].join() }"
    )
    with open_tab(chromium, forced_colors="active") as tab:
        page = tab.page
        page.goto(f"{site_url}search/index.html?q=企业")
        page.wait_for_selector("#search-results[aria-busy=false]")
        filters = [
            page.evaluate(look, f".search-kind[aria-pressed={state}]")
            for state in ("true", "false")
        ]
        page.goto(f"{site_url}measures/index.html")
        tabs = [
            page.evaluate(look, ".md-tabs__item--active a"),
            page.evaluate(look, ".md-tabs__item:not(.md-tabs__item--active) a"),
        ]

    assert filters[0] != filters[1]
    assert tabs[0] != tabs[1]


def test_punctuation_keeps_its_width(chromium: Browser, site_url: str) -> None:
    """No feature of the font is asked for, which would make Firefox leave out others."""
    with open_tab(chromium) as tab:
        tab.page.goto(site_url)

        expect(tab.page.locator("body")).to_have_css("font-feature-settings", "normal")
