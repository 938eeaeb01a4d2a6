"""A department line's briefing: its units' tasks, locality by locality.

In: a line. Out: its briefing. Must not know other page kinds.
"""

from __future__ import annotations

from sitegen import urls
from sitegen.facts.duties import line_units
from sitegen.facts.titles import line_title
from sitegen.paper.duties import duty_table, never_said
from sitegen.paper.material import Material, closing, unrecorded_paragraphs
from sitegen.paper.roles import role_counts
from sitegen.paper.structure import Block, Briefing, Choice, Paragraph, Section
from sitegen.paper.unit import unit_references
from sitegen.records import Line, Locality, Unit


def line_briefing(material: Material, line: Line) -> Briefing:
    """One line across localities."""
    words, path = material.words, urls.line(line.id)
    localities = material.catalogue.registry.localities
    choices = (
        Choice(key=place.id, name=place.name, is_place=True) for place in localities
    )
    return Briefing(
        path=path,
        kind="line",
        title=line_title(line),
        subject=words("line_subject", line=line.name),
        sections=tuple(_locality(material, line, place) for place in localities),
        choices=(*choices, material.choice_sources),
        closing=closing(
            material, path, (words("home"), words("departments"), line.name)
        ),
    )


def _locality(material: Material, line: Line, locality: Locality) -> Section:
    """The line's units of one locality, each with its own table."""
    units = line_units(material.catalogue, line, locality)
    blocks: tuple[Block, ...] = (Paragraph(text=material.words("line_locality_none")),)
    if units:
        blocks = ()
    return Section(
        heading=locality.name,
        blocks=(*blocks, *unrecorded_paragraphs(material, locality)),
        sections=tuple(_unit(material, unit) for unit in units),
        choice=locality.id,
    )


def _unit(material: Material, unit: Unit) -> Section:
    """The unit's counts, then its tasks in official order."""
    words = material.words
    assignments = material.catalogue.assignments_by_unit.get(unit.id, ())
    counts = role_counts(material, unit) or words("section_only_heading")
    references = unit_references(material, unit)
    if not assignments:
        intro = Paragraph(text=counts, references=references)
        return Section(heading=unit.name, blocks=(intro,))
    said = (counts, *(each.text for each in never_said(material, unit)))
    intro = Paragraph(text=words("clause").join(said), references=references)
    table = duty_table(material, unit, assignments)
    return Section(heading=unit.name, blocks=(intro, table))
