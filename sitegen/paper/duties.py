"""A unit's duties as a table: the facts in columns, the long texts across below them.

In: a unit and some of its assignments. Out: a table. Must not know page kinds. Columns
for the printed cell and the actions made rows as tall as half a sheet, which left sheets
half empty, since a row is not torn.
"""

from __future__ import annotations

from sitegen.facts.deadlines import limits_binding, limits_of_others
from sitegen.facts.stated import Stated, stated
from sitegen.paper import tasks
from sitegen.paper.assignment import role_text
from sitegen.paper.fitted import fitted_table
from sitegen.paper.limits import limit_lines
from sitegen.paper.material import Material, paragraph_texts
from sitegen.paper.structure import Paragraph, Row, Table
from sitegen.records import Assignment, Unit


def duty_table(
    material: Material, unit: Unit, assignments: tuple[Assignment, ...]
) -> Table:
    """Two rows for each assignment: what, in which role, by when; then the texts."""
    told = _stated(material, unit)
    columns = _columns(material, unit)[: None if told.deadline else -1]
    rows: list[Row] = []
    for assignment in assignments:
        rows.append(tasks.task_row(material, columns, assignment))
        rows.append(_detail(material, unit, assignment, told))
    return fitted_table(columns, tuple(rows))


def never_said(material: Material, unit: Unit) -> tuple[Paragraph, ...]:
    """What the document says of none of the unit's duties, and no table has."""
    missing = _stated(material, unit).duties_missing
    if not missing:
        return ()
    words = material.words
    names = words("list_separator").join(missing)
    return (Paragraph(text=words("columns_absent", columns=names)),)


def _stated(material: Material, unit: Unit) -> Stated:
    return stated(material.catalogue.assignments_by_unit.get(unit.id, ()))


def _columns(material: Material, unit: Unit) -> tuple[tasks.TaskColumn, ...]:
    words = material.words
    return (
        tasks.short_row(material, 10),
        tasks.title(material, 8),
        tasks.TaskColumn(
            heading=words("column_role"),
            least=4,
            text=lambda row: role_text(material, row, unit.id),
        ),
        tasks.TaskColumn(
            heading=words("column_deadline"),
            least=6,
            text=lambda row: _limit(unit, row),
        ),
    )


def _limit(unit: Unit, row: Assignment) -> str | None:
    """The printed cell, or of its parts those that bind the unit."""
    if row.deadline is None or not limits_of_others(unit, row):
        return row.deadline.as_printed if row.deadline else None
    return "；".join(part.as_printed for part in limits_binding(unit, row)) or None


def _detail(
    material: Material, unit: Unit, assignment: Assignment, told: Stated
) -> Row:
    """The printed cell of units, the actions, and the remark if there is one."""
    words = material.words
    texts = [
        words("joined", name=words("units_label"), text=assignment.units.as_printed),
    ]
    if told.actions:
        texts.append(tasks.labelled_actions(material, assignment))
    remark = assignment.remark
    if remark is not None:
        texts.append(words("joined", name=words("remark_label"), text=remark))
    others = [part.as_printed for part in limits_of_others(unit, assignment)]
    if others:
        texts.append(words("limits_of_others", text="；".join(others)))
    else:
        texts += limit_lines(material, assignment)
    lines = paragraph_texts("\n".join(texts))
    return Row(cells=("\n".join(lines),), is_detail=True)
