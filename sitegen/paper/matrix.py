"""Tables with a column a place, on landscape sheets: many places part them.

In: places, and what makes the table of some of them. Out: sections. Must not know what
the cells mean. A sheet has room for the rows' names and six places.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sitegen.facts.levels import level_apart
from sitegen.paper.fitted import FittedColumn
from sitegen.paper.material import Material
from sitegen.paper.structure import Block, Section
from sitegen.records import Locality

MOST_PLACES = 6
_LEAST = 6
"""Characters across a place's column."""

MakeTable = Callable[[tuple[Locality, ...]], Block]


def matrix_sections(
    material: Material,
    heading: str,
    intro: Sequence[Block],
    places: Sequence[Locality],
    make: MakeTable,
) -> tuple[Section, ...]:
    """A table for each six places, under their names where there are several tables."""
    parts = [
        tuple(places[start : start + MOST_PLACES])
        for start in range(0, len(places), MOST_PLACES)
    ]
    separator = material.words("list_separator")
    return tuple(
        Section(
            heading=heading
            if len(parts) == 1
            else material.words(
                "matrix_part",
                heading=heading,
                places=separator.join(place.short_name for place in part),
            ),
            blocks=(*(() if number else intro), make(part)),
        )
        for number, part in enumerate(parts)
    )


def place_columns(
    material: Material, places: Sequence[Locality]
) -> tuple[FittedColumn, ...]:
    """A column for each place, which can be left out with it."""
    return tuple(
        FittedColumn(heading=_heading(material, place), least=_LEAST, choice=place.id)
        for place in places
    )


def _heading(material: Material, place: Locality) -> str:
    """The place, with the level of one that stands apart: 广东（省级）."""
    level = level_apart(material.catalogue, place)
    return f"{place.short_name}（{level}）" if level else place.short_name
