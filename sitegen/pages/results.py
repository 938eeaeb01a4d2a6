"""The figures of Beijing and Shanghai side by side, field by field.

In: a catalogue. Out: a ResultsPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_row
from sitegen.facts.figures import (
    FigureFacts,
    as_of_words,
    figure_counts,
    figure_words,
    figures_of,
    series_in,
)
from sitegen.facts.practices import practice_of
from sitegen.facts.quoting import cite_in_full
from sitegen.facts.titles import OUTCOMES_TITLE
from sitegen.pages.links import city_link, indicator_link, measure_link
from sitegen.pages.narrowing import Choice, Narrowing, field_choice, list_choice
from sitegen.pages.page import Link, Page, SitePath
from sitegen.pages.series import SeriesView, series_view
from sitegen.records import City, Indicator, Measure, Term


@dataclass(frozen=True, kw_only=True)
class FigureView:
    """A figure in words, with the words of the text; kind: what its number is."""

    amount: str
    what: str
    kind: Term
    as_of: str | None
    quote: str
    is_result: bool


@dataclass(frozen=True, kw_only=True)
class CityFigures:
    """What one city's text says in figures; text None: the list has no such text.

    in_full: what is put behind a quotation from it.
    """

    column: str
    name: str
    text: Link | None
    in_full: str
    figures: tuple[FigureView, ...]


@dataclass(frozen=True, kw_only=True)
class ResultRow:
    """One measure with the figures of each city."""

    list_id: str
    field_id: str
    measure: Link
    row: str
    cities: tuple[CityFigures, ...]
    series: tuple[SeriesView, ...]


@dataclass(frozen=True, kw_only=True)
class ResultField:
    """One field's measures."""

    indicator: Link
    rows: tuple[ResultRow, ...]


@dataclass(frozen=True, kw_only=True)
class ResultsPage(Page):
    """Every figure; result_count: of those that the texts tell as done."""

    title: str
    count: int
    result_count: int
    measure_count: int
    cities: tuple[Link, ...]
    columns: tuple[str, ...]
    fields: tuple[ResultField, ...]
    kinds: tuple[Term, ...]
    narrowing: Narrowing


def results_page(catalogue: Catalogue) -> ResultsPage:
    """The page; measures without figures are left out."""
    counts = figure_counts(catalogue)
    words = catalogue.words
    fields = tuple(
        field
        for indicator in catalogue.indicators
        if (field := _field(catalogue, indicator)).rows
    )
    return ResultsPage(
        path=urls.OUTCOMES,
        source="data/measures/",
        title=OUTCOMES_TITLE,
        count=counts.figures,
        result_count=counts.results,
        measure_count=counts.measures,
        cities=tuple(city_link(city) for city in words.cities),
        columns=tuple(city.id for city in words.cities),
        fields=fields,
        kinds=(*words.figure_comparisons, *words.figure_bounds),
        narrowing=_narrowing(catalogue),
    )


def _narrowing(catalogue: Catalogue) -> Narrowing:
    words = catalogue.words
    kinds = tuple((kind.id, kind.name) for kind in words.figure_comparisons)
    cities = tuple((city.id, city.name) for city in words.cities)
    return Narrowing(
        choices=(
            list_choice(catalogue),
            field_choice(catalogue),
            Choice(name="kind", options=kinds),
        ),
        columns=Choice(name="city", options=cities),
    )


def _field(catalogue: Catalogue, indicator: Indicator) -> ResultField:
    return ResultField(
        indicator=indicator_link(indicator),
        rows=tuple(
            _row(catalogue, measure)
            for measure in catalogue.measures_by_indicator[indicator.id]
            if any(
                figures_of(catalogue, measure, city) for city in catalogue.words.cities
            )
        ),
    )


def _row(catalogue: Catalogue, measure: Measure) -> ResultRow:
    return ResultRow(
        list_id=measure.list,
        field_id=measure.indicator,
        measure=measure_link(measure),
        row=measure_row(catalogue, measure),
        cities=tuple(
            _city(catalogue, measure, city) for city in catalogue.words.cities
        ),
        series=tuple(series_view(series) for series in series_in(catalogue, measure)),
    )


def _city(catalogue: Catalogue, measure: Measure, city: City) -> CityFigures:
    link = Link(text="原文", href=SitePath(measure_link(measure, city.id).href))
    practice = practice_of(measure, city)
    views = [_figure(fact) for fact in figures_of(catalogue, measure, city)]
    return CityFigures(
        column=city.id,
        name=city.name,
        text=link if practice else None,
        in_full=cite_in_full(catalogue.registry, practice.source) if practice else "",
        figures=tuple(sorted(views, key=lambda view: not view.is_result)),
    )


def _figure(fact: FigureFacts) -> FigureView:
    return FigureView(
        amount=figure_words(fact),
        what=fact.figure.what,
        kind=fact.comparison,
        as_of=as_of_words(fact.figure),
        quote=fact.figure.quote,
        is_result=fact.figure.is_result,
    )
