"""The briefing of the figures of Beijing and Shanghai, field by field.

In: the material. Out: the briefing. Must not know other page kinds.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen import urls
from sitegen.facts.citations import measure_row
from sitegen.facts.figures import (
    FigureFacts,
    Series,
    as_of_words,
    figure_counts,
    figure_words,
    figures,
    figures_of,
    series_in,
)
from sitegen.facts.practices import practice_of
from sitegen.facts.titles import OUTCOMES_TITLE
from sitegen.paper.choices import city_choices, field_choices, keys_of, list_choices
from sitegen.paper.fitted import FittedColumn, fitted_table
from sitegen.paper.material import Material, closing, reference
from sitegen.paper.numbering import ordinal
from sitegen.paper.structure import Briefing, Paragraph, Row, Section, Table
from sitegen.paper.terms import terms_choice, terms_section
from sitegen.records import City, Measure

_LEAST_MEASURE, _LEAST_CITY = 7, 12
"""Characters across a column."""
_NUMBERED = 4
"""（1）"""
_HALF_A_SHEET = 14
"""Lines of a cell: a longer list of figures parts, or the sheet before it stays empty."""


def results_briefing(material: Material) -> Briefing:
    """City beside city, then what the kinds of numbers mean."""
    words, vocabulary = material.words, material.catalogue.words
    terms = (*vocabulary.figure_comparisons, *vocabulary.figure_bounds)
    kinds = words("results_kinds_heading")
    steps = (words("home"), words("practices"), OUTCOMES_TITLE)
    return Briefing(
        path=urls.OUTCOMES,
        kind="results",
        title=OUTCOMES_TITLE,
        subject=words("results_subject"),
        sections=(_figures(material), terms_section(material, kinds, terms)),
        choices=(
            *city_choices(material, "city"),
            *list_choices(material),
            *field_choices(material),
            terms_choice(kinds),
            material.choice_sources,
        ),
        closing=closing(material, urls.OUTCOMES, steps),
        is_wide=True,
    )


def _figures(material: Material) -> Section:
    """The table of all, and where the texts stand."""
    words, found = material.words, figures(material.catalogue)
    told = dict.fromkeys((fact.measure.id, fact.city.id) for fact in found)
    texts = {(fact.measure.id, fact.city.id): fact for fact in found}
    practices = (practice_of(texts[each].measure, texts[each].city) for each in told)
    references = dict.fromkeys(
        reference(material, practice.source) for practice in practices if practice
    )
    counts = figure_counts(material.catalogue)
    intro = words(
        "results_text",
        measures=counts.measures,
        count=counts.figures,
        done=counts.results,
    )
    return Section(
        heading=words("results_heading"),
        blocks=(
            Paragraph(text=intro, references=tuple(references)),
            _table(material),
        ),
    )


def _table(material: Material) -> Table:
    """Measures with figures under their fields; a column a city."""
    cities, catalogue = material.catalogue.words.cities, material.catalogue
    heading = material.words("column_measure")
    columns = (
        FittedColumn(heading=heading, least=_LEAST_MEASURE),
        *(
            FittedColumn(heading=city.name, least=_LEAST_CITY, choice=city.id)
            for city in cities
        ),
    )
    rows: list[Row] = []
    for indicator in catalogue.indicators:
        rows.append(Row(cells=(indicator.name,), choices=(indicator.id,)))
        for measure in catalogue.measures_by_indicator[indicator.id]:
            rows += _rows(material, measure)
    return fitted_table(
        columns, _without_bare_headings(rows), wide=True, most=_HALF_A_SHEET
    )


def _without_bare_headings(rows: list[Row]) -> tuple[Row, ...]:
    """A field without figures has nothing below its name."""
    following = (*rows[1:], None)
    return tuple(
        row
        for row, after in zip(rows, following, strict=True)
        if len(row.cells) > 1
        or row.is_detail
        or (after is not None and len(after.cells) > 1)
    )


def _rows(material: Material, measure: Measure) -> Iterator[Row]:
    """The figures of each city, and below what they measure alike."""
    catalogue, choices = material.catalogue, keys_of(measure)
    cities = catalogue.words.cities
    if not any(figures_of(catalogue, measure, city) for city in cities):
        return
    name = f"{measure.title}\n{measure_row(catalogue, measure)}"
    cells = (_cell(material, measure, city) for city in cities)
    yield Row(cells=(name, *cells), choices=choices)
    alike = [_alike(material, series) for series in series_in(catalogue, measure)]
    if alike:
        yield Row(cells=("\n".join(alike),), choices=choices, is_detail=True)


def _cell(material: Material, measure: Measure, city: City) -> str:
    """What is told as done comes first, numbered where there are several; silence is said."""
    found = figures_of(material.catalogue, measure, city)
    if not found:
        is_told = practice_of(measure, city) is not None
        said = "results_without" if is_told else "results_no_text"
        return material.words(said, city=city.name)
    told = sorted(found, key=lambda fact: not fact.figure.is_result)
    texts = [_figure(material, fact) for fact in told]
    if len(texts) == 1:
        return texts[0]
    return "\n".join(
        ordinal(material.words, _NUMBERED, number) + text
        for number, text in enumerate(texts, start=1)
    )


def _figure(material: Material, fact: FigureFacts) -> str:
    """The number, what it counts, of what kind it is; then the very words."""
    words = material.words
    of = [fact.comparison.name]
    if not fact.figure.is_result:
        of.append(words("results_not_done"))
    as_of = as_of_words(fact.figure)
    if as_of:
        of.append(as_of)
    return words(
        "results_figure",
        amount=figure_words(fact),
        what=fact.figure.what,
        of=words("list_separator").join(of),
        quote=fact.figure.quote,
    )


def _alike(material: Material, series: Series) -> str:
    """Both cities' numbers of the same thing."""
    words = material.words
    amounts = words("notice_separator").join(
        f"{fact.city.short_name}{figure_words(fact)}" for fact in series.figures
    )
    return words("results_alike", what=series.figures[0].figure.what, amounts=amounts)
