"""The page of all reference practices of one city.

In: a city and a catalogue. Out: a CityPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_row
from sitegen.facts.practices import (
    lists_with_practices,
    practices_in_list,
    practices_of,
)
from sitegen.facts.titles import city_title
from sitegen.pages.links import city_link, indicator_link, measure_link
from sitegen.pages.page import Link, Page
from sitegen.pages.practices import city_entry
from sitegen.pages.reference import ReferenceView, reference_view
from sitegen.records import City, Measure, MeasureList, ReferencePractice


@dataclass(frozen=True, kw_only=True)
class CityPractice:
    """One measure's text on a city's page."""

    anchor: str
    measure: Link
    to_practice: Link
    number: int
    indicator: Link
    reference: ReferenceView


@dataclass(frozen=True, kw_only=True)
class CityList:
    """One list's texts on a city's page."""

    anchor: str
    name: str
    heading: str
    practices: tuple[CityPractice, ...]


@dataclass(frozen=True, kw_only=True)
class CityField:
    """One field with the measures on which the city has a text, led to on the page."""

    indicator: Link
    measures: tuple[tuple[str, Link], ...]


@dataclass(frozen=True, kw_only=True)
class CityPage(Page):
    """All reference practices of one city."""

    title: str
    name: str
    practice_count: int
    results_count: int
    fields: tuple[CityField, ...]
    lists: tuple[CityList, ...]
    other_cities: tuple[Link, ...]


def city_page(catalogue: Catalogue, city: City) -> CityPage:
    """The city's texts by list, in official order."""
    path = urls.city(city.id)
    entry = city_entry(catalogue, city)
    return CityPage(
        path=path,
        source=catalogue.registry.written_at[f"cities/{city.id}"],
        title=city_title(city),
        name=city.name,
        practice_count=entry.practice_count,
        results_count=entry.results_count,
        fields=_fields(catalogue, city),
        lists=tuple(
            _city_list(catalogue, list_, city)
            for list_ in lists_with_practices(catalogue)
        ),
        other_cities=tuple(
            city_link(other) for other in catalogue.words.cities if other != city
        ),
    )


def _fields(catalogue: Catalogue, city: City) -> tuple[CityField, ...]:
    """The fields in which the city has a text."""
    told = {practice.measure: practice for practice in practices_of(catalogue, city)}
    path = urls.city(city.id)
    groups = (
        (field, [m for m in catalogue.measures_by_indicator[field.id] if m.id in told])
        for field in catalogue.indicators
    )
    return tuple(
        CityField(
            indicator=indicator_link(field),
            measures=tuple(
                (measure_row(catalogue, each), Link.to(path, each.title, each.id))
                for each in measures
            ),
        )
        for field, measures in groups
        if measures
    )


def _city_list(catalogue: Catalogue, list_: MeasureList, city: City) -> CityList:
    return CityList(
        anchor=list_.id,
        name=list_.name,
        heading=list_.heading,
        practices=tuple(
            _city_practice(catalogue, measure, practice)
            for measure, practice in practices_in_list(catalogue, list_, city)
        ),
    )


def _city_practice(
    catalogue: Catalogue, measure: Measure, practice: ReferencePractice
) -> CityPractice:
    indicator = catalogue.indicator_by_id[measure.indicator]
    return CityPractice(
        anchor=measure.id,
        measure=measure_link(measure),
        to_practice=measure_link(measure, practice.city),
        number=measure.number,
        indicator=indicator_link(indicator),
        reference=reference_view(catalogue, practice, measure.id),
    )
