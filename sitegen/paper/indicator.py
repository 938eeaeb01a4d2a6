"""An indicator's briefing: its measures list by list, with cities and localities.

In: an indicator. Out: its briefing. Must not know other page kinds.
"""

from __future__ import annotations

from dataclasses import replace

from sitegen import urls
from sitegen.facts.citations import measure_row
from sitegen.facts.silences import reason, silence
from sitegen.facts.stated import stated
from sitegen.facts.titles import indicator_title
from sitegen.paper import tasks
from sitegen.paper.fitted import fitted_table
from sitegen.paper.limits import limit_lines
from sitegen.paper.material import (
    Material,
    closing,
    correction_paragraphs,
    labelled,
    reference,
)
from sitegen.paper.measure import practice_paragraphs
from sitegen.paper.one_page_indicator import indicator_one_page
from sitegen.paper.structure import Block, Briefing, Choice, Row, Section
from sitegen.paper.variants import with_variants
from sitegen.records import Assignment, Indicator, Locality, Measure


def indicator_briefing(material: Material, indicator: Indicator) -> Briefing:
    """One field across the lists."""
    words, path = material.words, urls.indicator(indicator.id)
    measures = material.catalogue.measures_by_indicator[indicator.id]
    sections = []
    for of in material.catalogue.words.lists:
        in_list = [measure for measure in measures if measure.list == of.id]
        if in_list:
            entries = tuple(_measure_section(material, measure) for measure in in_list)
            sections.append(Section(heading=of.heading, sections=entries))
    whole = Briefing(
        path=path,
        kind="indicator",
        title=indicator_title(indicator),
        subject=words("indicator_subject", indicator=indicator.name),
        sections=tuple(sections),
        choices=_choices(material, measures),
        closing=closing(
            material, path, (words("home"), words("indicators"), indicator.name)
        ),
    )
    one_page = indicator_one_page(material, indicator)
    return with_variants(material, whole, one_page, measures)


def _choices(material: Material, measures: tuple[Measure, ...]) -> tuple[Choice, ...]:
    """Official wording, the cities that have a text, the localities."""
    words, registry = material.words, material.catalogue.registry
    told = {text.city for measure in measures for text in measure.reference_practices}
    cities = [city for city in registry.vocabularies.cities if city.id in told]
    return (
        Choice(key="official", name=words("official"), is_core=True),
        *(
            Choice(key=city.id, name=words("city_practice", city=city.name))
            for city in cities
        ),
        *(
            Choice(key=place.id, name=place.name, is_place=True)
            for place in registry.localities
        ),
        material.choice_sources,
    )


def _measure_section(material: Material, measure: Measure) -> Section:
    """A measure: official text, each city's, and a table of localities."""
    words, practice = material.words, measure.practice
    official = labelled(None, practice.text, reference(material, practice.source))
    parts = [
        Section(
            heading=words("practice_label"),
            blocks=(
                *official,
                *correction_paragraphs(material, practice.corrections),
            ),
            choice="official",
        )
    ]
    for text in measure.reference_practices:
        city = material.catalogue.city_by_id[text.city].name
        heading = words("city_practice", city=city)
        blocks = practice_paragraphs(material, text)
        parts.append(Section(heading=heading, blocks=blocks, choice=text.city))
    heading = words("assignments")
    parts.append(Section(heading=heading, blocks=(_localities(material, measure),)))
    heading = f"{measure.title}（{measure_row(material.catalogue, measure)}）"
    return Section(heading=heading, sections=tuple(parts))


def _localities(material: Material, measure: Measure) -> Block:
    """A row for each locality, its actions across below; one without the task says so."""
    words, registry = material.words, material.catalogue.registry
    columns = (
        tasks.TaskColumn(
            heading=words("column_locality"),
            least=3,
            text=lambda row: registry.locality_by_id[row.locality].short_name,
        ),
        tasks.TaskColumn(heading=words("column_units"), least=6, text=_units),
        tasks.deadline_and_remark(material, 6),
    )
    rows: list[Row] = []
    for place in registry.localities:
        assignment = registry.assignment_by_place.get((measure.id, place.id))
        if assignment is None:
            rows += _silent(material, measure, place, len(columns))
        else:
            rows += (
                replace(row, choices=(place.id,))
                for row in _stated_rows(material, columns, assignment)
            )
    return fitted_table(columns, tuple(rows))


def _stated_rows(
    material: Material, columns: tuple[tasks.TaskColumn, ...], row: Assignment
) -> tuple[Row, ...]:
    """The facts in columns, the actions below; one row if there is nothing to be below."""
    told = tasks.task_row(material, columns, row)
    missing = stated((row,)).duties_missing
    if len(missing) < 2 or row.remark is not None or row.units.condition:
        return (told, _actions(material, row))
    names = material.words("list_separator").join(missing)
    text = material.words("joined", name=material.not_stated, text=names)
    return (replace(told, cells=(*told.cells[:-1], text)),)


def _silent(
    material: Material, measure: Measure, place: Locality, width: int
) -> tuple[Row, Row]:
    """The kind of silence in every column, and below what it rests on."""
    why = silence(material.catalogue, measure.list, place.id)
    cells = (place.short_name, *(why.term.name,) * (width - 1))
    text = reason(material.catalogue, why)
    return (
        Row(cells=cells, choices=(place.id,)),
        Row(cells=(text,), choices=(place.id,), is_detail=True),
    )


def _units(row: Assignment) -> str | None:
    return row.units.as_printed or None


def _actions(material: Material, row: Assignment) -> Row:
    """The actions, and how the time limit is to be read."""
    texts = (
        tasks.labelled_actions(material, row),
        *limit_lines(material, row),
    )
    return Row(cells=("\n".join(texts),), is_detail=True)
