"""Hostile queries neither break nor execute anything."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.records import units_of_line
from tests.search.conftest import ResultsPage

HOSTILE = {
    "markup": "<script>window.hit = 1</script><img src=x onerror='window.hit = 1'>",
    "markup in a hit": "12368<b>",
    "percent": "%",
    "broken escape": "%E4%B8%ZZ %",
    "lone high surrogate": "12368\\ud83d",
    "lone low surrogate": "\\udc0012368",
    "regular expression": "(a+)+$ [z-a] .* \\\\ ^ ? | {1,}",
    "nothing but signs": "“”，。！？（）《》〔〕【】",
    "ten thousand characters": "市" * 10_000,
    "ten thousand letters": "s" * 10_000,
    "five thousand terms": "市 场 " * 2_500,
    "five thousand spelled terms": "shi chang " * 2_500,
    "zero bytes": "12368\\u0000",
    "line breaks": "12368\\n\\r\\u2028",
    "right-to-left override": "\\u202e12368",
    "name of an object's own": "__proto__ constructor toString hasOwnProperty",
    "one very long word": "zhuhai" * 2_000,
    "template": "{{7*7}} ${7*7} {0} {1}",
}


@pytest.fixture(scope="module")
def page(chromium: Browser, site_url: str) -> Iterator[ResultsPage]:
    context = chromium.new_context()
    page = ResultsPage(context.new_page(), site_url)
    page.open()
    yield page
    context.close()


def _set(page: ResultsPage, selector: str, query: str) -> float:
    """Put the query, escapes and all, into the box; the milliseconds until it returns."""
    spent: float = page.page.evaluate(
        """([selector, query]) => {
             const text = query.replace(/\\\\(u[0-9a-f]{4}|n|r|\\\\)/g,
               (all) => JSON.parse(`"${all}"`));
             const box = document.querySelector(selector);
             const begin = performance.now();
             box.value = text;
             box.dispatchEvent(new Event("input", { bubbles: true }));
             return performance.now() - begin;
           }""",
        [selector, query],
    )
    return spent


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_query_on_the_page(page: ResultsPage, name: str) -> None:
    """The page answers, runs nothing, shows the query nowhere as markup."""
    _set(page, "#search-query", HOSTILE[name])
    page.urls()

    assert [] == page.errors
    assert page.page.evaluate("() => window.hit") is None
    assert page.page.query_selector("article img, article b, article script") is None
    assert ["measures/guojia-jiejian-21/", "measures/guojia-jiejian-23/"] == page.type(
        "12368"
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_query_in_the_header(page: ResultsPage, name: str) -> None:
    """The box in the header answers, too."""
    page.page.click("#site-search")
    page.page.wait_for_selector(".site-search[data-search-state=ready]")
    _set(page, "#site-search", HOSTILE[name])
    _set(page, "#site-search", "12368")
    page.page.wait_for_selector(".site-search [role=option]:has-text('12368')")

    assert [] == page.errors
    assert page.page.evaluate("() => window.hit") is None


def test_long_queries_do_not_block(page: ResultsPage) -> None:
    """No hostile query holds the page up for a tenth of a second."""
    slow = {
        name: spent
        for name, query in HOSTILE.items()
        if (spent := min(_set(page, "#search-query", query) for _ in range(3))) > 100
    }

    assert {} == slow


@pytest.mark.parametrize(
    "address",
    [
        "?q=%",
        "?q=%E4%B8",
        "?q=<script>window.hit=1</script>",
        "?kind=__proto__",
        "?q=12368&q=%00",
        "?&&&=&q",
    ],
)
def test_hostile_address(page: ResultsPage, address: str) -> None:
    """A broken or hostile address opens the page all the same."""
    page.page.goto(f"{page.site}search/index.html{address}")
    page.urls()

    assert [] == page.errors
    assert page.page.evaluate("() => window.hit") is None


def test_hostile_query_in_the_finder(page: ResultsPage) -> None:
    """The department finder survives the same queries."""
    units = units_of_line("shichangjianguan")
    all_of_the_line = f"text=共{len(units)}个单位。"
    page.page.goto(f"{page.site}departments/index.html")
    page.page.fill("#unit-filter input", "工商局")
    page.page.wait_for_selector(all_of_the_line)
    for query in HOSTILE.values():
        _set(page, "#unit-filter input", query)
    _set(page, "#unit-filter input", "工商局")
    page.page.wait_for_selector(all_of_the_line)

    assert [] == page.errors
    assert page.page.evaluate("() => window.hit") is None
