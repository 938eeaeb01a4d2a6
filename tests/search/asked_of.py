"""The real records of the places whose documents a question's whole answer was read from.

In: the registry. Out: the registry without the places that came later, their documents,
lists and lines. So a question may be asked for its exact answer, and a place more does
not change it.
"""

from __future__ import annotations

from dataclasses import replace

from sitegen.records import Registry

PLACES = ("guangdong", "huainan", "shantou", "zhuhai", "zhuzhou")


def as_of(registry: Registry, places: tuple[str, ...] = PLACES) -> Registry:
    """The records as if there were no other places."""
    kept = tuple(place for place in registry.localities if place.id in places)
    lines = {unit.line for place in kept for unit in place.units}
    documents = tuple(
        each for each in registry.documents if each.locality in (None, *places)
    )
    sources = {each.id for each in documents}
    measures = tuple(
        each for each in registry.measures if each.practice.source.document in sources
    )
    lists = {measure.list for measure in measures}
    words = registry.vocabularies
    return replace(
        registry,
        localities=kept,
        documents=documents,
        measures=measures,
        document_by_id={each.id: each for each in documents},
        measure_by_id={each.id: each for each in measures},
        locality_by_id={place.id: place for place in kept},
        unit_by_id={unit.id: unit for place in kept for unit in place.units},
        assignment_by_place={
            key: row
            for key, row in registry.assignment_by_place.items()
            if key[1] in places
        },
        vocabularies=replace(
            words,
            lines=tuple(line for line in words.lines if line.id in lines),
            lists=tuple(each for each in words.lists if each.id in lists),
        ),
    )
