"""All stages in a row: data in, files under docs out.

In: the folders of data, docs and theme. Out: a BuildResult. Must not know what any
stage does. If a record has a problem, nothing is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sitegen.api import api_files
from sitegen.briefing_files import briefing_files
from sitegen.browser import browser_files
from sitegen.content import Content
from sitegen.freshness import inputs_digest
from sitegen.model import build_registry
from sitegen.problems import Problem, in_order
from sitegen.read import read_dataset
from sitegen.records import Registry
from sitegen.render import render_navigation, render_pages, render_redirects
from sitegen.search import build_index
from sitegen.validate import validate
from sitegen.views import all_views
from sitegen.write import plan_changes, write_files, write_stamp


@dataclass(frozen=True, kw_only=True)
class BuildResult:
    """The problems found, or what was (with check: would be) changed."""

    problems: tuple[Problem, ...] = ()
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()


def build(
    data_dir: Path, docs_dir: Path, theme_dir: Path, check: bool = False
) -> BuildResult:
    """Generate the pages and the open data; with check, only say what would change."""
    inputs = inputs_digest(data_dir, theme_dir)
    raw, problems = read_dataset(data_dir)
    problems = (*problems, *validate(raw))
    if problems:
        return BuildResult(problems=in_order(problems))
    files = generated_files(build_registry(raw), theme_dir)
    if check:
        changes = plan_changes(files, docs_dir)
    else:
        changes = write_files(files, docs_dir)
        write_stamp(inputs, docs_dir)
    return BuildResult(
        written=changes.written,
        removed=changes.removed,
        unchanged=changes.unchanged,
    )


def generated_files(registry: Registry, theme_dir: Path) -> dict[str, Content]:
    """Every generated file by its path below docs."""
    views = all_views(registry)
    templates_dir = theme_dir / "templates"
    return {
        **render_pages(views.pages, templates_dir),
        **render_redirects(views.redirects, templates_dir),
        **render_navigation(views.navigation, templates_dir),
        **api_files(registry),
        **briefing_files(registry, templates_dir),
        **build_index(registry),
        **dict(browser_files(theme_dir / "browser")),
    }
