"""The index of the Beijing and Shanghai practices.

In: a catalogue. Out: a PracticeIndexPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.practices import (
    lists_with_practices,
    practice_of,
    practices_of,
)
from sitegen.pages.links import city_link, measure_link
from sitegen.pages.page import Link, Page
from sitegen.records import City, Measure, MeasureList


@dataclass(frozen=True, kw_only=True)
class CityEntry:
    """A city on the index, with the number of its texts and of those with results."""

    city: Link
    practice_count: int
    results_count: int


@dataclass(frozen=True, kw_only=True)
class PracticeCell:
    """A city's text for one measure on the index; link None where there is none."""

    city: str
    link: Link | None
    has_results: bool


@dataclass(frozen=True, kw_only=True)
class PracticeRow:
    """One measure on the index: the city texts it has, in the order of the cities."""

    measure: Link
    number: int
    cells: tuple[PracticeCell, ...]


@dataclass(frozen=True, kw_only=True)
class PracticeList:
    """One list's measures on the index."""

    anchor: str
    name: str
    heading: str
    rows: tuple[PracticeRow, ...]


@dataclass(frozen=True, kw_only=True)
class PracticeIndexPage(Page):
    """Which measure has a text of which city."""

    cities: tuple[CityEntry, ...]
    lists: tuple[PracticeList, ...]


def practice_index_page(catalogue: Catalogue) -> PracticeIndexPage:
    """The index over all cities; lists without any city text are left out."""
    path = urls.PRACTICES
    cities = catalogue.words.cities
    return PracticeIndexPage(
        path=path,
        source="data/measures/",
        cities=tuple(city_entry(catalogue, city) for city in cities),
        lists=tuple(
            _practice_list(catalogue, list_)
            for list_ in lists_with_practices(catalogue)
        ),
    )


def city_entry(catalogue: Catalogue, city: City) -> CityEntry:
    """The city with its texts counted."""
    found = practices_of(catalogue, city)
    return CityEntry(
        city=city_link(city),
        practice_count=len(found),
        results_count=sum(practice.results is not None for practice in found),
    )


def _practice_list(catalogue: Catalogue, list_: MeasureList) -> PracticeList:
    cities = catalogue.words.cities
    return PracticeList(
        anchor=list_.id,
        name=list_.name,
        heading=list_.heading,
        rows=tuple(
            PracticeRow(
                measure=measure_link(measure),
                number=measure.number,
                cells=tuple(_cell(measure, city) for city in cities),
            )
            for measure in catalogue.measures_by_list[list_.id]
        ),
    )


def _cell(measure: Measure, city: City) -> PracticeCell:
    practice = practice_of(measure, city)
    return PracticeCell(
        city=city.name,
        link=measure_link(measure, city.id) if practice else None,
        has_results=practice is not None and practice.results is not None,
    )
