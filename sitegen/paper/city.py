"""A reference city's briefing: all its practices and their results.

In: a city. Out: its briefing. Must not know other page kinds.
"""

from __future__ import annotations

from sitegen import urls
from sitegen.facts.citations import measure_row
from sitegen.facts.practices import practices_in_list
from sitegen.facts.titles import city_title
from sitegen.paper.material import Material, closing
from sitegen.paper.measure import practice_paragraphs
from sitegen.paper.structure import Briefing, Choice, Section
from sitegen.records import City, MeasureList


def city_briefing(material: Material, city: City) -> Briefing:
    """One city's texts, list by list, in official order."""
    words, path = material.words, urls.city(city.id)
    lists = material.catalogue.words.lists
    sections = [(of, _list_section(material, city, of)) for of in lists]
    told = [(of, section) for of, section in sections if section.sections]
    choices = (Choice(key=of.id, name=of.name) for of, _ in told)
    return Briefing(
        path=path,
        kind="city",
        title=city_title(city),
        subject=words("city_subject", city=city.name),
        sections=tuple(section for _, section in told),
        choices=(*choices, material.choice_sources),
        closing=closing(material, path, (words("home"), words("practices"), city.name)),
    )


def _list_section(material: Material, city: City, of: MeasureList) -> Section:
    """The list's measures on which the city has a text."""
    sections = tuple(
        Section(
            heading=f"{measure.title}（{measure_row(material.catalogue, measure)}）",
            blocks=practice_paragraphs(material, practice),
        )
        for measure, practice in practices_in_list(material.catalogue, of, city)
    )
    return Section(heading=of.heading, sections=sections, choice=of.id)
