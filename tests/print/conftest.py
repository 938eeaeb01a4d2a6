"""Every page printed once, by a real browser, and what the records say of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from sitegen import urls
from sitegen.reading import read_dataset
from sitegen.records import Registry, build_registry
from tests.conftest import Tab, made_once, open_tab
from tests.print.controls import (
    CHOSEN,
    MEASURE,
    TITLES,
    opened_basket,
    put_in_basket,
    save_pdf,
)
from tests.print.sheets import Sheet, read_sheets
from tests.site.project import ROOT

Print = Callable[[str], tuple[Sheet, ...]]
Fill = Callable[[list[str]], Page]


def real_registry() -> Registry:
    """The registry of the real records."""
    raw, problems = read_dataset(ROOT / "data")
    assert () == problems
    return build_registry(raw)


REGISTRY = real_registry()
MEASURES = [measure.id for measure in REGISTRY.measures]
LOCALITIES = [locality.id for locality in REGISTRY.localities]
PLACES = [locality.name for locality in REGISTRY.localities]
UNITS = [unit.id for place in REGISTRY.localities for unit in place.units]
PRINTED_UNITS = UNITS[::4]
"""One in four: a unit's paper is made as any other's."""
LINES = [line.id for line in REGISTRY.vocabularies.lines]
OTHERS = ["indicators/kuajing-maoyi/", "departments/shuiwu/", "practices/beijing/"]
TABLES = ["compare/", "deadlines/", "differences/", "wording/", "results/"]
DOCUMENTS = [document.id for document in REGISTRY.documents]


def unit_path(unit_id: str) -> str:
    """The page of a unit known by its id alone."""
    return urls.unit(REGISTRY.unit_by_id[unit_id].locality, unit_id)


def all_paths() -> list[str]:
    """The pages that are printed and measured."""
    return [
        *(urls.measure(one) for one in MEASURES),
        *(urls.locality(one) for one in LOCALITIES),
        *(unit_path(one) for one in PRINTED_UNITS),
        *(urls.document(one) for one in DOCUMENTS),
        *TABLES,
        *OTHERS,
    ]


@pytest.fixture(scope="session")
def registry() -> Registry:
    """The registry of the real records."""
    return REGISTRY


@pytest.fixture(scope="session")
def printing_page(chromium: Browser) -> Iterator[Page]:
    """One browser page in which all pages are opened in turn."""
    with open_tab(chromium) as tab:
        yield tab.page
        assert [] == tab.errors


@pytest.fixture(scope="session")
def printed_file(
    printing_page: Page, site_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Path]:
    """Print a page of the site; each page is printed once for all test processes."""

    def print_page(path: str) -> Path:
        def make(file: Path) -> None:
            printing_page.goto(f"{site_url}{path}index.html")
            save_pdf(printing_page, file)

        return made_once(tmp_path_factory, f"{path.replace('/', '.')}pdf", make)

    return print_page


@pytest.fixture(scope="session")
def printed(printed_file: Callable[[str], Path]) -> Print:
    """The sheets of a page of the site."""
    return cache(lambda path: read_sheets(printed_file(path)))


@pytest.fixture
def measure(tab: Tab, site_url: str) -> Page:
    """A measure's page; printing is only counted, since no one could close its window."""
    tab.page.add_init_script("window.prints = 0; window.print = () => { prints += 1 }")
    tab.page.goto(site_url + MEASURE)
    return tab.page


@pytest.fixture
def collected(tab: Tab, site_url: str) -> Page:
    """The basket's page with three pages in the basket, as their buttons put them there."""
    tab.page.add_init_script("window.print = () => {}")
    put_in_basket(tab.page, dict(zip(CHOSEN, TITLES, strict=True)))
    return opened_basket(tab.page, site_url)


@pytest.fixture
def filled(tab: Tab, site_url: str) -> Fill:
    """The basket's page with these page paths in the basket."""

    def fill(paths: list[str]) -> Page:
        put_in_basket(tab.page, {path: path for path in paths})
        return opened_basket(tab.page, site_url)

    return fill


@pytest.fixture(scope="session")
def word_files(project: Path) -> dict[str, Path]:
    """Every Word file by the path of its page."""
    docs = project / "docs"
    return {
        f"{file.parent.relative_to(docs).as_posix()}/": file
        for file in sorted(docs.rglob("*.docx"))
    }
