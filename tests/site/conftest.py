"""The pages that the browser tests look at, and one visit of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.site.kinds import pages_by_kind
from tests.site.visits import Visits


@pytest.fixture(scope="session")
def hardest_page(built_site: Path) -> Callable[[str], str]:
    """The largest page of a kind."""
    pages = pages_by_kind(built_site)

    def hardest(kind: str) -> str:
        if kind not in pages:
            pytest.fail(f"the site has no page of the kind {kind}")
        return pages[kind][0]

    return hardest


@pytest.fixture(scope="session")
def visits(chromium: Browser, site_url: str) -> Iterator[Visits]:
    """One visit of each page for each width and colour scheme."""
    with ExitStack() as tabs:
        yield Visits(chromium, site_url, tabs)
