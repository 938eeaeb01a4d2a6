"""The page that explains the site: its words, from the vocabularies.

In: a catalogue. Out: an AboutPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import source_documents
from sitegen.facts.rules import StatedRule, stated_rules
from sitegen.pages.assignment import citation
from sitegen.pages.document import DocumentCitation, document_citation
from sitegen.pages.home import Numbers, numbers
from sitegen.pages.page import Citation, Page
from sitegen.records import Term


@dataclass(frozen=True, kw_only=True)
class RuleView:
    """A reading rule in its document's words; lists: those it holds for, how surely."""

    citation: Citation
    words: str
    meaning: str
    lists: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, kw_only=True)
class AboutPage(Page):
    """How to use, cite and print; what the words mean."""

    numbers: Numbers
    roles: tuple[Term, ...]
    role_bases: tuple[Term, ...]
    rules: tuple[RuleView, ...]
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
        rules=tuple(_rule(catalogue, each) for each in stated_rules(catalogue)),
        deadline_kinds=words.deadline_kinds,
        statuses=words.statuses,
        silences=words.silences,
        certainties=words.certainties,
        documents=tuple(
            document_citation(catalogue, document)
            for document in source_documents(catalogue.registry)
        ),
    )


def _rule(catalogue: Catalogue, stated: StatedRule) -> RuleView:
    return RuleView(
        citation=citation(catalogue, stated.source),
        words=stated.rule.words,
        meaning=stated.rule.meaning,
        lists=tuple(
            (
                catalogue.list_by_id[scope.list].name,
                catalogue.certainty_by_id[scope.certainty].name,
                scope.reason,
            )
            for scope in stated.rule.applies_to
        ),
    )
