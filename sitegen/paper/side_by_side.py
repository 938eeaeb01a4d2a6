"""对照表: what the places do about measures, side by side in one table.

In: a measure or an indicator. Out: its briefing with that table alone. Must not know the
other arrangements of the page.
"""

from __future__ import annotations

from dataclasses import replace

from sitegen.facts.brief import MeasureBrief, measure_brief
from sitegen.facts.citations import measure_row
from sitegen.facts.silences import Silence
from sitegen.paper import tasks
from sitegen.paper.assignment import action_text
from sitegen.paper.brief_places import silent_text
from sitegen.paper.fitted import fitted_table
from sitegen.paper.material import Material, paragraph_texts, reference
from sitegen.paper.structure import Briefing, Paragraph, Row, Section
from sitegen.records import Assignment, Locality, Measure, Source


def table_of(
    material: Material, whole: Briefing, measures: tuple[Measure, ...]
) -> Briefing:
    """The page with its table only; places can be left out, other parts are not there."""
    briefs = [measure_brief(material.catalogue, measure) for measure in measures]
    columns, rows = _columns(material), list[Row]()
    for brief in briefs:
        if len(briefs) > 1:
            rows.append(Row(cells=(_heading(material, brief),)))
        for place in brief.places:
            row = tasks.task_row(material, columns, place.assignment)
            rows.append(replace(row, choices=(place.locality.id,)))
    table = fitted_table(columns, tuple(rows))
    alone = briefs[0].silent if len(briefs) == 1 else ()
    section = Section(
        heading=material.words("assignments"),
        blocks=(_quoted(material, briefs), table, *_silent(material, alone)),
    )
    official = tuple(part for part in whole.sections if part.choice == "official")
    return replace(
        whole, sections=(*official, section), choices=(material.choice_sources,)
    )


def _heading(material: Material, brief: MeasureBrief) -> str:
    """The measure, and which places have no row of it for which reason."""
    row = measure_row(material.catalogue, brief.measure)
    name = f"{brief.measure.title}（{row}）"
    if not brief.silent:
        return name
    return f"{name}{material.words('place_separator')}{silent_text(material, brief.silent)}"


def _quoted(material: Material, briefs: list[MeasureBrief]) -> Paragraph:
    """Where the words of all cells stand."""
    places = [place.assignment for brief in briefs for place in brief.places]
    sources = dict.fromkeys(source for row in places for source in _sources(row))
    return Paragraph(
        text=material.words("table_quoted"),
        references=tuple(
            dict.fromkeys(reference(material, source) for source in sources)
        ),
    )


def _sources(row: Assignment) -> tuple[Source, ...]:
    """Of the row, and of its time limit, which a notice may state."""
    return (row.source, row.deadline.source) if row.deadline else (row.source,)


def _silent(
    material: Material, silent: tuple[tuple[Locality, Silence], ...]
) -> tuple[Paragraph, ...]:
    text = silent_text(material, silent)
    return (Paragraph(text=text + material.words("full_stop")),) if silent else ()


def _columns(material: Material) -> tuple[tasks.TaskColumn, ...]:
    words, places = material.words, material.catalogue.registry.locality_by_id
    return (
        tasks.TaskColumn(
            heading=words("column_locality"),
            least=3,
            text=lambda row: places[row.locality].short_name,
        ),
        tasks.TaskColumn(
            heading=words("column_units"),
            least=8,
            text=lambda row: row.units.as_printed or None,
        ),
        tasks.TaskColumn(heading=words("column_actions"), least=12, text=_actions),
        tasks.deadline_and_remark(material, 7),
    )


def _actions(row: Assignment) -> str | None:
    return "\n".join(paragraph_texts(action_text(row))) or None
