"""All records together, with what is said about their pages and readings.

In: nothing. Out: frozen types. Must not know YAML, files, URLs or HTML.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from sitegen.records.document import Document
from sitegen.records.locality import Assignment, Locality, Unit
from sitegen.records.measure import Measure
from sitegen.records.vocabulary import Vocabularies


@dataclass(frozen=True, kw_only=True)
class Reading:
    """How a phrase is read where the library errs: syllables of `pinyin`, or `also`."""

    phrase: str
    pinyin: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Redirect:
    """A retired page path and the one that replaces it, both from the site root."""

    origin: str
    target: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Registry:
    """Every record, in official order, with look-ups by id built once."""

    vocabularies: Vocabularies
    documents: tuple[Document, ...]
    measures: tuple[Measure, ...]
    localities: tuple[Locality, ...]
    document_by_id: dict[str, Document] = field(repr=False)
    measure_by_id: dict[str, Measure] = field(repr=False)
    locality_by_id: dict[str, Locality] = field(repr=False)
    unit_by_id: dict[str, Unit] = field(repr=False)
    assignment_by_place: dict[tuple[str, str], Assignment] = field(repr=False)
    """Keyed by (measure id, locality id)."""
    readings: tuple[Reading, ...] = ()
    redirects: tuple[Redirect, ...] = ()
