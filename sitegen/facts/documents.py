"""What the site took from a document, and how it read it.

In: a document and a catalogue. Out: the rows that its tables print, the documents and
lists around it, what the transcription mended or doubts. Must not know pages or paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.records import (
    Assignment,
    Block,
    Correction,
    Document,
    Measure,
    MeasureList,
    Practice,
    ReferencePractice,
    Repair,
    Section,
)

Read = Document | Section | Practice | ReferencePractice | Assignment
"""The records that a document is read into."""


@dataclass(frozen=True, kw_only=True)
class Reading:
    """The repairs and corrections of one record; measure: whose text it is, if any."""

    record: Read
    measure: Measure | None
    repairs: tuple[Repair, ...]
    corrections: tuple[Correction, ...]


def printed_rows(
    catalogue: Catalogue, document: Document, block: Block
) -> tuple[Assignment, ...]:
    """The assignments that a table of the document prints, in printed order."""
    if block.list is None or document.locality is None:
        return ()
    return tuple(
        row
        for row in catalogue.registry.locality_by_id[document.locality].assignments
        if (row.source.document, row.source.part) == (document.id, block.part)
        and row.source.list == block.list
    )


def cited_documents(catalogue: Catalogue, document: Document) -> tuple[Document, ...]:
    """Those that the document cites."""
    documents = catalogue.registry.documents
    return tuple(other for other in documents if document.id in other.cited_in)


def related_lists(catalogue: Catalogue, document: Document) -> tuple[MeasureList, ...]:
    """The lists that every document which cites this one prints."""
    citing = [catalogue.registry.document_by_id[other] for other in document.cited_in]
    printed = [{block.list for block in other.body} for other in citing]
    return tuple(
        list_
        for list_ in catalogue.words.lists
        if printed and all(list_.id in lists for lists in printed)
    )


def readings(catalogue: Catalogue, document: Document) -> tuple[Reading, ...]:
    """The document's own, then headings, then measures in official order."""
    return tuple(
        Reading(
            record=record,
            measure=measure,
            repairs=record.repairs,
            corrections=record.corrections,
        )
        for record, measure in _records(catalogue, document)
        if record.repairs or record.corrections
    )


def _records(
    catalogue: Catalogue, document: Document
) -> Iterator[tuple[Read, Measure | None]]:
    yield document, None
    for locality in catalogue.registry.localities:
        for section in locality.sections:
            if section.source.document == document.id:
                yield section, None
    for measure in catalogue.registry.measures:
        records: tuple[Practice | ReferencePractice | Assignment, ...] = (
            measure.practice,
            *measure.reference_practices,
            *catalogue.assignments_by_measure.get(measure.id, ()),
        )
        for record in records:
            if record.source.document == document.id:
                yield record, measure
