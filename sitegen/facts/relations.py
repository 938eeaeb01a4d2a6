"""What measures of one list are to those of another.

In: a catalogue and a measure. Out: its relations, its own and those that others have to it.
Must not know how pages show them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.records import Measure, Relation, Term


@dataclass(frozen=True, kw_only=True)
class RelationFacts:
    """measure repeats, deepens or extends related; the words are theirs in this order."""

    measure: Measure
    related: Measure
    kind: Term
    relation: Relation


@cache
def relations(catalogue: Catalogue) -> tuple[RelationFacts, ...]:
    """All of them, in official order."""
    registry = catalogue.registry
    return tuple(
        RelationFacts(
            measure=measure,
            related=registry.measure_by_id[relation.related],
            kind=catalogue.words.relation_kind_by_id[relation.kind],
            relation=relation,
        )
        for measure in registry.measures
        for relation in measure.relations
    )


def relations_of(catalogue: Catalogue, measure: Measure) -> tuple[RelationFacts, ...]:
    """Those in which the measure is the one or the other."""
    return tuple(
        each
        for each in relations(catalogue)
        if measure.id in (each.measure.id, each.related.id)
    )
