"""The relations of a measure to those of another list, as its page shows them.

In: a catalogue and a measure. Out: views with links. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_row
from sitegen.facts.quoting import cite_in_full
from sitegen.facts.relations import relations_of
from sitegen.pages.links import measure_link
from sitegen.pages.page import Link
from sitegen.records import Measure, Term


@dataclass(frozen=True, kw_only=True)
class RelationSide:
    """One of the two measures with its words; in_full: what is put behind them."""

    measure: Link
    row: str
    words: str
    in_full: str


@dataclass(frozen=True, kw_only=True)
class RelationView:
    """What the later measure is to the earlier one, and why we say so."""

    kind: Term
    later: RelationSide
    earlier: RelationSide
    reason: str


def relation_views(catalogue: Catalogue, measure: Measure) -> tuple[RelationView, ...]:
    """Those of the measure and those to it; none where nothing is recorded."""
    return tuple(
        RelationView(
            kind=each.kind,
            later=_side(catalogue, each.measure, each.relation.words),
            earlier=_side(catalogue, each.related, each.relation.related_words),
            reason=each.relation.reason,
        )
        for each in relations_of(catalogue, measure)
    )


def _side(catalogue: Catalogue, measure: Measure, words: str) -> RelationSide:
    return RelationSide(
        measure=measure_link(measure),
        row=measure_row(catalogue, measure),
        words=words,
        in_full=cite_in_full(catalogue.registry, measure.practice.source),
    )
