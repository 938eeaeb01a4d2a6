"""A unit's briefing: what it leads, coordinates, helps with, and its sister units.

In: a unit. Out: its briefing. Must not know other page kinds.
"""

from __future__ import annotations

from sitegen import urls
from sitegen.facts.duties import duties_by_role, heading_duties, heading_of
from sitegen.facts.notices import duties_of_unit
from sitegen.facts.sisters import sister_units
from sitegen.facts.titles import full_name, unit_title
from sitegen.paper.duties import duty_table, never_said
from sitegen.paper.material import (
    Material,
    closing,
    reference,
    unrecorded_paragraphs,
)
from sitegen.paper.notices import notice_choices, notice_sections
from sitegen.paper.one_page_unit import unit_one_page
from sitegen.paper.roles import role_counts
from sitegen.paper.structure import (
    Block,
    Briefing,
    Choice,
    Paragraph,
    Reference,
    Section,
)
from sitegen.paper.variants import with_variants
from sitegen.records import Locality, Unit


def unit_briefing(material: Material, unit: Unit) -> Briefing:
    """The task sheet of one unit."""
    words, path = material.words, urls.unit(unit.locality, unit.id)
    locality = material.catalogue.registry.locality_by_id[unit.locality]
    name = full_name(locality, unit)
    sisters = _sisters_section(material, unit)
    duties = duties_of_unit(material.catalogue, unit)
    notices = notice_sections(material, duties)
    choices = [
        Choice(key="summary", name=words("unit_summary_heading")),
        *notice_choices(material, notices),
        Choice(key="tasks", name=words("unit_tasks_heading")),
    ]
    if sisters:
        choices.append(Choice(key="sisters", name=words("sisters_heading")))
    steps = (words("home"), words("localities"), locality.name, unit.name)
    whole = Briefing(
        path=path,
        kind="unit",
        title=unit_title(locality, unit),
        subject=words("unit_subject", unit=name),
        sections=(
            _summary_section(material, locality, unit),
            *notices,
            _tasks_section(material, unit),
            *sisters,
        ),
        choices=(*choices, material.choice_sources),
        closing=closing(material, path, steps),
    )
    one_page = unit_one_page(material, unit)
    return with_variants(material, whole, one_page)


def _summary_section(material: Material, locality: Locality, unit: Unit) -> Section:
    """How many duties of which kind, other printed names, and a collective's note."""
    words, registry = material.words, material.catalogue.registry
    counts = role_counts(material, unit) or material.not_stated
    total = len(material.catalogue.assignments_by_unit.get(unit.id, ()))
    titles = [
        registry.document_by_id[document].short_title for document in locality.documents
    ]
    text = words(
        "unit_summary",
        unit=unit.name,
        locality=locality.name,
        line=material.catalogue.line_by_id[unit.line].name,
        documents=words("list_separator").join(titles),
        count=total,
        roles=counts,
    )
    blocks = [Paragraph(text=text, references=unit_references(material, unit))]
    if unit.aliases:
        names = words("list_separator").join(unit.aliases)
        blocks.append(Paragraph(label=words("aliases_label"), text=names))
    if unit.collective:
        blocks.append(Paragraph(text=words("collective_note")))
    blocks += unrecorded_paragraphs(material, locality)
    heading = words("unit_summary_heading")
    return Section(heading=heading, blocks=tuple(blocks), choice="summary")


def unit_references(material: Material, unit: Unit) -> tuple[Reference, ...]:
    """Every place that names the unit."""
    catalogue = material.catalogue
    rows = catalogue.assignments_by_unit.get(unit.id, ())
    sections = catalogue.sections_by_unit.get(unit.id, ())
    sources = [row.source for row in rows] + [section.source for section in sections]
    return tuple(dict.fromkeys(reference(material, source) for source in sources))


def _tasks_section(material: Material, unit: Unit) -> Section:
    """A table for each role, and where only an indicator's heading names the unit."""
    words = material.words
    sections = []
    for group in duties_by_role(material.catalogue, unit):
        rows = tuple(duty.assignment for duty in group.duties)
        table = duty_table(material, unit, rows)
        name, definition = heading_of(material.catalogue, group)
        heading = words("role_heading", role=name, count=len(rows))
        meaning = Paragraph(text=definition or "")
        blocks = (meaning, table) if group.role.unstated else (table,)
        sections.append(Section(heading=heading, blocks=blocks))
    named = _section_paragraphs(material, unit)
    if named:
        sections.append(Section(heading=words("section_only_heading"), blocks=named))
    heading = words("unit_tasks_heading")
    has_rows = unit.id in material.catalogue.assignments_by_unit
    return Section(
        heading=heading,
        blocks=never_said(material, unit) if has_rows else (),
        sections=tuple(sections),
        choice="tasks",
    )


def _section_paragraphs(material: Material, unit: Unit) -> tuple[Block, ...]:
    catalogue = material.catalogue
    return tuple(
        Paragraph(
            text=material.words(
                "section_only_text",
                list=catalogue.list_by_id[section.list].name,
                heading=section.heading_as_printed,
                role=catalogue.words.role_by_id[member.role].name,
            )
        )
        for section, member in heading_duties(catalogue, unit)
    )


def _sisters_section(material: Material, unit: Unit) -> tuple[Section, ...]:
    """Other units of the same line, with the counts of their duties."""
    words = material.words
    blocks = tuple(
        Paragraph(
            label=locality.name,
            text=words(
                "sister_text",
                unit=sister.name,
                roles=role_counts(material, sister) or material.not_stated,
            ),
        )
        for locality, sisters in sister_units(material.catalogue, unit)
        for sister in sisters
    )
    if not blocks:
        return ()
    heading = words("sisters_heading")
    return (Section(heading=heading, blocks=blocks, choice="sisters"),)
