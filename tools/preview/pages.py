"""The MkDocs build of the served site, whole or only the pages that changed.

In: the project folder and paths under docs/. Out: HTML in a folder of its own. Must not
know records, templates of the generator or HTTP. A whole build goes to a new folder, and
the one before it stays until the next: a page still open asks for its files.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import jinja2
from mkdocs.commands.build import build, get_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation

from tools.building.spared import SparedHtml


@dataclass(frozen=True, kw_only=True)
class Built:
    """What MkDocs made of the site, kept to build single pages of it again."""

    config: MkDocsConfig
    nav: Navigation
    files: Files
    environment: jinja2.Environment


class _Witness(BasePlugin):  # type: ignore[no-untyped-call, type-arg]
    """Keeps what a build hands to plugins: MkDocs has no other way to get at it."""

    def __init__(self) -> None:
        self.nav: Navigation | None = None
        self.built: Built | None = None

    def on_nav(self, nav: Navigation, **_: object) -> Navigation:
        self.nav = nav
        return nav

    def on_env(
        self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files
    ) -> jinja2.Environment:
        assert self.nav is not None
        self.built = Built(config=config, nav=self.nav, files=files, environment=env)
        return env


class SitePages:
    """The served site: `folders` has the last good pages first, then those before."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self.folders: tuple[Path, ...] = ()
        self._built: Built | None = None

    def build_all(self) -> int:
        """Build every page into a new folder and switch to it; the number of pages."""
        folder = Path(tempfile.mkdtemp(prefix="site-"))
        witness = _Witness()
        try:
            config = load_config(
                config_file=str(self.project / "mkdocs.yml"), site_dir=str(folder)
            )
            config.plugins["witness"] = witness
            config.plugins["spared"] = SparedHtml()
            config.plugins.on_startup(command="serve", dirty=False)
            build(config)
        except BaseException:
            shutil.rmtree(folder)
            raise
        oldest = self.folders[1:]
        self.folders, self._built = (folder, *self.folders[:1]), witness.built
        for each in oldest:
            shutil.rmtree(each)
        assert self._built is not None
        return len(self._built.files.documentation_pages())

    def build_changed(self, paths: Iterable[Path]) -> int:
        """Build the files under docs/ at these paths; the number of pages built."""
        built = self._built
        docs = self.project / "docs"
        changed = sorted(path.relative_to(docs).as_posix() for path in paths)
        files = built and [built.files.get_file_from_path(path) for path in changed]
        if (
            not files
            or not built
            or not all(
                file and Path(file.abs_src_path or "").is_file() for file in files
            )
        ):
            return self.build_all()
        pages = [file for file in files if file and file.page]
        for file in files:
            if file and file.page is None:
                _write(file, Path(file.abs_src_path or "").read_bytes())
        for file in pages:
            _read_page(file, built)
        for file in pages:
            _write_page(file, built)
        return len(pages)

    def close(self) -> None:
        """Remove the folders of the served pages."""
        for folder in self.folders:
            shutil.rmtree(folder, ignore_errors=True)
        self.folders = ()


def _read_page(file: File, built: Built) -> None:
    page, config, files = file.page, built.config, built.files
    assert page is not None
    page.read_source(config)
    page.markdown = config.plugins.on_page_markdown(
        page.markdown or "", page=page, config=config, files=files
    )
    page.render(config, files)
    page.content = config.plugins.on_page_content(
        page.content or "", page=page, config=config, files=files
    )


def _write_page(file: File, built: Built) -> None:
    page = file.page
    assert page is not None
    page.active = True
    context = get_context(built.nav, built.files, built.config, page)
    name = page.meta.get("template", "main.html")
    html = built.environment.get_template(name).render(context)
    page.active = False
    _write(file, html.encode())


def _write(file: File, content: bytes) -> None:
    """A browser gets the old file or the new one, never half of it."""
    path = Path(file.abs_dest_path)
    partial = path.with_name(f".{path.name}.partial")
    partial.write_bytes(content)
    partial.replace(path)
