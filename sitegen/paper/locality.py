"""A locality's briefing: its document, its units, its whole task table, our notes.

In: a locality. Out: its briefing. Must not know other page kinds.
"""

from __future__ import annotations

from sitegen import urls
from sitegen.facts.citations import measure_row
from sitegen.facts.coverage import covered_lists, rows_in_list
from sitegen.facts.notices import duties_in_place
from sitegen.facts.silences import reason, silence
from sitegen.facts.titles import locality_title
from sitegen.paper.locality_table import list_section
from sitegen.paper.material import (
    Material,
    closing,
    correction_paragraphs,
    reference,
)
from sitegen.paper.notices import notice_choices, notice_sections
from sitegen.paper.register import register_table
from sitegen.paper.structure import Block, Briefing, Choice, Paragraph, Section
from sitegen.records import Locality, MeasureList


def locality_briefing(material: Material, locality: Locality) -> Briefing:
    """One locality in full; the task tables stand on landscape sheets."""
    words, path = material.words, urls.locality(locality.id)
    notes = _notes(material, locality)
    duties = duties_in_place(material.catalogue, locality)
    notices = notice_sections(material, duties)
    tables = (
        list_section(material, locality, of)
        for of in covered_lists(material.catalogue, locality)
    )
    steps = (words("home"), words("localities"), locality.name)
    return Briefing(
        path=path,
        kind="locality",
        title=locality_title(locality),
        subject=words("locality_subject", locality=locality.name),
        sections=(
            _documents_section(material, locality),
            _units_section(material, locality),
            *notices,
            *tables,
            *notes,
        ),
        choices=_choices(material, locality, notices, has_notes=bool(notes)),
        closing=closing(material, path, steps),
    )


def _choices(
    material: Material,
    locality: Locality,
    notices: tuple[Section, ...],
    *,
    has_notes: bool,
) -> tuple[Choice, ...]:
    """Document, units, each list, our notes if there are any, sources."""
    words = material.words
    lists = (
        Choice(key=of.id, name=of.name)
        for of in covered_lists(material.catalogue, locality)
    )
    notes = Choice(key="notes", name=words("locality_notes_heading"))
    return (
        Choice(key="documents", name=words("locality_documents_heading")),
        Choice(key="units", name=words("locality_units_heading")),
        *notice_choices(material, notices),
        *lists,
        *((notes,) if has_notes else ()),
        material.choice_sources,
    )


def _documents_section(material: Material, locality: Locality) -> Section:
    """Each document with what it covers; a list it does not have is said to be absent."""
    words = material.words
    sources = [row.source for row in locality.assignments]
    blocks = []
    for document_id in locality.documents:
        places = [source for source in sources if source.document == document_id]
        if places:
            references = dict.fromkeys(reference(material, one) for one in places)
            document = material.catalogue.registry.document_by_id[document_id]
            text = words(
                "document_text", document=document.short_title, count=len(places)
            )
            blocks.append(Paragraph(text=text, references=tuple(references)))
    blocks += _coverages(material, locality)
    if locality.note is not None:
        blocks.append(Paragraph(label=words("note_label"), text=locality.note))
    heading = words("locality_documents_heading")
    return Section(heading=heading, blocks=tuple(blocks), choice="documents")


def _all_lists(material: Material) -> tuple[MeasureList, ...]:
    return material.catalogue.words.lists


def _coverages(material: Material, locality: Locality) -> list[Paragraph]:
    """What holds of several lists is said once, under all their names."""
    names: dict[str, list[str]] = {}
    for of in _all_lists(material):
        names.setdefault(_coverage(material, locality, of), []).append(of.name)
    separator = material.words("list_separator")
    return [
        Paragraph(label=separator.join(named), text=text)
        for text, named in names.items()
    ]


def _coverage(material: Material, locality: Locality, of: MeasureList) -> str:
    """How many of a list's measures are recorded, and why the others are not."""
    count = len(rows_in_list(locality, of.id))
    why = reason(material.catalogue, silence(material.catalogue, of.id, locality.id))
    if count == of.count:
        return material.words("coverage_whole", count=of.count)
    return material.words("coverage_partial", count=count, note=why) if count else why


def _units_section(material: Material, locality: Locality) -> Section:
    return Section(
        heading=material.words("locality_units_heading"),
        blocks=(register_table(material, locality),),
        choice="units",
    )


def _notes(material: Material, locality: Locality) -> tuple[Section, ...]:
    """Our notes on rows, and likely misprints, under the row they belong to."""
    words, measures = material.words, material.catalogue.registry.measure_by_id
    blocks: list[Block] = []
    for row in locality.assignments:
        name = measure_row(material.catalogue, measures[row.measure])
        if row.note is not None:
            blocks.append(Paragraph(label=name, text=row.note))
        blocks += [
            Paragraph(label=name, text=paragraph.text)
            for paragraph in correction_paragraphs(material, row.corrections)
        ]
    for section in locality.sections:
        blocks += [
            Paragraph(label=section.heading_as_printed, text=paragraph.text)
            for paragraph in correction_paragraphs(material, section.corrections)
        ]
    if not blocks:
        return ()
    heading = words("locality_notes_heading")
    return (Section(heading=heading, blocks=tuple(blocks), choice="notes"),)
