"""The page kinds of the site, and which built pages are the hardest of each."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

from sitegen import page_kinds

PROVINCIAL = {"provincial-measure": ("measures/guangdong-*/index.html",)}
"""Measures of a provincial list lack the two cities: a kind of its own to look at."""
KINDS = {
    **PROVINCIAL,
    **{
        kind.name: (f"{kind.path.replace('{}', '*')}index.html",)
        for kind in page_kinds.KINDS
    },
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
