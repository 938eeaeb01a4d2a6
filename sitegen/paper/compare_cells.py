"""What a cell of 对照 says on paper: of a city's text, of a place's row.

In: a measure with a city or a place. Out: lines. Must not know the table.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.facts.assignment import assignment_facts
from sitegen.facts.compare_cell import (
    CompareCell,
    ComparePrincipal,
    compare_cell,
    limit_words,
)
from sitegen.facts.figures import figures_of
from sitegen.facts.limits import list_limit
from sitegen.facts.practices import has_references, practice_of
from sitegen.facts.silences import silence
from sitegen.paper.material import Material
from sitegen.records import City, Locality, Measure


def city_text(material: Material, measure: Measure, city: City) -> str:
    """Whether the city's text tells results, and how many figures; or why there is none."""
    words, practice = material.words, practice_of(measure, city)
    if practice is None:
        of = material.catalogue.list_by_id[measure.list]
        is_asked = has_references(material.catalogue, of)
        return material.not_stated if is_asked else words("no_cities_here")
    said = words("city_results" if practice.results else "city_practice_only")
    count = len(figures_of(material.catalogue, measure, city))
    figures = words("city_figures", count=count)
    return f"{said}\n{figures}" if count else said


def place_text(material: Material, measure: Measure, place: Locality) -> str:
    """Who answers for it, how many units, by when, own wording; or the kind of silence."""
    catalogue, key = material.catalogue, (measure.id, place.id)
    if key not in catalogue.registry.assignment_by_place:
        return silence(catalogue, measure.list, place.id).term.name
    facts = assignment_facts(catalogue, *key)
    cell = compare_cell(catalogue, facts)
    condition = facts.assignment.units.condition
    return "\n".join(_lines(material, cell, condition))


def list_limits(material: Material, place: Locality) -> str:
    """The limits that a notice sets for whole lists of the place; "" for none."""
    words, said = material.words, []
    for of in material.catalogue.words.lists:
        cell = list_limit(place, of.id)
        if cell is not None:
            parts = words("clause").join(map(limit_words, cell.parts))
            said.append(words("joined", name=of.name, text=parts))
    return words("place_separator").join(said)


def _lines(
    material: Material, cell: CompareCell, condition: str | None
) -> Iterator[str]:
    """A limit of the whole list is said once, above the table."""
    words = material.words
    more = words("compare_open") if cell.is_open_ended else ""
    for one in cell.principals:
        yield _principal(material, one)
    if not cell.principals:
        yield words(_nobody(cell), count=cell.count) + more
    elif cell.count > 1 or cell.is_open_ended:
        yield words("compare_count", count=cell.count) + more
    if cell.limit_is_of_list:
        bound = words("compare_condition", text=condition) if condition else ""
        yield words("compare_of_list") + bound
    else:
        yield from cell.limits
    if not cell.limits:
        yield words("compare_no_limit")
    if cell.wording:
        yield words("compare_wording", kind=cell.wording)


def _nobody(cell: CompareCell) -> str:
    """What is said where nobody answers for the row alone."""
    if cell.is_absent:
        return "compare_no_units"
    return "compare_of_field" if cell.is_of_field else "compare_no_lead"


def _principal(material: Material, one: ComparePrincipal) -> str:
    """牵头：市市场监管局（第1—3项）."""
    beside = "".join(f"（{text}）" for text in (one.note, one.scope) if text)
    return material.words("joined", name=one.ground, text=one.name + beside)
