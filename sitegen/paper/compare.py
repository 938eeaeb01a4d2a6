"""The briefing of all measures against all places, each cell in a few words.

In: the material. Out: the briefing. Must not know other page kinds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from sitegen import urls
from sitegen.facts.differences import differing_measures
from sitegen.facts.practices import practices_of
from sitegen.facts.silences import reason, silence
from sitegen.facts.titles import COMPARE_TITLE
from sitegen.paper.choices import (
    PLACE,
    city_choices,
    field_choices,
    keys_of,
    list_choices,
    place_choices,
)
from sitegen.paper.compare_cells import city_text, list_limits, place_text
from sitegen.paper.fitted import FittedColumn, fitted_table
from sitegen.paper.material import Material, closing
from sitegen.paper.matrix import matrix_sections, place_columns
from sitegen.paper.place_documents import documents_of, place_documents
from sitegen.paper.structure import Briefing, Paragraph, Row, Section, Table
from sitegen.records import City, Locality, Measure, Source

_LEAST_MEASURE, _LEAST_CITY = 7, 5
"""Characters across a column."""


def compare_briefing(material: Material) -> Briefing:
    """A row a measure, a column a city and a place; then the documents of each place."""
    words, path = material.words, urls.COMPARE
    places = material.catalogue.registry.localities
    told = matrix_sections(
        material,
        words("compare_heading"),
        (Paragraph(text=_intro(material)), *_list_limits(material)),
        places,
        partial(_table, material),
    )
    return Briefing(
        path=path,
        kind="compare",
        title=COMPARE_TITLE,
        subject=words("compare_subject"),
        sections=(*told, _documents(material)),
        choices=(
            *city_choices(material, PLACE),
            *place_choices(material),
            *list_choices(material),
            *field_choices(material),
            material.choice_sources,
        ),
        closing=closing(material, path, (words("home"), COMPARE_TITLE)),
        is_wide=True,
    )


def _intro(material: Material) -> str:
    differing = len(differing_measures(material.catalogue))
    count = len(material.catalogue.registry.measures)
    return material.words("compare_text", count=count, differing=differing)


def _list_limits(material: Material) -> Iterator[Paragraph]:
    """Of each place that has such, said once for all its rows."""
    for place in material.catalogue.registry.localities:
        said = list_limits(material, place)
        if said:
            label = material.words("compare_list_limits", place=place.short_name)
            text = said + material.words("full_stop")
            yield Paragraph(label=label, text=text, choice=place.id)


def _table(material: Material, places: tuple[Locality, ...]) -> Table:
    """List by list; the cities stand before the first places."""
    catalogue, words = material.catalogue, material.words
    is_first = places[0] == catalogue.registry.localities[0]
    cities = catalogue.words.cities if is_first else ()
    columns = (
        FittedColumn(heading=words("column_measure"), least=_LEAST_MEASURE),
        *(
            FittedColumn(heading=city.short_name, least=_LEAST_CITY, choice=city.id)
            for city in cities
        ),
        *place_columns(material, places),
    )
    rows: list[Row] = []
    for of in catalogue.words.lists:
        measures = catalogue.measures_by_list.get(of.id, ())
        heading = words(
            "locality_table_heading", heading=of.heading, count=len(measures)
        )
        if measures:
            rows.append(Row(cells=(heading,), choices=(of.id,)))
        rows += (_row(material, each, cities, places) for each in measures)
    return fitted_table(columns, tuple(rows), wide=True)


def _row(
    material: Material,
    measure: Measure,
    cities: tuple[City, ...],
    places: tuple[Locality, ...],
) -> Row:
    field = material.catalogue.indicator_by_id[measure.indicator].name
    name = f"{measure.number}.{measure.title}\n{field}"
    return Row(
        cells=(
            name,
            *(city_text(material, measure, city) for city in cities),
            *(place_text(material, measure, place) for place in places),
        ),
        choices=keys_of(measure),
    )


def _documents(material: Material) -> Section:
    """Of the cities and of each place, and why it has nothing of some lists."""
    registry, none = material.catalogue.registry, material.words("compare_no_rows")
    sources: dict[str, list[Source]] = {}
    for place in registry.localities:
        for row in place.assignments:
            own = [row.source, *([row.deadline.source] if row.deadline else [])]
            sources.setdefault(place.id, []).extend(own)
    section = place_documents(
        material, sources, lambda _: none, lambda place: _gaps(material, place)
    )
    cities = (
        documents_of(material, city, _texts_of(material, city), none)
        for city in material.catalogue.words.cities
    )
    return replace(section, blocks=(*cities, *section.blocks))


def _texts_of(material: Material, city: City) -> list[Source]:
    """Where the city's practices stand."""
    return [practice.source for practice in practices_of(material.catalogue, city)]


def _gaps(material: Material, place: Locality) -> tuple[str, ...]:
    """Why the place has nothing in some rows; of several lists once, under their names."""
    catalogue, words = material.catalogue, material.words
    names: dict[str, list[str]] = {}
    for of in catalogue.words.lists:
        measures = catalogue.measures_by_list.get(of.id, ())
        rows = catalogue.registry.assignment_by_place
        if any((measure.id, place.id) not in rows for measure in measures):
            why = reason(catalogue, silence(catalogue, of.id, place.id))
            names.setdefault(why, []).append(of.name)
    separator = words("list_separator")
    return tuple(
        words("compare_gap", lists=separator.join(lists), why=why)
        for why, lists in names.items()
    )
