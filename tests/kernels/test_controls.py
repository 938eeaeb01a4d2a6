"""On every kernel the things that a reader works work: boxes, filters, panel, keys."""

from __future__ import annotations

import time
from contextlib import suppress

from tests.kernels.pipe import KernelError
from tests.kernels.tours import Browser, has_page_numbers

SECONDS = 20
WAIT = """
new Promise(done => {{
  const end = Date.now() + {milliseconds};
  (function look() {{
    if ({condition}) done(true);
    else if (Date.now() > end) done(false);
    else setTimeout(look, 20);
  }})();
}})
"""
RESULTS = """
document.querySelector("#search-results[aria-busy=false]") &&
Number(document.querySelector("#search-results").dataset.count)
"""
FILTERS = (
    "document.querySelectorAll('[data-search-filters] button[aria-pressed=false]')"
)
SHOWN_UNITS = """
Array.from(document.querySelectorAll("li[data-unit]"))
  .filter(one => one.offsetParent).map(one => one.innerText)
"""
GO_FAR_DOWN = """
(link => {
  link.scrollIntoView({block: "center"});
  link.focus({preventScroll: true});
  return [link.href, link.getBoundingClientRect().top];
})(document.querySelectorAll(".search-passage")[60])
"""
FOCUSED_PASSAGE = "document.querySelector('.search-passage:focus')"
DIALOG = "document.querySelector('dialog.briefing-panel[open]')"
DRAWER = "document.querySelector('[data-drawer-open]')"
MEASURE = "measures/guojia-jiejian-06/index.html"


def wait(browser: Browser, condition: str) -> None:
    """Until a condition holds in the page."""
    wanted = WAIT.format(condition=condition.strip(), milliseconds=SECONDS * 1000)
    assert browser.evaluate(wanted), condition


def wait_through(browser: Browser, condition: str) -> None:
    """The same while pages come and go, when questions have no answer."""
    end = time.monotonic() + SECONDS
    while True:
        with suppress(KernelError):
            if browser.evaluate(condition):
                return
        assert time.monotonic() < end, condition


def wait_until_left(browser: Browser, path: str) -> None:
    """Until another page stands there."""
    wait_through(browser, f"!location.pathname.endsWith('/{path}')")


def test_search_finds_and_filters(browser: Browser, site_url: str) -> None:
    """Results come, and a filter leaves fewer of them."""
    browser.open(f"{site_url}search/index.html?q=市场监管")
    wait(browser, RESULTS)
    before = browser.evaluate(RESULTS)
    browser.evaluate(f"{FILTERS}[0].click()")
    wait(browser, f"0 < ({RESULTS.strip()}) && ({RESULTS.strip()}) < {before}")


def test_the_box_answers_and_obeys_keys(browser: Browser, site_url: str) -> None:
    """The slash goes to the box, an arrow into its list, Enter to a page."""
    browser.resize(1280, 900)
    browser.open(site_url + MEASURE)
    browser.press("/")
    wait(browser, "document.activeElement.name === 'q'")
    browser.type("施工许可")
    wait(browser, "document.querySelector('[role=option]')")
    browser.press("ArrowDown")
    browser.press("Enter")
    wait_until_left(browser, MEASURE)


def test_the_finder_narrows(browser: Browser, site_url: str) -> None:
    """A former name of a unit leaves the units that are called otherwise today."""
    browser.open(f"{site_url}departments/index.html")
    wait(browser, "document.querySelector('#unit-filter input')")
    before = len(browser.evaluate(SHOWN_UNITS))
    browser.evaluate("document.querySelector('#unit-filter input').focus()")
    browser.type("工商局")
    wait(browser, f"{SHOWN_UNITS.strip()}.length < {before}")

    assert all("市场监" in text for text in browser.evaluate(SHOWN_UNITS))


def test_going_back_leads_to_the_passage_one_had_left(
    browser: Browser, site_url: str
) -> None:
    """The passage is where it was in the window, and has the focus."""
    browser.open(f"{site_url}search/index.html?q=企业")
    wait(browser, RESULTS)
    href, top = browser.evaluate(GO_FAR_DOWN)
    browser.press("Enter")
    wait_until_left(browser, "search/index.html")
    browser.evaluate("void setTimeout(() => history.back(), 0)")
    wait_through(browser, f"{RESULTS.strip()} > 0 && {FOCUSED_PASSAGE} !== null")

    assert href == browser.evaluate(f"{FOCUSED_PASSAGE}.href")
    back = browser.evaluate(f"{FOCUSED_PASSAGE}.getBoundingClientRect().top")
    assert abs(top - back) < 3


def test_the_panel_opens_and_advises(browser: Browser, site_url: str) -> None:
    """Every time it opens, it says what to do about the browser's own header."""
    browser.open(site_url + MEASURE)
    for _ in range(2):
        browser.evaluate("document.querySelector('[data-briefing-print]').click()")
        wait(browser, DIALOG)
        text = browser.evaluate(f"{DIALOG}.innerText")
        browser.press("Escape")
        wait(browser, f"!{DIALOG}")

        assert ("页眉和页脚" in text) is not has_page_numbers(browser)
        assert "较旧" not in text


def test_the_drawer_opens_and_closes(browser: Browser, site_url: str) -> None:
    """On a narrow screen a button opens the navigation and Esc closes it."""
    browser.resize(390, 800)
    browser.open(site_url + MEASURE)
    browser.evaluate(f"{DRAWER}.focus()")
    browser.press("Enter")
    wait(browser, f"{DRAWER}.getAttribute('aria-expanded') === 'true'")
    browser.press("Escape")
    wait(browser, f"{DRAWER}.getAttribute('aria-expanded') === 'false'")
    browser.resize(1280, 900)
