"""What is not a page reaches the site while MkDocs reads the pages.

In: the files that MkDocs found. Out: copies of those that are no pages, in a process of
their own where one is to be had. Must not know what they hold.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation

from sitegen.beside import beside


class Copied(BasePlugin):  # type: ignore[no-untyped-call, type-arg]
    """MkDocs copies after it has read the pages: by then it finds nothing to copy.

    stack: ends the process, also when MkDocs breaks off.
    """

    def __init__(self, stack: ExitStack) -> None:
        self.stack = stack
        self.end: Callable[[], None]

    def on_nav(
        self, nav: Navigation, *, config: MkDocsConfig, files: Files
    ) -> Navigation:
        """Begin to copy, now that nobody adds a file."""
        self.end = self.stack.enter_context(beside(partial(_copy, _copied(files))))
        return nav

    def on_env(
        self, env: Environment, *, config: MkDocsConfig, files: Files
    ) -> Environment:
        """All are there; what MkDocs writes from now on may stand in their place."""
        self.end()
        for file in _copied(files):
            files.remove(file)
        return env


def _copied(files: Files) -> list[File]:
    """The files that MkDocs would copy into the site."""
    return [
        file
        for file in files
        if not file.is_documentation_page() and file.inclusion.is_included()  # type: ignore[no-untyped-call]
    ]


def _copy(files: list[File]) -> None:
    for file in files:
        file.copy_file()
