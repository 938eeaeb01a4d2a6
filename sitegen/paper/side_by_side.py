"""对照表: what the places do about measures, side by side in one table.

In: a measure or an indicator. Out: its briefing with that table alone. Must not know the
other arrangements of the page.
"""

from __future__ import annotations

from dataclasses import replace

from sitegen.facts.citations import measure_row
from sitegen.paper import tasks
from sitegen.paper.assignment import action_text
from sitegen.paper.material import Material, paragraph_texts
from sitegen.paper.structure import Briefing, Row, Section
from sitegen.records import Assignment, Measure


def table_of(
    material: Material, whole: Briefing, measures: tuple[Measure, ...]
) -> Briefing:
    """The page with its table only; places can be left out, other parts are not there."""
    words, registry = material.words, material.catalogue.registry
    columns = _columns(material)
    rows: list[Row] = []
    for measure in measures:
        if len(measures) > 1:
            row = measure_row(material.catalogue, measure)
            rows.append(Row(cells=(f"{measure.title}（{row}）",)))
        for place in registry.localities:
            assignment = registry.assignment_by_place.get((measure.id, place.id))
            if assignment is not None:
                row_ = tasks.task_row(material, columns, assignment)
                rows.append(replace(row_, choice=place.id))
    table = tasks.fitted_table(columns, tuple(rows))
    section = Section(heading=words("assignments"), blocks=(table,))
    official = tuple(part for part in whole.sections if part.choice == "official")
    return replace(
        whole, sections=(*official, section), choices=(material.choice_sources,)
    )


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
