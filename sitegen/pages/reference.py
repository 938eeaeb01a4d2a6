"""How Beijing or Shanghai did it, as measure and city pages show it.

In: a reference practice and a catalogue. Out: views of it. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import anchors
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.practices import practice_of
from sitegen.pages.assignment import CorrectionView, citation, correction_views
from sitegen.pages.links import city_link
from sitegen.pages.page import Citation, Link
from sitegen.records import City, Measure, ReferencePractice


@dataclass(frozen=True, kw_only=True)
class ReferenceView:
    """How one city did it."""

    paragraphs: tuple[str, ...]
    results: str | None
    results_anchor: str
    note: str | None
    corrections: tuple[CorrectionView, ...]
    citation: Citation


@dataclass(frozen=True, kw_only=True)
class CityBlock:
    """One of the two cities; reference is None where the list has no text for it."""

    anchor: str
    name: str
    all_practices: Link
    reference: ReferenceView | None


def city_block(
    catalogue: Catalogue, measure: Measure, city: City, anchor: str
) -> CityBlock:
    """The city's block under an anchor, also where the list has no text for it."""
    found = practice_of(measure, city)
    return CityBlock(
        anchor=anchor,
        name=city.name,
        all_practices=city_link(city, measure.id if found else ""),
        reference=reference_view(catalogue, found, anchor) if found else None,
    )


def reference_view(
    catalogue: Catalogue, practice: ReferencePractice, block: str
) -> ReferenceView:
    """A city's practice with its citation; block is the anchor it stands under."""
    return ReferenceView(
        paragraphs=practice.paragraphs,
        results=practice.results,
        results_anchor=anchors.part_anchor(block, anchors.RESULTS),
        note=practice.note,
        corrections=correction_views(practice.corrections),
        citation=citation(catalogue, practice.source, practice.measure),
    )
