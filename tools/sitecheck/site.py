"""A built site as a whole: its files, its parsed pages, and where a URL in it leads.

In: the site directory. Out: a frozen `Site`, and `resolve`, which turns a URL found in
a file into a target. Must not know which targets are mistakes.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tools.sitecheck.ahead import Ahead, reading_ahead
from tools.sitecheck.found import Page

ERROR_PAGE = "404.html"
"""Served for any missing path; a script makes its links start from the site."""


@dataclass(frozen=True, kw_only=True)
class TextFile:
    """A style sheet or script of the site."""

    path: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Site:
    """Every file of a built site; pages, styles and scripts read, in path order."""

    files: frozenset[str]
    pages: tuple[Page, ...]
    styles: tuple[TextFile, ...]
    scripts: tuple[TextFile, ...]
    page_by_path: dict[str, Page]


@dataclass(frozen=True, kw_only=True)
class Target:
    """Where a URL leads: a file of the site with a fragment, or outside."""

    path: str
    fragment: str
    is_outside: bool = False
    is_absolute: bool = False
    is_directory: bool = False
    is_opaque: bool = False
    """data:, mailto: and the like, which lead to no file."""


@lru_cache(maxsize=1 << 15)
def resolve(url: str, path: str) -> Target:
    """The target of a URL that stands in the file at path."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return Target(path=url, fragment="")
    if parts.netloc or parts.scheme in ("http", "https", "ws", "wss", "ftp"):
        return Target(path="", fragment="", is_outside=True)
    if parts.scheme:
        return Target(path="", fragment="", is_opaque=True)
    target = unquote(parts.path)
    is_absolute = target.startswith("/")
    is_directory = target.endswith("/") or posixpath.basename(target) in (".", "..")
    if not target:
        resolved = path
    else:
        resolved = posixpath.normpath(
            target.lstrip("/")
            if is_absolute
            else posixpath.join(posixpath.dirname(path), target)
        )
    if is_directory:
        resolved = posixpath.normpath(posixpath.join(resolved, "index.html"))
    return Target(
        path=resolved,
        fragment=unquote(parts.fragment),
        is_absolute=is_absolute,
        is_directory=is_directory,
    )


def read_site(directory: Path, ahead: Ahead | None = None) -> Site:
    """The site that was built into a directory.

    ahead: reads pages in its own process from the first on, and may have read some; what
    it has not begun is read here, from the last on.
    """
    if ahead is None:
        with reading_ahead(directory) as own:
            return read_site(directory, own)
    paths = sorted(
        path.relative_to(directory).as_posix()
        for path in directory.rglob("*")
        if path.is_file()
    )

    def texts(suffix: str) -> tuple[TextFile, ...]:
        return tuple(
            TextFile(path=path, text=(directory / path).read_text(encoding="utf-8"))
            for path in paths
            if path.endswith(suffix)
        )

    addresses = [path for path in paths if path.endswith(".html")]
    for path in addresses:
        ahead.tell(path)
    page_by_path = {path: ahead.page(path) for path in reversed(addresses)}
    return Site(
        files=frozenset(paths),
        pages=tuple(page_by_path[path] for path in addresses),
        styles=texts(".css"),
        scripts=texts(".js"),
        page_by_path=page_by_path,
    )
