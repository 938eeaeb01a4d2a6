"""How Beijing and Shanghai did it: which lists and cities have texts.

In: a catalogue. Out: reference practices by list and city. Must not know pages or paper.
"""

from __future__ import annotations

from sitegen.facts.catalogue import Catalogue
from sitegen.records import City, Measure, MeasureList, ReferencePractice


def has_references(catalogue: Catalogue, list_: MeasureList) -> bool:
    """Whether the list is one whose measures have city texts at all."""
    levels = catalogue.words.list_level_by_id
    return levels[list_.level].has_references


def practice_of(measure: Measure, city: City) -> ReferencePractice | None:
    """The measure's text of the city, if it has one."""
    return next((p for p in measure.reference_practices if p.city == city.id), None)


def practices_of(catalogue: Catalogue, city: City) -> tuple[ReferencePractice, ...]:
    """All texts of a city, in official order."""
    found = (practice_of(measure, city) for measure in catalogue.registry.measures)
    return tuple(practice for practice in found if practice is not None)


def practices_in_list(
    catalogue: Catalogue, list_: MeasureList, city: City
) -> tuple[tuple[Measure, ReferencePractice], ...]:
    """The list's measures on which the city has a text."""
    return tuple(
        (measure, practice)
        for measure in catalogue.measures_by_list.get(list_.id, ())
        if (practice := practice_of(measure, city))
    )


def lists_with_practices(catalogue: Catalogue) -> tuple[MeasureList, ...]:
    """The lists that have city texts."""
    return tuple(
        list_
        for list_ in catalogue.words.lists
        if any(
            m.reference_practices for m in catalogue.measures_by_list.get(list_.id, ())
        )
    )
