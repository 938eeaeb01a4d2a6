"""The pages of the documents: citation, text, what was taken, how it was read.

In: a document and a catalogue. Out: DocumentPage, DocumentIndexPage and the citation
that other pages show. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.documents import cited_documents, related_lists
from sitegen.facts.fields import DOCUMENT_TITLE
from sitegen.facts.notices import duties_in_document
from sitegen.facts.superseded import end_of
from sitegen.facts.wording import chinese_date
from sitegen.pages.assignment import CorrectionView
from sitegen.pages.document_body import BodyBlock, document_body
from sitegen.pages.links import document_link, locality_link
from sitegen.pages.notice import NoticeView, notice_views
from sitegen.pages.page import Link, Page
from sitegen.pages.reading import (
    RecordReading,
    document_corrections,
    record_readings,
)
from sitegen.records import Document, Furniture


@dataclass(frozen=True, kw_only=True)
class DocumentCitation:
    """A document with the facts that a reader cites; None is not in the text.

    is_cited_only: the site does not hold the text, so it cannot say what is not in it.
    corrections: those of the title page.
    """

    title: Link
    short_title: str
    number: str | None
    issuers: tuple[str, ...]
    date: str | None
    published: str | None
    locality: Link | None
    is_cited_only: bool
    end: str | None
    corrections: tuple[CorrectionView, ...]


@dataclass(frozen=True, kw_only=True)
class DocumentPage(Page):
    """One document."""

    citation: DocumentCitation
    note: str | None
    cites: tuple[Link, ...]
    cited_in: tuple[Link, ...]
    related_lists: tuple[Link, ...]
    notices: tuple[NoticeView, ...]
    body: tuple[BodyBlock, ...]
    readings: tuple[RecordReading, ...]
    repair_count: int
    correction_count: int
    furniture: tuple[Furniture, ...]


@dataclass(frozen=True, kw_only=True)
class DocumentIndexPage(Page):
    """All documents: the sources, then those that the sources cite."""

    sources: tuple[DocumentCitation, ...]
    cited: tuple[DocumentCitation, ...]


def document_citation(catalogue: Catalogue, document: Document) -> DocumentCitation:
    """The facts of the title page, as far as the text gives them."""
    places = catalogue.registry.locality_by_id
    locality = places[document.locality] if document.locality else None
    return DocumentCitation(
        title=Link(text=document.title, href=document_link(document).href),
        short_title=document.short_title,
        number=document.number,
        issuers=document.issuers,
        date=chinese_date(document.date) if document.date else None,
        published=chinese_date(document.published) if document.published else None,
        locality=locality_link(locality) if locality else None,
        is_cited_only=document.kind == "cited",
        end=end_of(catalogue.registry, document),
        corrections=tuple(
            correction
            for correction in document_corrections(document)
            if correction.field == DOCUMENT_TITLE
        ),
    )


def document_index_page(catalogue: Catalogue) -> DocumentIndexPage:
    """The index."""
    path = urls.DOCUMENTS
    citations = [
        document_citation(catalogue, document)
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
    readings = record_readings(catalogue, document)
    return DocumentPage(
        path=path,
        source=catalogue.registry.written_at[document.id],
        citation=document_citation(catalogue, document),
        note=document.note,
        cites=tuple(
            document_link(other) for other in cited_documents(catalogue, document)
        ),
        cited_in=tuple(
            document_link(registry.document_by_id[other]) for other in document.cited_in
        ),
        related_lists=tuple(
            Link.to(urls.MEASURES, f"{list_.name}（{list_.count}项）", list_.id)
            for list_ in related_lists(catalogue, document)
        ),
        notices=notice_views(catalogue, duties_in_document(catalogue, document)),
        body=document_body(catalogue, document),
        readings=readings,
        repair_count=sum(len(reading.repairs) for reading in readings),
        correction_count=sum(len(reading.corrections) for reading in readings),
        furniture=document.furniture,
    )
