"""The browser code reaches every page in few files, whose names tell their content."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from sitegen.browser import UnlistedSourceError, browser_files
from tests.conftest import open_tab
from tests.site.project import ROOT

SOURCES = ROOT / "theme" / "browser"
ASKED = re.compile(r'(?:src|href)="[./]*(assets/browser/\w+)\.[0-9a-f]{10}(\.\w+)"')
OF_SEARCH = re.compile(r"assets/(browser/search\.|search-index/)")
MOST_REQUESTS = 10
MOST_REQUESTS_FOR_SEARCH = 3
BOX = ".site-search input[name=q]"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A copy of the sources, to be changed."""
    return shutil.copytree(SOURCES, tmp_path / "browser")


def _files(sources: Path) -> dict[str, str]:
    return dict(browser_files(sources))


def _own_files(page: Path) -> list[str]:
    """Our scripts and style sheets that the page asks for by itself, without hashes."""
    found = ASKED.findall(page.read_text(encoding="utf-8"))
    return sorted(name + suffix for name, suffix in found)


def _pages(site: Path) -> list[Path]:
    """Every page of the site that is built from a template of the theme."""
    return [
        page
        for page in sorted(site.rglob("index.html"))
        if "md-header" in page.read_text(encoding="utf-8")
    ]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("styles/paper.css", "site.css"),
        ("search/start.js", "site.js"),
        ("search/fold.js", "search.js"),
        ("print/page.js", "print.js"),
    ],
)
def test_a_changed_byte_changes_one_name(source: str, name: str, sources: Path) -> None:
    """What a browser has kept under the old name is never taken for the new file."""
    before = set(_files(sources))
    with (sources / source).open("a", encoding="utf-8") as file:
        file.write("/* */")
    after = set(_files(sources))
    stem, suffix = name.split(".")
    renamed = re.compile(rf"assets/browser/{stem}\.[0-9a-f]{{10}}\.{suffix}")

    assert [bool(renamed.fullmatch(path)) for path in before - after] == [True]
    assert [bool(renamed.fullmatch(path)) for path in after - before] == [True]


def test_a_source_in_no_bundle_is_refused(sources: Path) -> None:
    """A script that no page would get is not passed over in silence."""
    (sources / "print" / "forgotten.js").write_text("", encoding="utf-8")

    with pytest.raises(UnlistedSourceError, match=r"^print/forgotten\.js$"):
        _files(sources)


def test_every_source_is_served_and_none_twice_in_a_file() -> None:
    """Nothing is lost and nothing is doubled where the sources are joined."""
    served = [
        text for path, text in _files(SOURCES).items() if path.startswith("assets/")
    ]
    times = {
        source.relative_to(SOURCES).as_posix(): [
            text.count(source.read_text(encoding="utf-8")) for text in served
        ]
        for source in SOURCES.rglob("*.*")
        if source.is_file()
    }

    assert {} == {name: each for name, each in times.items() if max(each) != 1}


def _expected(html: str) -> list[str]:
    """The style sheet, two scripts for every page, and those of what the page has."""
    names = ["display.js", "site.css", "site.js"]
    names += ["print.js"] if "data-briefing" in html else []
    names += ["narrow.js"] if "data-narrow" in html else []
    return [f"assets/browser/{name}" for name in sorted(names)]


def test_a_page_has_no_script_that_it_does_not_need(built_site: Path) -> None:
    """The scripts for printing and narrowing come where there is something to do."""
    wrong = {
        str(page.relative_to(built_site)): found
        for page in _pages(built_site)
        if (found := _own_files(page)) != _expected(page.read_text(encoding="utf-8"))
    }

    assert wrong == {}


def test_the_site_holds_no_file_of_an_older_name(built_site: Path) -> None:
    """Only what the pages ask for lies beside them."""
    found = {path.name for path in (built_site / "assets" / "browser").iterdir()}
    settings = (built_site.parent / "docs/.browser.yml").read_text(encoding="utf-8")
    made = set(re.findall(r"assets/browser/([\w.]+)", settings))

    assert found == made


@pytest.mark.parametrize(
    "kind",
    ["home", "measure", "locality", "unit", "departments", "briefing", "search"],
)
def test_a_page_asks_for_few_files(
    kind: str, chromium: Browser, site_url: str, hardest_page: Callable[[str], str]
) -> None:
    """Ten at most on a first visit, three more when search is first touched."""
    asked: list[str] = []
    with open_tab(chromium) as tab:
        tab.page.on("request", lambda request: asked.append(request.url))
        tab.page.goto(site_url + hardest_page(kind), wait_until="networkidle")
        before = [url for url in asked if OF_SEARCH.search(url)]
        tab.page.focus(BOX)
        tab.page.wait_for_selector(".site-search[data-search-state=ready]")

    of_search = [url for url in asked if OF_SEARCH.search(url)]

    assert before == ([] if kind != "search" else of_search)
    assert len(asked) - len(of_search) <= MOST_REQUESTS, asked
    assert len(of_search) <= MOST_REQUESTS_FOR_SEARCH, asked
