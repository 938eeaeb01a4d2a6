"""The documents and their printed parts.

In: nothing. Out: frozen types. Must not know YAML, files, URLs or HTML.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sitegen.records.text import Correction, Repair


@dataclass(frozen=True, kw_only=True)
class Column:
    """A printed table column; name is None where the document left it untitled."""

    field: str
    name: str | None = None


@dataclass(frozen=True, kw_only=True)
class Part:
    """A stretch of a document that citations name, such as 通知正文 or 附件1."""

    id: str
    name: str


@dataclass(frozen=True, kw_only=True)
class Block:
    """One printed paragraph of a document, or the place where a list's table stands."""

    part: str
    kind: str
    text: str | None = None
    list: str | None = None
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Furniture:
    """Characters of the extracted file that are no part of the document."""

    text: str
    times: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class Document:
    """A source document, or one that the sources cite (kind "cited", no body)."""

    id: str
    kind: Literal["source", "cited"]
    title: str
    short_title: str
    number: str | None
    issuers: tuple[str, ...]
    date: str | None
    published: str | None
    locality: str | None
    cited_in: tuple[str, ...] = ()
    file: str | None = None
    note: str | None = None
    parts: tuple[Part, ...] = ()
    body: tuple[Block, ...] = ()
    repairs: tuple[Repair, ...] = ()
    corrections: tuple[Correction, ...] = ()
    furniture: tuple[Furniture, ...] = ()
