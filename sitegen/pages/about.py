"""The page that explains the site: its words, from the vocabularies.

In: a catalogue. Out: an AboutPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import source_documents
from sitegen.pages.document import DocumentCitation, document_citation
from sitegen.pages.home import Numbers, numbers
from sitegen.pages.page import Page
from sitegen.records import Term


@dataclass(frozen=True, kw_only=True)
class AboutPage(Page):
    """How to use, cite and print; what the words mean."""

    numbers: Numbers
    roles: tuple[Term, ...]
    role_bases: tuple[Term, ...]
    deadline_kinds: tuple[Term, ...]
    statuses: tuple[Term, ...]
    silences: tuple[Term, ...]
    certainties: tuple[Term, ...]
    documents: tuple[DocumentCitation, ...]


def about_page(catalogue: Catalogue) -> AboutPage:
    """The page, its terms in the vocabularies' order."""
    words = catalogue.words
    return AboutPage(
        path=urls.ABOUT,
        source="data/vocabularies.yaml",
        numbers=numbers(catalogue),
        roles=words.roles,
        role_bases=words.role_bases,
        deadline_kinds=words.deadline_kinds,
        statuses=words.statuses,
        silences=words.silences,
        certainties=words.certainties,
        documents=tuple(
            document_citation(catalogue, document)
            for document in source_documents(catalogue.registry)
        ),
    )
