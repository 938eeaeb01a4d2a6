"""The legend above a matrix: what its words mean, as the vocabularies define them.

In: a catalogue. Out: a Legend. Must not know templates. It stands in words, because a
hint that shows when a mouse rests on a word is not there on touch and on paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.silences import silence
from sitegen.records import Role, RoleBasis, Term


@dataclass(frozen=True, kw_only=True)
class Legend:
    """unstated: the roles that say that no role is written; bases: the rules that give
    one; silences: the kinds that the site has.
    """

    unstated: tuple[Role, ...]
    bases: tuple[RoleBasis, ...]
    silences: tuple[Term, ...]


@cache
def legend(catalogue: Catalogue) -> Legend:
    """The legend, the same on every page."""
    words = catalogue.words
    places = catalogue.registry.localities
    missing = {
        silence(catalogue, measure.list, place.id).term.id
        for measure in catalogue.registry.measures
        for place in places
        if (measure.id, place.id) not in catalogue.registry.assignment_by_place
    }
    return Legend(
        unstated=tuple(role for role in words.roles if role.unstated),
        bases=words.role_bases,
        silences=tuple(each for each in words.silences if each.id in missing),
    )
