"""一页纸 of an indicator: every measure of the field with who leads it where, by when.

In: an indicator. Out: a compact briefing; a longer table goes on over several sheets.
Must not know other page kinds.
"""

from __future__ import annotations

from sitegen import urls
from sitegen.facts.brief import MeasureBrief, measure_brief
from sitegen.facts.citations import measure_row, sources_of_measure
from sitegen.facts.titles import indicator_title
from sitegen.paper.brief_places import lead_text, limit_notes, limit_text
from sitegen.paper.brief_sources import brief_closing
from sitegen.paper.material import Material
from sitegen.paper.meanings import with_meanings
from sitegen.paper.sheet import compact_table
from sitegen.paper.structure import Block, Briefing, Paragraph, Section, Table
from sitegen.records import Indicator


def indicator_one_page(material: Material, indicator: Indicator) -> Briefing:
    """One field across the lists."""
    words, catalogue = material.words, material.catalogue
    measures = catalogue.measures_by_indicator[indicator.id]
    briefs = [measure_brief(catalogue, measure) for measure in measures]
    limits = (
        (place.locality.short_name, place.limit)
        for brief in briefs
        for place in brief.places
    )
    sources = dict.fromkeys(
        source
        for measure in measures
        for source in sources_of_measure(catalogue, measure)
    )
    steps = (words("home"), words("indicators"), indicator.name)
    text = words("brief_indicator", count=len(measures))
    blocks: tuple[Block, ...] = (
        Paragraph(text=text),
        _table(material, briefs),
        *limit_notes(material, limits),
    )
    briefing = Briefing(
        path=urls.indicator(indicator.id),
        kind="indicator",
        title=indicator_title(indicator),
        subject=words("indicator_subject", indicator=indicator.name),
        sections=(Section(heading="", blocks=blocks),),
        choices=(),
        closing=brief_closing(material, sources, steps),
        is_compact=True,
    )
    return with_meanings(material, briefing)


def _table(material: Material, briefs: list[MeasureBrief]) -> Table:
    """A row a measure; in its cell a line a place."""
    words = material.words
    cells = [
        (
            measure_row(material.catalogue, brief.measure),
            brief.measure.title,
            _places(material, brief),
        )
        for brief in briefs
    ]
    names = (words("column_row"), words("column_measure"), words("brief_places"))
    return compact_table(names, (4, 6, 14), cells)


def _places(material: Material, brief: MeasureBrief) -> str:
    """珠海：牵头：甲；2020年9月."""
    words = material.words
    lines = (
        words(
            "brief_place",
            place=place.locality.short_name,
            lead=lead_text(material, place).replace("\n", words("place_separator")),
            limit=limit_text(material, place.limit),
        )
        for place in brief.places
    )
    return "\n".join(lines) or material.not_stated
