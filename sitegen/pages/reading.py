"""What the transcription mended or doubts in one document, record by record.

In: a document and a catalogue. Out: RecordReading, each with a link to the place where
the site shows the record. Must not know templates.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.pages.assignment import CorrectionView, correction_views
from sitegen.pages.links import indicator_link, measure_link
from sitegen.pages.page import Link
from sitegen.records import (
    Assignment,
    Correction,
    Document,
    Practice,
    ReferencePractice,
    Repair,
)


@dataclass(frozen=True, kw_only=True)
class RepairView:
    """Damage of the extracted file and what the record has instead."""

    field: str
    found: str
    reads: str
    reason: str
    certainty: str


@dataclass(frozen=True, kw_only=True)
class RecordReading:
    """The repairs and corrections of one record; place None is the document itself."""

    place: Link | None
    list_name: str | None
    number: int | None
    repairs: tuple[RepairView, ...]
    corrections: tuple[CorrectionView, ...]


_Found = tuple[
    Link | None, str | None, int | None, tuple[Repair, ...], tuple[Correction, ...]
]


DOCUMENT_TITLE = "document_title"


def document_corrections(document: Document) -> tuple[CorrectionView, ...]:
    """The document's own, with its title told from a measure's."""
    return tuple(
        replace(view, field=DOCUMENT_TITLE) if view.field == "title" else view
        for view in correction_views(document.corrections)
    )


def record_readings(
    catalogue: Catalogue, document: Document
) -> tuple[RecordReading, ...]:
    """The document's own, then headings, then measures in official order."""
    found = [
        (None, None, None, document.repairs, document.corrections),
        *_of_sections(catalogue, document),
        *_of_measures(catalogue, document),
    ]
    return tuple(
        RecordReading(
            place=place,
            list_name=catalogue.list_by_id[list_].name if list_ else None,
            number=number,
            repairs=tuple(_repair(catalogue, repair) for repair in repairs),
            corrections=correction_views(corrections)
            if place
            else document_corrections(document),
        )
        for place, list_, number, repairs, corrections in found
        if repairs or corrections
    )


def _of_sections(catalogue: Catalogue, document: Document) -> Iterator[_Found]:
    for locality in catalogue.registry.localities:
        for section in locality.sections:
            if section.source.document == document.id:
                indicator = catalogue.indicator_by_id[section.indicator]
                place = indicator_link(indicator)
                yield place, section.list, None, section.repairs, section.corrections


def _of_measures(catalogue: Catalogue, document: Document) -> Iterator[_Found]:
    for measure in catalogue.registry.measures:
        records: list[tuple[Practice | ReferencePractice | Assignment, str]] = [
            (measure.practice, urls.Heading.PRACTICE),
            *((practice, practice.city) for practice in measure.reference_practices),
            *(
                (assignment, assignment.locality)
                for assignment in catalogue.assignments_by_measure.get(measure.id, ())
            ),
        ]
        for record, anchor in records:
            if record.source.document == document.id:
                place = measure_link(measure, anchor)
                repairs, corrections = record.repairs, record.corrections
                yield place, measure.list, measure.number, repairs, corrections


def _repair(catalogue: Catalogue, repair: Repair) -> RepairView:
    return RepairView(
        field=repair.field,
        found=repair.found,
        reads=repair.reads,
        reason=repair.reason,
        certainty=catalogue.certainty_by_id[repair.certainty].name,
    )
