"""The measures and the reference practices of Beijing and Shanghai.

In: nothing. Out: frozen types. Must not know YAML, files, URLs or HTML.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.records.text import Correction, Repair, Source


@dataclass(frozen=True, kw_only=True)
class TitleVariant:
    """Another printed form of a measure's title and the places that print it."""

    title: str
    used_in: tuple[Source, ...]


@dataclass(frozen=True, kw_only=True)
class Practice:
    """The official list's own text for a measure."""

    text: str
    source: Source
    repairs: tuple[Repair, ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReferencePractice:
    """How Beijing or Shanghai did it: paragraphs of text, and results (成效) if any."""

    measure: str
    city: str
    paragraphs: tuple[str, ...]
    results: str | None
    source: Source
    note: str | None = None
    repairs: tuple[Repair, ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One numbered row of one of the four lists."""

    id: str
    list: str
    number: int
    indicator: str
    title: str
    title_variants: tuple[TitleVariant, ...]
    practice: Practice
    reference_practices: tuple[ReferencePractice, ...]
