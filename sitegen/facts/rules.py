"""By which rule of a document a unit has a role that is not written beside it.

In: a catalogue, a unit, the rule's id and the list. Out: a Basis. Must not know how pages
or paper show it. The words are the document's own, never those of a vocabulary: another
place's rule has other words.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import cite
from sitegen.records import Document, Source, Term
from sitegen.records.statement import DocumentRule

SURE = "certain"


@dataclass(frozen=True, kw_only=True)
class Basis:
    """A rule as it holds for one list.

    name: the mark beside the unit, as sure as the rule is of the list; definition: who
    says so, in which words, and why it holds here.
    """

    id: str
    name: str
    definition: str
    source: Source
    words: str
    certainty: Term


@dataclass(frozen=True, kw_only=True)
class StatedRule:
    """A reading rule that a document states, with its place and the lists it holds for."""

    term: Term
    source: Source
    rule: DocumentRule


@cache
def stated_rules(catalogue: Catalogue) -> tuple[StatedRule, ...]:
    """All of them, document by document."""
    return tuple(
        StatedRule(
            term=catalogue.words.basis_by_id[rule.basis],
            source=_source(document, rule),
            rule=rule,
        )
        for document in catalogue.registry.documents
        for rule in document.rules
    )


@cache
def basis_of(catalogue: Catalogue, locality: str, basis: str, list_id: str) -> Basis:
    """The rule in the locality's own documents; that there is one has been checked."""
    documents = catalogue.registry.locality_by_id[locality].documents
    stated, scope = next(
        (stated, scope)
        for stated in stated_rules(catalogue)
        if stated.source.document in documents and stated.rule.basis == basis
        for scope in stated.rule.applies_to
        if scope.list == list_id
    )
    certainty = catalogue.certainty_by_id[scope.certainty]
    doubt = "" if certainty.id == SURE else f"，{certainty.name}"
    where = cite(catalogue.registry, stated.source)
    said = f"{where}写明：“{stated.rule.words.strip('（）')}”。"
    return Basis(
        id=stated.term.id,
        name=stated.term.name + doubt,
        definition=said
        + (f"这张清单{certainty.name}适用：{scope.reason}" if doubt else ""),
        source=stated.source,
        words=stated.rule.words,
        certainty=certainty,
    )


def _source(document: Document, rule: DocumentRule) -> Source:
    return Source(document=document.id, part=rule.part, list=rule.list, row=rule.row)
