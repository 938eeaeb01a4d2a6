"""What is known of a built page: values, each with its place.

In: nothing. Out: the types. Must not know HTML, nor which facts are mistakes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Place:
    """Line and column in a file, both counted from 1."""

    line: int
    column: int


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A URL in an attribute; loaded: fetched without the reader's doing."""

    place: Place
    tag: str
    attribute: str
    url: str
    loaded: bool


@dataclass(frozen=True, kw_only=True)
class Inline:
    """A style or script inside the page; a style attribute has its tag's place."""

    place: Place
    kind: Literal["style", "script"]
    text: str


@dataclass(frozen=True, kw_only=True)
class Page:
    """One HTML file of the site; path is relative to the site's root."""

    path: str
    language: str | None
    headings: tuple[Place, ...]
    ids: tuple[tuple[str, Place], ...]
    references: tuple[Reference, ...]
    inlines: tuple[Inline, ...]
    tables_without_caption: tuple[Place, ...]
    handlers: tuple[tuple[str, Place], ...]
    bases: tuple[Place, ...]
    is_redirect: bool
    anchors: frozenset[str] = field(repr=False)
