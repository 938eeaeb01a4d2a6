"""A measure's briefing: official wording, Beijing, Shanghai, each locality.

In: a measure. Out: its briefing. Must not know other page kinds.
"""

from __future__ import annotations

from sitegen import urls
from sitegen.facts.citations import measure_row
from sitegen.facts.practices import has_references, practice_of
from sitegen.facts.silences import reason, silence
from sitegen.paper.assignment import assignment_sections
from sitegen.paper.material import (
    Material,
    closing,
    correction_paragraphs,
    labelled,
    reference,
)
from sitegen.paper.one_page import measure_one_page
from sitegen.paper.structure import Briefing, Choice, Paragraph, Section
from sitegen.paper.variants import with_variants
from sitegen.records import Locality, Measure, ReferencePractice, TitleVariant


def measure_briefing(material: Material, measure: Measure) -> Briefing:
    """The whole record of one measure."""
    words, path = material.words, urls.measure(measure.id)
    steps = (words("home"), words("measures"), measure_row(material.catalogue, measure))
    whole = Briefing(
        path=path,
        kind="measure",
        title=measure.title,
        subject=_list_text(material, measure),
        sections=(
            official_section(material, measure),
            _cities_section(material, measure),
            _localities_section(material, measure),
        ),
        choices=measure_choices(material, measure),
        closing=closing(material, path, steps),
    )
    one_page = measure_one_page(material, measure)
    return with_variants(material, whole, one_page, (measure,))


def measure_choices(material: Material, measure: Measure) -> tuple[Choice, ...]:
    """Official wording, each city or, without any, the empty part, each locality."""
    words, registry = material.words, material.catalogue.registry
    cities = [
        Choice(key=city.id, name=words("city_practice", city=city.name))
        for city in registry.vocabularies.cities
    ]
    if not measure.reference_practices:
        cities = [Choice(key="cities", name=words("cities"))]
    localities = [
        Choice(key=place.id, name=place.name, is_place=True)
        for place in registry.localities
    ]
    official = Choice(key="official", name=words("official"), is_core=True)
    return (official, *cities, *localities, material.choice_sources)


def official_section(material: Material, measure: Measure) -> Section:
    """List, indicator, the official text, and how else the title is printed."""
    words, practice = material.words, measure.practice
    indicator = material.catalogue.indicator_by_id[measure.indicator].name
    blocks = (
        Paragraph(label=words("list_label"), text=_list_text(material, measure)),
        Paragraph(label=words("indicator_label"), text=indicator),
        *labelled(None, practice.text, reference(material, practice.source)),
        *(_variant(material, variant) for variant in measure.title_variants),
        *correction_paragraphs(material, practice.corrections),
    )
    return Section(heading=words("official"), blocks=blocks, choice="official")


def practice_paragraphs(
    material: Material, practice: ReferencePractice
) -> tuple[Paragraph, ...]:
    """A city's text, its results set apart, and our note; silence is said."""
    words = material.words
    source = reference(material, practice.source)
    results = practice.results or material.not_stated
    return (
        *(Paragraph(text=text) for text in practice.paragraphs),
        *labelled(words("results_label"), results, source),
        *(labelled(words("note_label"), practice.note) if practice.note else ()),
        *correction_paragraphs(material, practice.corrections),
    )


def _list_text(material: Material, measure: Measure) -> str:
    of = material.catalogue.list_by_id[measure.list]
    return material.words(
        "list_text", heading=of.heading, number=measure.number, count=of.count
    )


def _variant(material: Material, variant: TitleVariant) -> Paragraph:
    words, registry = material.words, material.catalogue.registry
    places = words("list_separator").join(
        registry.document_by_id[source.document].short_title
        for source in variant.used_in
    )
    return Paragraph(
        label=words("title_variant_label"),
        text=words("title_variant_text", title=variant.title, places=places),
        references=tuple(reference(material, source) for source in variant.used_in),
    )


def _cities_section(material: Material, measure: Measure) -> Section:
    """Beijing and Shanghai; one line where the list has neither."""
    heading = material.words("cities")
    silence = (Paragraph(text=material.not_stated),)
    if not measure.reference_practices:
        none = (Paragraph(text=_no_cities(material, measure)),)
        return Section(heading=heading, blocks=none, choice="cities")
    sections = []
    for city in material.catalogue.words.cities:
        told = practice_of(measure, city)
        blocks = practice_paragraphs(material, told) if told else silence
        sections.append(Section(heading=city.name, blocks=blocks, choice=city.id))
    return Section(heading=heading, sections=tuple(sections))


def _no_cities(material: Material, measure: Measure) -> str:
    """A provincial list has no such texts; a national one is silent on the measure."""
    of = material.catalogue.list_by_id[measure.list]
    is_silent = has_references(material.catalogue, of)
    return material.not_stated if is_silent else material.words("no_cities")


def _localities_section(material: Material, measure: Measure) -> Section:
    places = material.catalogue.registry.localities
    return Section(
        heading=material.words("assignments"),
        sections=tuple(_locality(material, measure, place) for place in places),
    )


def _locality(material: Material, measure: Measure, locality: Locality) -> Section:
    """What the locality does about the measure, or that its document has none of it."""
    place = (measure.id, locality.id)
    assignment = material.catalogue.registry.assignment_by_place.get(place)
    if assignment is None:
        why = silence(material.catalogue, measure.list, locality.id)
        blocks = (Paragraph(text=reason(material.catalogue, why)),)
        return Section(heading=locality.name, blocks=blocks, choice=locality.id)
    return Section(
        heading=locality.name,
        sections=assignment_sections(material, assignment),
        choice=locality.id,
    )
