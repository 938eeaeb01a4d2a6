"""The data sets that these tests render: a tiny invented one, and the real one."""

from __future__ import annotations

import functools
from pathlib import Path

from sitegen.open_data import api_files
from sitegen.pages import all_views
from sitegen.pages.render import render_navigation, render_pages, render_redirects
from sitegen.reading import read_dataset
from sitegen.records import Registry, build_registry

ROOT = Path(__file__).resolve().parents[2]
THEME = ROOT / "theme"
TEMPLATES = THEME / "templates"
MINIMAL = ROOT / "tests/fixtures/minimal/data"
REAL = ROOT / "data"


@functools.cache
def read_registry(data: Path) -> Registry:
    """The records of a data folder that has no problem."""
    raw, _ = read_dataset(data)
    return build_registry(raw)


def render_all(registry: Registry) -> dict[str, str]:
    """Every page, retired path, the navigation and the open data, by path."""
    views = all_views(registry)
    return dict(
        (
            *render_pages(views.pages, TEMPLATES),
            *render_redirects(views.redirects, TEMPLATES),
            *render_navigation(views.navigation, TEMPLATES),
            *api_files(registry),
        )
    )


@functools.cache
def rendered(data: Path) -> dict[str, str]:
    """The files of a data folder, rendered once."""
    return render_all(read_registry(data))
