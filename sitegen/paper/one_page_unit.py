"""一页纸 of a unit: every duty in a line, on one sheet where that many fit.

In: a unit. Out: a compact briefing; a table that is longer goes on over several sheets
with its names repeated. Must not know other page kinds.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen import urls
from sitegen.facts.brief import limit_brief
from sitegen.facts.citations import measure_row
from sitegen.facts.duties import heading_duties
from sitegen.facts.notices import duties_of_unit
from sitegen.facts.stated import stated
from sitegen.facts.titles import full_name, unit_title
from sitegen.paper.assignment import role_text
from sitegen.paper.brief_places import limit_notes, limit_text
from sitegen.paper.brief_sources import brief_closing
from sitegen.paper.material import Material, unrecorded_paragraphs
from sitegen.paper.meanings import with_meanings
from sitegen.paper.roles import role_counts
from sitegen.paper.sheet import compact_table
from sitegen.paper.structure import Block, Briefing, Paragraph, Section, Table
from sitegen.records import Assignment, Unit


def unit_one_page(material: Material, unit: Unit) -> Briefing:
    """The unit's duties in official order."""
    words, catalogue = material.words, material.catalogue
    locality = catalogue.registry.locality_by_id[unit.locality]
    rows = catalogue.assignments_by_unit.get(unit.id, ())
    sections = catalogue.sections_by_unit.get(unit.id, ())
    counts = role_counts(material, unit) or words("section_only_heading")
    text = words("brief_unit", count=len(rows), roles=counts)
    blocks: list[Block] = [
        Paragraph(text=text),
        *unrecorded_paragraphs(material, locality),
        *((_table(material, unit, rows),) if rows else ()),
        *_no_limit(material, rows),
        *limit_notes(material, ((None, limit_brief(row)) for row in rows)),
        *_headings(material, unit),
    ]
    steps = (words("home"), words("localities"), locality.name, unit.name)
    sources = [row.source for row in rows] + [one.source for one in sections]
    briefing = Briefing(
        path=urls.unit(unit.locality, unit.id),
        kind="unit",
        title=unit_title(locality, unit),
        subject=words("unit_subject", unit=full_name(locality, unit)),
        sections=(Section(heading="", blocks=tuple(blocks)),),
        choices=(),
        closing=brief_closing(material, sources, steps),
        is_compact=True,
        left_out=tuple(_left_out(material, unit)),
    )
    return with_meanings(material, briefing)


def _table(material: Material, unit: Unit, rows: tuple[Assignment, ...]) -> Table:
    """Row, title, role, and the limit where any row has one."""
    words, measures = material.words, material.catalogue.registry.measure_by_id
    cells = [
        (
            measure_row(material.catalogue, measures[row.measure]),
            measures[row.measure].title,
            role_text(material, row, unit.id),
            limit_text(material, limit_brief(row)),
        )
        for row in rows
    ]
    names = (
        words("column_row"),
        words("column_measure"),
        words("column_role"),
        words("column_deadline"),
    )
    least = (4, 8, 3, 5)
    if stated(rows).deadline:
        return compact_table(names, least, cells)
    return compact_table(names[:-1], least[:-1], [cell[:-1] for cell in cells])


def _no_limit(material: Material, rows: tuple[Assignment, ...]) -> Iterator[Paragraph]:
    """Said once instead of in a column that says nothing else."""
    if rows and not stated(rows).deadline:
        words = material.words
        yield Paragraph(text=words("columns_absent", columns=words("column_deadline")))


def _left_out(material: Material, unit: Unit) -> Iterator[str]:
    """What notices state for the unit is running text, which a table has no room for."""
    duties = duties_of_unit(material.catalogue, unit)
    if duties:
        yield material.words("left_out_notices", count=len(duties))


def _headings(material: Material, unit: Unit) -> Iterator[Paragraph]:
    """The fields whose headings name the unit for all their rows."""
    lists, roles = material.catalogue.list_by_id, material.catalogue.words.role_by_id
    for section, member in heading_duties(material.catalogue, unit):
        yield Paragraph(
            label=material.words("section_only_heading"),
            text=material.words(
                "section_only_text",
                list=lists[section.list].name,
                heading=section.heading_as_printed,
                role=roles[member.role].name,
            ),
        )
