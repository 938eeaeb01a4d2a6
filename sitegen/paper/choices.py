"""Parts that a page's own form can ask for: lists, fields, places, cities.

In: the material. Out: choices, in the groups of the form. Must not know page kinds.
"""

from __future__ import annotations

from sitegen.paper.material import Material
from sitegen.paper.structure import Choice
from sitegen.records import Measure

PLACE = "place"


def list_choices(material: Material) -> tuple[Choice, ...]:
    """The lists that have measures; all of them belong to a single place, too."""
    return tuple(
        Choice(key=each.id, name=each.name, group="list", is_core=True)
        for each in material.catalogue.words.lists
        if each.id in material.catalogue.measures_by_list
    )


def field_choices(material: Material) -> tuple[Choice, ...]:
    """The fields that have measures."""
    return tuple(
        Choice(key=each.id, name=each.name, group="field", is_core=True)
        for each in material.catalogue.indicators
    )


def place_choices(material: Material) -> tuple[Choice, ...]:
    """Every locality."""
    return tuple(
        Choice(key=each.id, name=each.short_name, group=PLACE, is_place=True)
        for each in material.catalogue.registry.localities
    )


def city_choices(material: Material, group: str) -> tuple[Choice, ...]:
    """Beijing and Shanghai, as the form of the page calls them."""
    return tuple(
        Choice(key=each.id, name=each.short_name, group=group)
        for each in material.catalogue.words.cities
    )


def keys_of(measure: Measure) -> tuple[str, ...]:
    """By which a row about the measure is left out: its list, its field."""
    return (measure.list, measure.indicator)
