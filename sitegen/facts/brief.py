"""A measure in a few words: what a leader asks of it, place by place, city by city.

In: a measure and a catalogue. Out: a MeasureBrief. Must not know pages, paper or how much
room there is. Every text in it is the document's own; what is shortened says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from sitegen.facts.answer import Answer, answer
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.practices import practice_of
from sitegen.facts.principals import Principal, principals
from sitegen.facts.rewordings import rewordings
from sitegen.facts.silences import Silence, silence
from sitegen.facts.wording import deadline_date
from sitegen.records import Assignment, City, Locality, Measure, WordingKind

_LONGEST_LIMIT = 24
_SENTENCE = re.compile(r"[^。]*。|[^。]+$")


@dataclass(frozen=True, kw_only=True)
class LimitBrief:
    """By when; whole: the printed wording, where only its dates stand for it."""

    short: tuple[str, ...]
    whole: str | None


@dataclass(frozen=True, kw_only=True)
class PlaceBrief:
    """A row: who leads or is the only unit, by when, how much, in which wording.

    answer: who else is named, where nobody leads; wording: the weightiest kind of
    difference from the official title and text, None for none.
    """

    locality: Locality
    assignment: Assignment
    principals: tuple[Principal, ...]
    answer: Answer
    limit: LimitBrief
    wording: WordingKind | None


@dataclass(frozen=True, kw_only=True)
class ResultBrief:
    """The first sentence of a city's results; of how many; none where it tells none."""

    city: City
    sentence: str | None
    count: int


@dataclass(frozen=True, kw_only=True)
class MeasureBrief:
    """What is told of the measure, and the places that have nothing, with the reason."""

    measure: Measure
    places: tuple[PlaceBrief, ...]
    silent: tuple[tuple[Locality, Silence], ...]
    results: tuple[ResultBrief, ...]


def measure_brief(catalogue: Catalogue, measure: Measure) -> MeasureBrief:
    """The places and the cities in the order of the site."""
    registry = catalogue.registry
    places, silent = [], []
    for locality in registry.localities:
        row = registry.assignment_by_place.get((measure.id, locality.id))
        if row is None:
            why = silence(catalogue, measure.list, locality.id)
            silent.append((locality, why))
        else:
            places.append(place_brief(catalogue, row))
    cities = catalogue.words.cities if measure.reference_practices else ()
    return MeasureBrief(
        measure=measure,
        places=tuple(places),
        silent=tuple(silent),
        results=tuple(_result(measure, city) for city in cities),
    )


def place_brief(catalogue: Catalogue, row: Assignment) -> PlaceBrief:
    """One row in a few words."""
    return PlaceBrief(
        locality=catalogue.registry.locality_by_id[row.locality],
        assignment=row,
        principals=principals(catalogue, row),
        answer=answer(catalogue, row.measure, row.locality),
        limit=limit_brief(row),
        wording=_wording(catalogue, row),
    )


def limit_brief(row: Assignment) -> LimitBrief:
    """As printed where that is short; else its dates, and the wording beside them."""
    if row.deadline is None:
        return LimitBrief(short=(), whole=None)
    printed = row.deadline.as_printed
    if len(printed) <= _LONGEST_LIMIT:
        return LimitBrief(short=(printed,), whole=None)
    dates = (deadline_date(part) for part in row.deadline.parts)
    return LimitBrief(short=tuple(dict.fromkeys(filter(None, dates))), whole=printed)


def sentences(text: str) -> tuple[str, ...]:
    """The text cut after each full stop; the pieces joined are the text."""
    return tuple(_SENTENCE.findall(text))


def _result(measure: Measure, city: City) -> ResultBrief:
    practice = practice_of(measure, city)
    told = sentences(practice.results) if practice and practice.results else ()
    sentence = told[0].strip() if told else None
    return ResultBrief(city=city, sentence=sentence, count=len(told))


def _wording(catalogue: Catalogue, row: Assignment) -> WordingKind | None:
    own = _kinds_of_wording(catalogue).get((row.measure, row.locality), frozenset())
    kinds = catalogue.words.wording_kinds
    return next((kind for kind in kinds if kind.id in own), None)


@cache
def _kinds_of_wording(catalogue: Catalogue) -> dict[tuple[str, str], frozenset[str]]:
    """The kinds of all differences, of title and text, by measure and locality."""
    found: dict[tuple[str, str], set[str]] = {}
    for one in rewordings(catalogue):
        if one.measure is not None:
            key = (one.measure.id, one.locality.id)
            found.setdefault(key, set()).add(one.wording.kind)
    return {key: frozenset(kinds) for key, kinds in found.items()}
