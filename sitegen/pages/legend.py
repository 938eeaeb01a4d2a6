"""The legend above a matrix: what its words mean, as the vocabularies define them.

In: a catalogue. Out: a Legend. Must not know templates. It stands in words, because a
hint that shows when a mouse rests on a word is not there on touch and on paper.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from sitegen.facts.answer import Answer
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.silences import Silence, silent_places
from sitegen.facts.units import SOLE_MEANING, UnitsFacts
from sitegen.records import Locality, Role, RoleBasis, Term


@dataclass(frozen=True, kw_only=True)
class Legend:
    """What a matrix has of: sole units, roles that say that no role is written, rules that
    give one, names of many units, kinds of silence; is_shortened: some cell has only its
    first unit; notes: by place, what is known of the gap in its documents.
    """

    is_shortened: bool
    has_sole: bool
    has_collective: bool
    unstated: tuple[Role, ...]
    bases: tuple[RoleBasis, ...]
    silences: tuple[Term, ...]
    notes: tuple[tuple[str, str], ...]

    @property
    def sole_meaning(self) -> str:
        """What 唯一单位 means."""
        return SOLE_MEANING

    @property
    def has_any(self) -> bool:
        """Whether there is a word to explain."""
        marks = (self.unstated, self.bases, self.silences)
        return self.is_shortened or self.has_sole or any(marks)


@cache
def legend(catalogue: Catalogue) -> Legend:
    """The legend of all the site has."""
    words = catalogue.words
    gaps = [
        gap
        for measure in catalogue.registry.measures
        for gap in silent_places(catalogue, measure)
    ]
    missing = {why.term.id for _, why in gaps}
    return Legend(
        is_shortened=True,
        has_sole=True,
        has_collective=True,
        unstated=tuple(role for role in words.roles if role.unstated),
        bases=words.role_bases,
        silences=tuple(each for each in words.silences if each.id in missing),
        notes=_notes(gaps),
    )


def legend_of_answers(
    catalogue: Catalogue,
    answers: Iterable[Answer],
    gaps: tuple[tuple[Locality, Silence], ...],
) -> Legend:
    """The legend of a table with these cells: what stands in none is not explained."""
    told = tuple(answers)
    shown = [one for each in told for one in each.shown]
    roles = {one.role.id for one in shown}
    rules = {
        mention.basis.id
        for one in shown
        for mention in one.mentions
        if mention.basis is not None
    }
    kinds = {why.term.id for _, why in gaps}
    told_of = _of_these(catalogue, roles, rules)
    return replace(
        told_of,
        is_shortened=any(one.is_shortened for one in shown),
        has_sole=any(each.is_sole for each in told),
        has_collective=False,
        silences=tuple(each for each in told_of.silences if each.id in kinds),
        notes=_notes(gaps),
    )


def legend_of_cells(catalogue: Catalogue, cells: Iterable[UnitsFacts]) -> Legend:
    """The legend of a table with these cells of units in full, none of them silent."""
    told = tuple(cells)
    roles = {
        group.role.id for each in told if not each.is_sole for group in each.groups
    }
    rules = {one.basis.id for each in told for one in each.by_rule if one.basis}
    return replace(
        _of_these(catalogue, roles, rules),
        has_sole=any(each.is_sole for each in told),
        has_collective=any(each.collective for each in told),
        silences=(),
        notes=(),
    )


def _of_these(catalogue: Catalogue, roles: set[str], rules: set[str]) -> Legend:
    """The legend of all the site has, of roles and rules only with these ids."""
    whole = legend(catalogue)
    return replace(
        whole,
        unstated=tuple(each for each in whole.unstated if each.id in roles),
        bases=tuple(each for each in whole.bases if each.id in rules),
    )


def _notes(gaps: Iterable[tuple[Locality, Silence]]) -> tuple[tuple[str, str], ...]:
    """Each place with its note once."""
    said = ((place.short_name, why.note) for place, why in gaps)
    return tuple(dict.fromkeys((place, note) for place, note in said if note))
