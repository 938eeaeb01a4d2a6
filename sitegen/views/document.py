"""The pages of the documents: citation, text, what was taken, how it was read.

In: a document and a catalogue. Out: DocumentPage, DocumentIndexPage and the citation
that other pages show. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sitegen import urls
from sitegen.records import Block, Document, Furniture
from sitegen.views.assignment import CorrectionView, correction_views
from sitegen.views.catalogue import Catalogue
from sitegen.views.links import document_link, locality_link, measure_link
from sitegen.views.page import Link, Page
from sitegen.views.reading import RecordReading, record_readings
from sitegen.wording import chinese_date


@dataclass(frozen=True, kw_only=True)
class DocumentCitation:
    """A document with the facts that a reader cites; None is not in the text."""

    title: Link
    short_title: str
    number: str | None
    issuers: tuple[str, ...]
    date: str | None
    published: str | None
    locality: Link | None
    is_cited_only: bool
    row_count: int


@dataclass(frozen=True, kw_only=True)
class PrintedRow:
    """One row of a printed table and the place where the site shows it."""

    anchor: str
    row: int | None
    title: Link


@dataclass(frozen=True, kw_only=True)
class BodyBlock:
    """A printed paragraph, or a table as a list of its rows; part: only where it changes."""

    part: str | None
    part_anchor: str
    anchor: str
    kind: str
    text: str | None
    list_name: str | None
    columns: tuple[str, ...]
    rows: tuple[PrintedRow, ...]


@dataclass(frozen=True, kw_only=True)
class DocumentPage(Page):
    """One document."""

    template: ClassVar[str] = "pages/document.md.jinja"
    citation: DocumentCitation
    note: str | None
    cites: tuple[Link, ...]
    cited_in: tuple[Link, ...]
    body: tuple[BodyBlock, ...]
    corrections: tuple[CorrectionView, ...]
    readings: tuple[RecordReading, ...]
    repair_count: int
    correction_count: int
    furniture: tuple[Furniture, ...]


@dataclass(frozen=True, kw_only=True)
class DocumentIndexPage(Page):
    """All documents: the sources, then those that the sources cite."""

    template: ClassVar[str] = "pages/documents.md.jinja"
    sources: tuple[DocumentCitation, ...]
    cited: tuple[DocumentCitation, ...]


def document_citation(
    catalogue: Catalogue, document: Document, page: str
) -> DocumentCitation:
    """The facts of the title page, as far as the text gives them."""
    places = catalogue.registry.locality_by_id
    locality = places[document.locality] if document.locality else None
    return DocumentCitation(
        title=Link(text=document.title, href=document_link(document, page).href),
        short_title=document.short_title,
        number=document.number,
        issuers=document.issuers,
        date=chinese_date(document.date) if document.date else None,
        published=chinese_date(document.published) if document.published else None,
        locality=locality_link(locality, page) if locality else None,
        is_cited_only=document.kind == "cited",
        row_count=sum(len(_rows(catalogue, document, b, page)) for b in document.body),
    )


def document_index_page(catalogue: Catalogue) -> DocumentIndexPage:
    """The index."""
    path = urls.DOCUMENTS
    citations = [
        document_citation(catalogue, document, path)
        for document in catalogue.registry.documents
    ]
    return DocumentIndexPage(
        path=path,
        source="data/documents/",
        sources=tuple(c for c in citations if not c.is_cited_only),
        cited=tuple(c for c in citations if c.is_cited_only),
    )


def document_page(catalogue: Catalogue, document: Document) -> DocumentPage:
    """The page of one document."""
    path = urls.document(document.id)
    registry = catalogue.registry
    readings = record_readings(catalogue, document, path)
    return DocumentPage(
        path=path,
        source=f"data/documents/{document.id}.yaml",
        citation=document_citation(catalogue, document, path),
        note=document.note,
        cites=tuple(
            document_link(other, path)
            for other in registry.documents
            if document.id in other.cited_in
        ),
        cited_in=tuple(
            document_link(registry.document_by_id[other], path)
            for other in document.cited_in
        ),
        body=_body(catalogue, document, path),
        corrections=correction_views(catalogue, document.corrections),
        readings=readings,
        repair_count=sum(len(reading.repairs) for reading in readings),
        correction_count=sum(len(reading.corrections) for reading in readings),
        furniture=document.furniture,
    )


def _body(catalogue: Catalogue, document: Document, page: str) -> tuple[BodyBlock, ...]:
    parts = {part.id: part.name for part in document.parts}
    blocks = []
    shown = None
    for number, block in enumerate(document.body, start=1):
        blocks.append(
            BodyBlock(
                part=parts[block.part] if block.part != shown else None,
                part_anchor=block.part,
                anchor=urls.paragraph_anchor(number),
                kind=block.kind,
                text=block.text,
                list_name=catalogue.list_by_id[block.list].name if block.list else None,
                columns=tuple(c.name for c in block.columns if c.name is not None),
                rows=_rows(catalogue, document, block, page),
            )
        )
        shown = block.part
    return tuple(blocks)


def _rows(
    catalogue: Catalogue, document: Document, block: Block, page: str
) -> tuple[PrintedRow, ...]:
    """The assignments that the table prints, in printed order."""
    if block.list is None or document.locality is None:
        return ()
    locality = catalogue.registry.locality_by_id[document.locality]
    return tuple(
        PrintedRow(
            anchor=a.measure,
            row=a.source.row,
            title=Link(
                text=a.title_as_printed,
                href=measure_link(
                    catalogue.registry.measure_by_id[a.measure], page, locality.id
                ).href,
            ),
        )
        for a in locality.assignments
        if (a.source.document, a.source.part) == (document.id, block.part)
        and a.source.list == block.list
    )
