"""What of others the site ships stands, with its licence, on the site's own page."""

from __future__ import annotations

import json
import re
from importlib.metadata import metadata
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def page(built_site: Path) -> str:
    """The page about licences."""
    return (built_site / "licences/index.html").read_text(encoding="utf-8")


def test_every_part_of_the_theme_s_scripts_is_listed(
    built_site: Path, page: str
) -> None:
    """Each package that the theme's scripts and styles are made of has its row."""
    maps = list((built_site / "assets").rglob("*.map"))
    sources = "\n".join(
        source
        for file in maps
        for source in json.loads(file.read_text(encoding="utf-8"))["sources"]
    )
    packages = set(re.findall(r"node_modules/((?:@[^/]+/)?[^/\n]+)", sources))
    listed = {name.casefold() for name in re.findall(r'row">([^<]+)</th>', page)}
    names = {"clipboard": "clipboard.js"}

    assert packages
    assert {names.get(name, name) for name in packages} - listed == set()


@pytest.mark.parametrize(
    ("package", "row"),
    [("mkdocs-material", "Material for MkDocs"), ("pypinyin", "pypinyin")],
)
def test_the_licence_is_the_one_that_the_package_states(
    page: str, package: str, row: str
) -> None:
    """The page says of an installed package what the package says itself."""
    stated = metadata(package).json
    licence = stated.get("license_expression") or stated.get("license")
    found = re.search(rf"row\">{row}</th><td>[^<]*</td><td>([^<]*)</td>", page)
    assert found

    assert licence == found[1]


def test_scripts_of_others_stand_in_the_theme_s_folder(built_site: Path) -> None:
    """No script or style comes from elsewhere than the theme and the project."""
    folders = {
        path.relative_to(built_site).parts[1]
        for kind in ("js", "css")
        for path in (built_site / "assets").rglob(f"*.{kind}")
    }

    assert folders <= {"browser", "javascripts", "search-index", "stylesheets"}
