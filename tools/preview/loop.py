"""From a saved file to the page in the browser, or to the problem over it.

In: the project folder, a `Preview`, and a way to report to the terminal. Out: fresh pages
in the preview. Must not know HTTP or how MkDocs works. A mistake, whether in a record, a
template or a page, never ends the loop.
"""

from __future__ import annotations

import gc
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

from sitegen.build import build
from sitegen.checks.changes import UNLOGGED
from sitegen.problems import render
from tools.preview.pages import SitePages
from tools.preview.server import Preview
from tools.preview.watch import State, changed_paths, state_of

GENERATED_SETTINGS = ("docs/.nav.yml", "docs/.browser.yml")
SETTINGS = ("mkdocs.yml", "theme/overrides", "data/site.yaml", *GENERATED_SETTINGS)
"""What every page shows. Not docs/.site.yml: with each record it gets another version of
the data, which the preview tells only when it builds all pages for another reason."""
RECORDS = ("data", "theme/templates", "theme/browser")
PROGRAM = ("sitegen", "tools/preview", "scripts/serve.py")


class Loop:
    """Looks for saved files and brings the preview up to date."""

    def __init__(
        self,
        project: Path,
        preview: Preview,
        *,
        report: Callable[[str], None],
        restart: Callable[[], None],
    ) -> None:
        self.project = project
        self.preview = preview
        self.pages = SitePages(project)
        self.report = report
        self.restart = restart
        self._seen: State = {}
        self._built: State = {}

    def look(self) -> bool:
        """Bring the preview up to date if anything was saved; whether it was."""
        roots = [*SETTINGS, *RECORDS, *PROGRAM, "docs"]
        now = state_of(self.project / root for root in roots)
        is_first = not self._seen
        changed = changed_paths(self._seen, now)
        self._seen = now
        if not changed:
            return False
        if not is_first and self._touches(changed, PROGRAM):
            self._restart_if_sound(changed)
            return True
        gc.disable()  # As when pages are generated: looking for cycles takes a tenth.
        try:
            self._refresh(changed)
        except (Exception, SystemExit):
            self._show_problem(traceback.format_exc(limit=-3))
        finally:
            gc.enable()
        return True

    def _touches(self, changed: frozenset[Path], roots: tuple[str, ...]) -> bool:
        watched = [self.project / root for root in roots]
        return any(path.is_relative_to(root) for path in changed for root in watched)

    def _refresh(self, changed: frozenset[Path]) -> None:
        start = time.perf_counter()
        if self._touches(changed, RECORDS):
            docs, theme = self.project / "docs", self.project / "theme"
            unlogged = frozenset({UNLOGGED})
            result = build(
                self.project / "data",
                docs,
                theme,
                deferred=unlogged,
                after_pages=partial(self._show_first, start),
            )
            if result.problems:
                self._show_problem(render(result.problems))
                return
            if count := len(result.deferred):
                self.report(f"{count} 处改动还没有记入更新记录；make check 逐条列出。")
            self._show(start, is_rest=bool(self._built))
            return
        self._show(start)

    def _show_first(self, start: float) -> None:
        """The pages before what goes with them, once there is a site to show them in."""
        if self.pages.folders:
            self._show(start)

    def _show(self, start: float, *, is_rest: bool = False) -> None:
        """What is new; after the pages, the rest reaches the browser without a sign."""
        built = state_of(self.project / root for root in (*SETTINGS, "docs"))
        new = changed_paths(self._built, built)
        pages = self._build(new)
        self._built = built
        is_recovered = self.preview.state()["problem"] != ""
        is_news = bool(new) and (bool(pages) or not is_rest)
        self.preview.show_pages(self.pages.folders, are_new=is_news)
        if is_news or is_recovered:
            seconds = time.perf_counter() - start
            self.report(f"已更新 {pages} 页，用时 {seconds:.1f} 秒。")

    def _build(self, new: frozenset[Path]) -> int:
        if not self.pages.folders or self._touches(new, SETTINGS):
            return self.pages.build_all()
        return self.pages.build_changed(new) if new else 0

    def _show_problem(self, problem: str) -> None:
        self.report(problem)
        self.preview.show_problem(problem)

    def _restart_if_sound(self, changed: frozenset[Path]) -> None:
        for path in changed:
            if path.suffix == ".py" and path.is_file():
                try:
                    compile(path.read_text(encoding="utf-8"), str(path), "exec")
                except SyntaxError:
                    self._show_problem(traceback.format_exc(limit=0))
                    return
        self.pages.close()
        self.restart()
