"""Every page printed once, by a real browser, and what the records say of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from sitegen import urls
from sitegen.model import build_registry
from sitegen.read import read_dataset
from sitegen.records import Registry
from tests.conftest import open_tab
from tests.print.sheets import Sheet, read_sheets
from tests.site.project import ROOT

Print = Callable[[str], tuple[Sheet, ...]]


def real_registry() -> Registry:
    """The registry of the real records."""
    raw, problems = read_dataset(ROOT / "data")
    assert () == problems
    return build_registry(raw)


REGISTRY = real_registry()
MEASURES = [measure.id for measure in REGISTRY.measures]
LOCALITIES = [locality.id for locality in REGISTRY.localities]
UNITS = [unit.id for place in REGISTRY.localities for unit in place.units]
OTHERS = ["indicators/kuajing-maoyi/", "departments/shuiwu/", "practices/beijing/"]


def unit_path(unit_id: str) -> str:
    """The page of a unit known by its id alone."""
    return urls.unit(REGISTRY.unit_by_id[unit_id].locality, unit_id)


def all_paths() -> list[str]:
    """The pages that are printed and measured."""
    return [
        *(urls.measure(one) for one in MEASURES),
        *(urls.locality(one) for one in LOCALITIES),
        *(unit_path(one) for one in UNITS),
        *OTHERS,
    ]


def save_pdf(page: Page, file: Path, *, browser_header: bool = False) -> None:
    """Print as Ctrl+P does: on the sheets that the page itself asks for."""
    page.pdf(
        path=file,
        prefer_css_page_size=True,
        print_background=False,
        display_header_footer=browser_header,
    )


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
    """Print a page of the site; each page is printed once a session."""
    folder = tmp_path_factory.mktemp("printed")
    done: dict[str, Path] = {}

    def print_page(path: str) -> Path:
        if path not in done:
            done[path] = folder / f"{len(done)}.pdf"
            printing_page.goto(f"{site_url}{path}index.html")
            save_pdf(printing_page, done[path])
        return done[path]

    return print_page


@pytest.fixture(scope="session")
def printed(printed_file: Callable[[str], Path]) -> Print:
    """The sheets of a page of the site."""
    return cache(lambda path: read_sheets(printed_file(path)))
