"""The page kinds of the site, and which built pages are the hardest of each."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

KINDS = {
    "home": ("index.html",),
    "measures": ("measures/index.html",),
    "measure": ("measures/guojia-*/index.html",),
    "provincial-measure": ("measures/guangdong-*/index.html",),
    "indicators": ("indicators/index.html",),
    "indicator": ("indicators/*/index.html",),
    "localities": ("localities/index.html",),
    "locality": ("localities/*/index.html",),
    "unit": ("localities/*/units/*/index.html",),
    "departments": ("departments/index.html",),
    "line": ("departments/*/index.html",),
    "practices": ("practices/index.html",),
    "city": ("practices/*/index.html",),
    "documents": ("documents/index.html",),
    "document": ("documents/*/index.html",),
    "search": ("search/index.html",),
    "briefing": ("briefing/index.html",),
    "data": ("data/index.html",),
    "about": ("about/index.html", "about/*/index.html"),
    "accessibility": ("accessibility/index.html",),
    "error": ("404.html",),
}
"""Shell patterns by kind, in which * does not match a slash; a page is of the first."""


def _matches(path: str, pattern: str) -> bool:
    parts, wanted = path.split("/"), pattern.split("/")
    if len(parts) != len(wanted):
        return False
    return all(map(fnmatchcase, parts, wanted))


def kind_of(path: str) -> str | None:
    """The kind of the page at a path, None for one that no kind describes."""
    for kind, patterns in KINDS.items():
        if any(_matches(path, pattern) for pattern in patterns):
            return kind
    return None


def pages_by_kind(site: Path) -> dict[str, list[str]]:
    """The paths of all built pages by kind, the largest first."""
    pages: dict[str, list[str]] = {}
    files = sorted(site.rglob("*.html"), key=lambda file: -file.stat().st_size)
    for file in files:
        path = file.relative_to(site).as_posix()
        pages.setdefault(kind_of(path) or "unknown", []).append(path)
    return pages
