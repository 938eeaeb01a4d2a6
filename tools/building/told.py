"""Tell of each page that MkDocs has written, so that it can be looked at meanwhile.

In: whom to tell. Out: one call for each page, with its path in the site. Must not know
what is done with it.
"""

from __future__ import annotations

from collections.abc import Callable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.pages import Page


class Told(BasePlugin):  # type: ignore[no-untyped-call, type-arg]
    """MkDocs writes a page before it makes the next one: the last is told of then."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self.tell = tell
        self.last: str | None = None

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """The page as it is."""
        self._tell_last()
        self.last = page.file.dest_uri
        return output

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """All are written."""
        self._tell_last()

    def _tell_last(self) -> None:
        if self.last:
            self.tell(self.last)
