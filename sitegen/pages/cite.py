"""The page that tells how to cite the documents, and the site.

In: a catalogue. Out: a CitePage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import cite, source_documents
from sitegen.facts.wording import chinese_date
from sitegen.pages.links import document_link
from sitegen.pages.page import Link, Page
from sitegen.records import Document


@dataclass(frozen=True, kw_only=True)
class DocumentCite:
    """A document in the form of an official text, and in that of GB/T 7714."""

    document: Link
    official: str
    standard: str


@dataclass(frozen=True, kw_only=True)
class CitePage(Page):
    """Documents, an example of a row, the site with its version."""

    documents: tuple[DocumentCite, ...]
    example: str
    site_name: str
    keeper: str | None
    address: str | None
    version: str
    released: str | None


def cite_page(catalogue: Catalogue) -> CitePage:
    """The page; what data/site.yaml does not hold is not said."""
    registry = catalogue.registry
    log = registry.changes
    last = log.releases[-1] if log and log.releases else None
    return CitePage(
        path=urls.CITE,
        source="data/site.yaml",
        documents=tuple(
            DocumentCite(
                document=document_link(document),
                official=_official(document),
                standard=_standard(document),
            )
            for document in source_documents(registry)
        ),
        example=cite(registry, registry.measures[0].practice.source),
        site_name=registry.site.name,
        keeper=registry.site.keeper,
        address=registry.site.address,
        version=last.version if last else registry.version,
        released=chinese_date(last.date) if last else None,
    )


def _official(document: Document) -> str:
    """《标题》（文号）; inner book-title marks are single."""
    title = document.title.replace("《", "〈").replace("》", "〉")
    number = f"（{document.number}）" if document.number else ""
    return f"《{title}》{number}"


def _standard(document: Document) -> str:
    """机关. 标题: 文号[Z]. 日期. What the text does not state is left out."""
    issuers = ", ".join(document.issuers)
    title = (
        f"{document.title}: {document.number}" if document.number else document.title
    )
    parts = (issuers, f"{title}[Z]", document.date or "")
    return ". ".join(part for part in parts if part) + "."
