"""The data sets that these tests render: a tiny invented one, and the real one."""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path

from sitegen.facts.catalogue import build_catalogue
from sitegen.office.files import office_files
from sitegen.open_data import api_files
from sitegen.pages import all_views
from sitegen.pages.render import render_navigation, render_pages, render_redirects
from sitegen.paper.files import briefing_files
from sitegen.reading import read_dataset
from sitegen.records import Registry, build_registry
from sitegen.search import build_index
from sitegen.validate import validate
from tests.contents import made_of

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
    catalogue = build_catalogue(registry)
    views = all_views(catalogue)
    return dict(
        (
            *render_pages(views.pages, TEMPLATES),
            *render_redirects(views.redirects, TEMPLATES),
            *render_navigation(views.navigation, TEMPLATES),
            *api_files(catalogue),
        )
    )


@functools.cache
def rendered(data: Path) -> dict[str, str]:
    """The files of a data folder, rendered once."""
    return render_all(read_registry(data))


@functools.cache
def structures(data: Path) -> dict[str, str]:
    """What the scripts of briefings and search hand to the page, laid out to be read.

    The line that ends a briefing's script tells versions of the Word writer apart; it is
    left out.
    """
    registry = read_registry(data)
    scripts = {
        path: content
        for path, content in (
            *briefing_files(build_catalogue(registry), TEMPLATES),
            *build_index(registry),
        )
        if isinstance(content, str)
    }
    return {
        f"{path.removesuffix('.js')}.json": _laid_out(script)
        for path, script in scripts.items()
    }


def every_output(data: Path) -> dict[str, str]:
    """Pages, open data, tables, calendars, papers, index of records without a problem."""
    raw, problems = read_dataset(data)
    assert ((), ()) == (problems, validate(raw))
    registry = build_registry(raw)
    catalogue = build_catalogue(registry)
    office = {
        path: made_of(content).decode("utf-8-sig").replace("\r\n ", "")
        for path, content in office_files(catalogue, TEMPLATES, ())
        if path.endswith((".csv", ".ics"))
    }
    papers = {
        path: content
        for path, content in briefing_files(catalogue, TEMPLATES)
        if isinstance(content, str)
    }
    return render_all(registry) | office | papers | dict(build_index(registry))


def _laid_out(script: str) -> str:
    """The one JSON value of a script, a line for each of its parts."""
    value = re.search(r"(?:push\(|\]=)(.*?)\)?;$", script, re.MULTILINE)
    assert value is not None
    parsed = json.loads(value[1].replace("<\\/", "</"))
    return json.dumps(parsed, ensure_ascii=False, indent=1) + "\n"
