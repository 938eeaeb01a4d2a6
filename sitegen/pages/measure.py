"""The page of one measure: official wording, the two cities, every locality, sources.

In: a measure and a catalogue. Out: a MeasurePage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.answer import answer
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_row, sources_of_measure
from sitegen.facts.order import beside
from sitegen.facts.practices import has_references
from sitegen.facts.silences import silent_places
from sitegen.pages.assignment import CorrectionView, citation, correction_views
from sitegen.pages.legend import Legend, legend_of_answers
from sitegen.pages.links import indicator_link, list_link, measure_link
from sitegen.pages.locality_block import LocalityBlock, locality_block
from sitegen.pages.page import Citation, Link, Page
from sitegen.pages.reference import CityBlock, city_block
from sitegen.pages.relations import RelationView, relation_views
from sitegen.pages.told import GLANCE, ToldTable, told_table
from sitegen.records import Measure


@dataclass(frozen=True, kw_only=True)
class Variant:
    """Another form of the title, and who writes it."""

    title: str
    used_in: tuple[Citation, ...]


@dataclass(frozen=True, kw_only=True)
class Neighbour:
    """Another measure of the same indicator, with its row in its list."""

    measure: Link
    row: str
    is_this: bool


@dataclass(frozen=True, kw_only=True)
class MeasurePage(Page):
    """Everything the documents say on one measure; cities: none if its list has none."""

    title: str
    list_name: str
    list_link: Link
    number: int
    count: int
    indicator: Link
    previous: Link | None
    next: Link | None
    practice: str
    practice_citation: Citation
    practice_corrections: tuple[CorrectionView, ...]
    cities: tuple[CityBlock, ...]
    glance: ToldTable
    localities: tuple[LocalityBlock, ...]
    legend: Legend
    sources: tuple[Citation, ...]
    variants: tuple[Variant, ...]
    neighbours: tuple[Neighbour, ...]
    relations: tuple[RelationView, ...]

    @property
    def has_same_words(self) -> bool:
        """Whether some printed cell is behind the switch."""
        return any(block.has_same_words for block in self.localities)


def measure_page(catalogue: Catalogue, measure: Measure) -> MeasurePage:
    """The page."""
    path = urls.measure(measure.id)
    list_ = catalogue.list_by_id[measure.list]
    indicator = catalogue.indicator_by_id[measure.indicator]
    places = _localities(catalogue, measure)
    previous, following = beside(catalogue.measures_by_list[list_.id], measure)
    return MeasurePage(
        path=path,
        source=catalogue.registry.written_at[measure.id],
        title=measure.title,
        list_name=list_.name,
        list_link=list_link(list_),
        number=measure.number,
        count=list_.count,
        indicator=indicator_link(indicator),
        previous=measure_link(previous) if previous else None,
        next=measure_link(following) if following else None,
        practice=measure.practice.text,
        practice_citation=citation(catalogue, measure.practice.source, measure.id),
        practice_corrections=correction_views(measure.practice.corrections),
        cities=_cities(catalogue, measure) if has_references(catalogue, list_) else (),
        glance=told_table(places, GLANCE),
        localities=places,
        legend=_legend(catalogue, measure),
        sources=_sources(catalogue, measure),
        variants=_variants(catalogue, measure),
        neighbours=_neighbours(catalogue, measure),
        relations=relation_views(catalogue, measure),
    )


def _localities(catalogue: Catalogue, measure: Measure) -> tuple[LocalityBlock, ...]:
    return tuple(
        locality_block(catalogue, measure, locality)
        for locality in catalogue.registry.localities
    )


def _legend(catalogue: Catalogue, measure: Measure) -> Legend:
    """What the glance has: of each place its answer, or the kind of its silence."""
    rows = catalogue.registry.assignment_by_place
    places = (place.id for place in catalogue.registry.localities)
    told = (place for place in places if (measure.id, place) in rows)
    answers = (answer(catalogue, measure.id, place) for place in told)
    return legend_of_answers(catalogue, answers, silent_places(catalogue, measure))


def _cities(catalogue: Catalogue, measure: Measure) -> tuple[CityBlock, ...]:
    return tuple(
        city_block(catalogue, measure, city, city.id) for city in catalogue.words.cities
    )


def _sources(catalogue: Catalogue, measure: Measure) -> tuple[Citation, ...]:
    """Every place the page quotes, with its row where it has one."""
    return tuple(
        citation(catalogue, source, measure.id if source.row else "")
        for source in sources_of_measure(catalogue, measure)
    )


def _variants(catalogue: Catalogue, measure: Measure) -> tuple[Variant, ...]:
    return tuple(
        Variant(
            title=variant.title,
            used_in=tuple(citation(catalogue, source) for source in variant.used_in),
        )
        for variant in measure.title_variants
    )


def _neighbours(catalogue: Catalogue, measure: Measure) -> tuple[Neighbour, ...]:
    return tuple(
        Neighbour(
            measure=measure_link(other),
            row=measure_row(catalogue, other),
            is_this=other == measure,
        )
        for other in catalogue.measures_by_indicator[measure.indicator]
    )
