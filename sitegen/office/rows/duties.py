"""Every unit in every role: of an assignment, and of a heading.

In: the material. Out: rows in official order. Must not know files.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.facts.units import Mention, RoleGroup, UnitsFacts, units_facts
from sitegen.office.material import (
    Cells,
    Found,
    Material,
    about_place,
    about_source,
    about_units,
    role_name,
)
from sitegen.office.rows.assignments import about_of, all_facts, place_and_measure
from sitegen.records import Section, Unit


def duty_rows(material: Material) -> Iterator[Found]:
    """One row for each unit in each role of an assignment."""
    for facts in all_facts(material):
        for group in facts.units.groups:
            for mention in group.mentions:
                yield (
                    about_of(facts) | about_units([mention.unit]),
                    {
                        **place_and_measure(material, facts),
                        **_mention(material, facts.units, group, mention),
                        **material.citation(facts.assignment.source),
                    },
                )


def heading_rows(material: Material) -> Iterator[Found]:
    """The units that an indicator's heading names for all its rows."""
    catalogue = material.catalogue
    for locality in catalogue.registry.localities:
        for section in locality.sections:
            if section.units is None:
                continue
            units = units_facts(catalogue, section.units, section.list)
            for group in units.groups:
                for mention in group.mentions:
                    said = _mention(material, units, group, mention)
                    yield _heading(material, section, mention.unit, said)


def _heading(material: Material, section: Section, unit: Unit, said: Cells) -> Found:
    catalogue = material.catalogue
    about = (
        about_place(section.locality)
        | about_source(section.source)
        | about_units([unit])
        | {f"indicator:{section.indicator}", f"list:{section.list}"}
    )
    return about, {
        "locality": material.place(section.locality),
        "list": catalogue.list_by_id[section.list].name,
        "indicator": catalogue.indicator_by_id[section.indicator].name,
        "heading": section.heading_as_printed,
        **said,
        **material.citation(section.source),
    }


def _mention(
    material: Material, units: UnitsFacts, group: RoleGroup, mention: Mention
) -> Cells:
    words = material.words
    return {
        "unit": mention.unit.name,
        "name_as_printed": mention.name,
        "line": material.catalogue.line_by_id[mention.unit.line].name,
        "role": role_name(units, group),
        "scope": mention.scope or words("whole"),
        "basis": mention.basis.name if mention.basis else words("as_worded"),
        "unit_id": mention.unit.id,
    }
