"""All stages in a row: data in, files under docs out.

In: the folders of data, docs and theme. Out: a BuildResult. Must not know what any
stage does. If a record has a problem, nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from sitegen.browser import browser_files
from sitegen.facts.catalogue import Catalogue, build_catalogue
from sitegen.feed import feed_files
from sitegen.office.files import office_files
from sitegen.open_data import api_files, api_paths
from sitegen.own_place import places_script
from sitegen.pages import all_views
from sitegen.pages.render import render_navigation, render_pages, render_redirects
from sitegen.pages.role_looks import role_looks
from sitegen.paper.files import briefing_files
from sitegen.paper.word import parts_script
from sitegen.paper.words import sheet_words_script
from sitegen.place import place_settings
from sitegen.problems import Problem
from sitegen.reading import read_dataset
from sitegen.records import Registry, build_registry
from sitegen.search import build_index
from sitegen.validate import validate
from sitegen.writing.content import Files
from sitegen.writing.files import plan_changes, write_files, write_stamp
from sitegen.writing.freshness import inputs_digest


@dataclass(frozen=True, kw_only=True)
class BuildResult:
    """The problems found, or what was (with check: would be) changed.

    What is deferred is still to do and held nothing up.
    """

    problems: tuple[Problem, ...] = ()
    deferred: tuple[Problem, ...] = ()
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()


def build(
    data_dir: Path,
    docs_dir: Path,
    theme_dir: Path,
    check: bool = False,
    *,
    deferred: frozenset[str] = frozenset(),
    after_pages: Callable[[], None] | None = None,
) -> BuildResult:
    """Generate the pages and the open data; with check, only say what would change.

    A problem stops it, unless its code is one of the deferred. after_pages is called
    when the pages are written and what goes with them is still to come; then nothing is
    made at the same time.
    """
    inputs = inputs_digest(data_dir, theme_dir)
    registry, found = _read(data_dir, deferred)
    if registry is None:
        return BuildResult(problems=found)
    streams = _streams(registry, theme_dir, after_pages)
    if check:
        changes = plan_changes(streams[0], docs_dir, *streams[1:])
    else:
        changes = write_files(streams[0], docs_dir, *streams[1:])
        write_stamp(inputs, docs_dir)
    return BuildResult(
        deferred=found,
        written=changes.written,
        removed=changes.removed,
        unchanged=changes.unchanged,
    )


def _read(
    data_dir: Path, deferred: frozenset[str]
) -> tuple[Registry | None, tuple[Problem, ...]]:
    """The records, unless a problem holds them up; the marked values are let go."""
    raw, problems = read_dataset(data_dir)
    found = validate(raw, problems)
    if any(problem.code not in deferred for problem in found):
        return None, found
    return build_registry(raw), found


def _streams(
    registry: Registry, theme_dir: Path, after_pages: Callable[[], None] | None
) -> tuple[Files, ...]:
    """Every generated file, made one after another: no stage holds all of them.

    The three streams need nothing of each other and take about as long.
    """
    catalogue = build_catalogue(registry)
    pages = _page_files(catalogue, theme_dir)
    tables = _table_files(catalogue, theme_dir)
    papers = _paper_files(catalogue, theme_dir)
    if after_pages is None:
        return pages, tables, papers
    return (chain(pages, _nothing_but(after_pages), tables, papers),)


def _page_files(catalogue: Catalogue, theme_dir: Path) -> Files:
    """The pages, and what MkDocs is to know of them."""
    templates_dir = theme_dir / "templates"
    views = all_views(catalogue)
    looks = role_looks(catalogue.registry.vocabularies)
    yield from render_pages(views.pages, templates_dir, looks)
    yield from render_redirects(views.redirects, templates_dir)
    yield from render_navigation(views.navigation, templates_dir)
    yield from place_settings(catalogue.registry)


def _nothing_but(call: Callable[[], None]) -> Files:
    """A call between two files."""
    call()
    yield from ()


def _table_files(catalogue: Catalogue, theme_dir: Path) -> Files:
    """Open data, tables and calendars."""
    yield from api_files(catalogue)
    yield from office_files(catalogue, theme_dir / "templates", api_paths())


def _paper_files(catalogue: Catalogue, theme_dir: Path) -> Files:
    """Paper and Word, what search reads, and the browser's own code."""
    templates_dir = theme_dir / "templates"
    yield from briefing_files(catalogue, templates_dir)
    yield from build_index(catalogue.registry)
    yield from feed_files(catalogue)
    yield from browser_files(
        theme_dir / "browser",
        {
            "print": sheet_words_script(templates_dir),
            "site": places_script(catalogue.registry),
            "word": parts_script(),
        },
    )
