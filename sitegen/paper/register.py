"""Tables of units with what each is charged with, in short.

In: a locality. Out: a table. Must not know page kinds.
"""

from __future__ import annotations

from sitegen.facts.citations import measure_rows
from sitegen.facts.duties import RoleDuties, duties_by_role, rule_names
from sitegen.paper.material import Material
from sitegen.paper.structure import Column, Row, Table
from sitegen.records import Locality, Unit


def register_table(material: Material, locality: Locality) -> Table:
    """Every unit of the locality, line, and its measures by role."""
    words, lines = material.words, material.catalogue.line_by_id
    return Table(
        columns=(
            Column(name=words("column_unit"), share=32),
            Column(name=words("column_line"), share=20),
            Column(name=words("column_tasks"), share=48),
        ),
        rows=tuple(
            Row(cells=(unit.name, lines[unit.line].name, _tasks(material, unit)))
            for unit in locality.units
        ),
    )


def _tasks(material: Material, unit: Unit) -> str:
    """牵头：国家复制推广第1—3、5项; a line for each role."""
    lines = (
        material.words(
            "joined",
            name=_role(material, group),
            text=_rows(material, group),
        )
        for group in duties_by_role(material.catalogue, unit)
    )
    return "\n".join(lines) or material.words("section_only_heading")


def _role(material: Material, group: RoleDuties) -> str:
    rules = rule_names(material.catalogue, group)
    return f"{group.role.name}（{rules}）" if rules else group.role.name


def _rows(material: Material, group: RoleDuties) -> str:
    """Rows of each list drawn together."""
    registry, words = material.catalogue.registry, material.words
    measures = [
        registry.measure_by_id[duty.assignment.measure] for duty in group.duties
    ]
    parts = []
    for of in registry.vocabularies.lists:
        numbers = [measure.number for measure in measures if measure.list == of.id]
        if numbers:
            parts.append(measure_rows(of, numbers))
    return words("list_separator").join(parts)
