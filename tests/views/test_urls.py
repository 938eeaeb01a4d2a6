"""Addresses: how links are written, and which ones may never be lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sitegen.facts.catalogue import build_catalogue
from sitegen.links import relative
from sitegen.pages import all_views
from tests.views.datasets import REAL, read_registry

ADDRESSES = Path(__file__).parent / "addresses.txt"


@pytest.mark.parametrize(
    ("target", "page", "link"),
    [
        ("", "", "index.html"),
        ("", "measures/a/", "../../index.html"),
        ("measures/a/", "", "measures/a/index.html"),
        ("measures/b/", "measures/a/", "../b/index.html"),
        ("measures/a/", "measures/a/", "index.html"),
        ("measures/a/#zhuhai", "measures/a/", "#zhuhai"),
        ("measures/a/#zhuhai", "measures/", "a/index.html#zhuhai"),
        ("measures/", "measures/a/", "../index.html"),
        ("localities/x/", "localities/x/units/y/", "../../index.html"),
        ("localities/x/units/z/", "localities/x/units/y/", "../z/index.html"),
        ("api/v1/units.json", "data/", "../api/v1/units.json"),
    ],
)
def test_a_link_names_the_file_as_seen_from_the_page(
    target: str, page: str, link: str
) -> None:
    """Links name index.html, so that they work without a web server too."""
    actual = relative(target, page)

    assert link == actual


def test_every_address_is_kept(bless: Callable[[Path, str], str]) -> None:
    """A page that goes needs a redirect, and then its address stays in the list."""
    views = all_views(build_catalogue(read_registry(REAL)))
    pages = {f"/{page.path}" for _, page in views.pages}
    retired = {f"/{page.path}" for page in views.redirects}
    actual = "".join(f"{path}\n" for path in sorted(pages | retired))
    promised = set(bless(ADDRESSES, actual).splitlines())

    assert set() == promised - pages - retired
