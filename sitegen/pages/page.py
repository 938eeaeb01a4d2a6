"""What every page has, and a link as templates place it.

In: nothing. Out: the base types of all page views. Must not know records or templates'
contents; a page names its path and the data file that it is made from.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import anchors


class SitePath(str):
    """A path from the site's root; rendering writes it as seen from the page."""

    __slots__ = ()


@dataclass(frozen=True, kw_only=True)
class Link:
    """A text and the path that it leads to."""

    text: str
    href: SitePath

    @classmethod
    def to(cls, path: str, text: str, anchor: str = "") -> Link:
        """A link to the path, or to an anchor there."""
        target = anchors.anchored(path, anchor) if anchor else path
        return cls(text=text, href=SitePath(target))


@dataclass(frozen=True, kw_only=True)
class Citation(Link):
    """Where a text stands; in_full: as it is put behind a quotation.

    end: that the document is void or replaced.
    """

    in_full: str
    end: str | None


@dataclass(frozen=True, kw_only=True)
class Page:
    """One generated page: where it stands, and the file it is made from.

    source is shown on the page's first lines so that an editor finds the record.
    """

    path: str
    source: str
