"""What every page has, and a link as templates place it.

In: nothing. Out: the base types of all page views. Must not know records or templates'
contents; a page names its template, its path and the data file that it is made from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sitegen import urls


@dataclass(frozen=True, kw_only=True)
class Link:
    """A text and the relative address it leads to."""

    text: str
    href: str


@dataclass(frozen=True, kw_only=True)
class Page:
    """One generated page: where it stands, its template, and the file it is made from.

    source is shown on the page's first lines so that an editor finds the record.
    """

    template: ClassVar[str]
    path: str
    source: str

    @property
    def not_stated_href(self) -> str:
        """Where the site explains what 原文未列 means."""
        return self.href(urls.anchored(urls.ABOUT, urls.NOT_STATED))

    def href(self, target: str) -> str:
        """The relative address of a site path, as seen from this page."""
        return urls.relative(target, self.path)
