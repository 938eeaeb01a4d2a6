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
    def home_href(self) -> str:
        """The home page."""
        return self.href(urls.HOME)

    @property
    def measures_href(self) -> str:
        """The index of measures."""
        return self.href(urls.MEASURES)

    @property
    def indicators_href(self) -> str:
        """The index of indicators."""
        return self.href(urls.INDICATORS)

    @property
    def localities_href(self) -> str:
        """The index of localities."""
        return self.href(urls.LOCALITIES)

    @property
    def departments_href(self) -> str:
        """The department finder."""
        return self.href(urls.DEPARTMENTS)

    @property
    def practices_href(self) -> str:
        """The index of reference practices."""
        return self.href(urls.PRACTICES)

    @property
    def documents_href(self) -> str:
        """The index of documents."""
        return self.href(urls.DOCUMENTS)

    @property
    def search_href(self) -> str:
        """The search page."""
        return self.href(urls.SEARCH)

    @property
    def accessibility_href(self) -> str:
        """How the site is read by keyboard, in large type and by ear."""
        return self.href(urls.ACCESSIBILITY)

    @property
    def basket_href(self) -> str:
        """The basket of pages to print as one briefing."""
        return self.href(urls.BRIEFING)

    @property
    def roles_href(self) -> str:
        """Where the site explains roles and the rules they are read by."""
        return self.href(urls.anchored(urls.ABOUT, urls.Heading.ROLES))

    @property
    def not_stated_href(self) -> str:
        """Where the site explains what 原文未列 means."""
        return self.href(urls.anchored(urls.ABOUT, urls.Heading.NOT_STATED))

    def href(self, target: str) -> str:
        """The relative address of a site path, as seen from this page."""
        return urls.relative(target, self.path)
