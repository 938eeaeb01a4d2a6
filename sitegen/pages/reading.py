"""What the transcription mended or doubts in one document, record by record.

In: a document and a catalogue. Out: RecordReading, each with a link to the place where
the site shows the record. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sitegen import anchors
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_row
from sitegen.facts.documents import Read, Reading, readings
from sitegen.facts.fields import field_of
from sitegen.pages.assignment import CorrectionView, correction_views
from sitegen.pages.links import indicator_link, measure_link
from sitegen.pages.page import Link
from sitegen.records import (
    Assignment,
    Document,
    ReferencePractice,
    Repair,
    Section,
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
    row: str | None
    repairs: tuple[RepairView, ...]
    corrections: tuple[CorrectionView, ...]


def document_corrections(document: Document) -> tuple[CorrectionView, ...]:
    """The document's own, with its title told from a measure's."""
    return tuple(
        replace(view, field=field_of(document, view.field))
        for view in correction_views(document.corrections)
    )


def record_readings(
    catalogue: Catalogue, document: Document
) -> tuple[RecordReading, ...]:
    """The document's own, then headings, then measures in official order."""
    return tuple(_reading(catalogue, one) for one in readings(catalogue, document))


def _reading(catalogue: Catalogue, reading: Reading) -> RecordReading:
    record, measure = reading.record, reading.measure
    place, row = None, None
    if isinstance(record, Section):
        place = indicator_link(catalogue.indicator_by_id[record.indicator])
        row = f"{catalogue.list_by_id[record.list].name}标题"
    elif measure is not None:
        place = measure_link(measure, _anchor(record))
        row = measure_row(catalogue, measure)
    corrections = correction_views(reading.corrections)
    if isinstance(record, Document):
        corrections = document_corrections(record)
    return RecordReading(
        place=place,
        row=row,
        repairs=tuple(_repair(catalogue, repair) for repair in reading.repairs),
        corrections=corrections,
    )


def _anchor(record: Read) -> str:
    """Where a measure's page shows the record."""
    if isinstance(record, Assignment):
        return record.locality
    if isinstance(record, ReferencePractice):
        return record.city
    return anchors.Heading.PRACTICE


def _repair(catalogue: Catalogue, repair: Repair) -> RepairView:
    return RepairView(
        field=repair.field,
        found=repair.found,
        reads=repair.reads,
        reason=repair.reason,
        certainty=catalogue.certainty_by_id[repair.certainty].name,
    )
