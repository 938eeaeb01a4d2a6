"""Measure by measure, place beside place; and where places give one to other lines.

In: the material. Out: rows. Must not know files.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.facts.answer import answer
from sitegen.facts.assignment import assignment_facts
from sitegen.facts.principals import (
    BASES,
    PlaceInDifference,
    line_differences,
)
from sitegen.facts.silences import silence
from sitegen.office.material import (
    Found,
    Material,
    about_measure,
    about_place,
    about_source,
)
from sitegen.records import Locality, Measure
from sitegen.sheets.table import Cell, Silence


def compare_rows(material: Material) -> Iterator[Found]:
    """One row a measure, one column a place."""
    registry = material.catalogue.registry
    for measure in registry.measures:
        places = {
            place_key(place.id): _cell(material, measure, place)
            for place in registry.localities
        }
        rows = material.catalogue.assignments_by_measure.get(measure.id, ())
        about = about_measure(measure).union(*(about_source(r.source) for r in rows))
        yield about, {**material.measure(measure), **places}


def place_key(locality_id: str) -> str:
    """The name of a place's column."""
    return f"place-{locality_id}"


def difference_rows(material: Material) -> Iterator[Found]:
    """One row for each place in which such a measure has a lead or a sole unit."""
    names = {basis: name for basis, _, name, _ in BASES}
    for difference in line_differences(material.catalogue):
        for place in difference.places:
            row = place.assignment
            yield (
                (
                    about_measure(difference.measure)
                    | about_place(place.locality.id)
                    | about_source(row.source)
                ),
                {
                    **material.measure(difference.measure, place.locality.id),
                    "difference": names[difference.basis],
                    "locality": place.locality.name,
                    "principals": _principals(material, place),
                    "lines": _lines(material, place),
                    **material.citation(row.source),
                },
            )


def _cell(material: Material, measure: Measure, place: Locality) -> Cell:
    """Who, how many, by when, own wording; or why there is nothing."""
    catalogue, words = material.catalogue, material.words
    row = catalogue.registry.assignment_by_place.get((measure.id, place.id))
    if row is None:
        return Silence(words=silence(catalogue, measure.list, place.id).term.name)
    facts = assignment_facts(catalogue, measure.id, place.id)
    units = {member.unit for member in row.units.members}
    is_sole = answer(catalogue, measure.id, place.id).is_sole
    limit = row.deadline.as_printed if row.deadline else material.not_written.words
    said = [
        material.sole(facts.units)
        if is_sole
        else material.roles(facts.units) or material.not_written.words,
        words("unit_count", count=len(units)),
        words("limit_said", text=limit),
    ]
    if row.practice_as_printed:
        said.append(words("own_wording"))
    return "\n".join(said)


def _principals(material: Material, place: PlaceInDifference) -> Cell:
    said = (
        material.words("role", role=one.ground_name, units=one.name)
        for one in place.principals
    )
    return material.said(material.words("role_separator").join(said))


def _lines(material: Material, place: PlaceInDifference) -> Cell:
    lines = material.catalogue.line_by_id
    named = dict.fromkeys(one.unit.line for one in place.principals)
    return material.said(material.joined(lines[one].name for one in named))
