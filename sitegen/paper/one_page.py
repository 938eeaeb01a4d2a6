"""一页纸 of a measure: what a leader reads, on one sheet.

In: a measure. Out: a compact briefing. Must not know other page kinds. What does not fit
is left out in a fixed order, whole sentences at a time, and said: the cities' results,
what our words mean, the end of the official text, the last rows of the table.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sitegen import urls
from sitegen.facts.brief import MeasureBrief, ResultBrief, measure_brief, sentences
from sitegen.facts.citations import measure_row, sources_of_measure
from sitegen.paper.brief_places import place_table, place_texts
from sitegen.paper.brief_sources import brief_closing
from sitegen.paper.material import Material
from sitegen.paper.meanings import with_meanings
from sitegen.paper.sheet import fits
from sitegen.paper.structure import FULL_LINES, Block, Briefing, Paragraph, Section
from sitegen.records import Measure


@dataclass(frozen=True, kw_only=True)
class _Room:
    """How much is kept: results of so many cities, meanings of words, sentences, rows."""

    results: int
    meanings: bool
    sentences: int
    places: int


def measure_one_page(material: Material, measure: Measure) -> Briefing:
    """The fullest that fits on one sheet."""
    brief = measure_brief(material.catalogue, measure)
    for room in _rooms(brief):
        briefing = _briefing(material, brief, room)
        if fits(briefing):
            return briefing
    return _with_fewer_places(material, brief, room)


def _rooms(brief: MeasureBrief) -> Iterator[_Room]:
    """From all to the first sentence: the order in which things are left out."""
    told = len(brief.results)
    said = len(sentences(brief.measure.practice.text))
    room = _Room(results=told, meanings=True, sentences=said, places=len(brief.places))
    yield room
    for results in range(told - 1, -1, -1):
        room = replace(room, results=results)
        yield room
    room = replace(room, meanings=False)
    yield room
    for kept in range(said - 1, 0, -1):
        room = replace(room, sentences=kept)
        yield room


def _with_fewer_places(
    material: Material, brief: MeasureBrief, room: _Room
) -> Briefing:
    """With as many rows as fit; none if not even one does."""

    def kept(places: int) -> Briefing:
        return _briefing(material, brief, replace(room, places=places))

    least = range(1, min(len(brief.places), FULL_LINES + 1))
    fitting = bisect_left(least, True, key=lambda places: not fits(kept(places)))
    return kept(fitting)


def _briefing(material: Material, brief: MeasureBrief, room: _Room) -> Briefing:
    measure, words = brief.measure, material.words
    row = measure_row(material.catalogue, measure)
    indicator = material.catalogue.indicator_by_id[measure.indicator].name
    places = brief.places[: room.places]
    blocks: list[Block] = [
        Paragraph(text=words("brief_subject", row=row, indicator=indicator)),
        *_official(material, measure, room.sentences),
        *(_result(material, one) for one in brief.results[: room.results]),
        *((place_table(material, places),) if places else ()),
        *place_texts(material, places, brief.silent),
    ]
    steps = (words("home"), words("measures"), row)
    sources = sources_of_measure(material.catalogue, measure)
    briefing = Briefing(
        path=urls.measure(measure.id),
        kind="measure",
        title=measure.title,
        subject=row,
        sections=(Section(heading="", blocks=tuple(blocks)),),
        choices=(),
        closing=brief_closing(material, sources, steps),
        is_compact=True,
        left_out=tuple(_left_out(material, brief, room)),
    )
    return with_meanings(material, briefing) if room.meanings else briefing


def _official(material: Material, measure: Measure, kept: int) -> tuple[Paragraph, ...]:
    """The official text, or its first sentences and a mark that it goes on."""
    said = sentences(measure.practice.text)
    text = "".join(said[:kept])
    if kept < len(said):
        text += material.words("brief_cut")
    first, *others = text.split("\n")
    label = material.words("official")
    return (
        Paragraph(label=label, text=first),
        *(Paragraph(text=part) for part in others if part),
    )


def _result(material: Material, result: ResultBrief) -> Paragraph:
    words, city = material.words, result.city.name
    label = words("brief_result", city=city)
    if result.count > 1:
        label = words("brief_result_of", city=city, count=result.count)
    return Paragraph(label=label, text=result.sentence or material.not_stated)


def _left_out(material: Material, brief: MeasureBrief, room: _Room) -> Iterator[str]:
    """What the sheet had no room for, and where on the page it stands."""
    words = material.words
    for result in brief.results[room.results :]:
        if result.sentence is not None:
            yield words("left_out_result", city=result.city.name)
    if not room.meanings:
        yield words("left_out_meanings")
    cut = len(sentences(brief.measure.practice.text)) - room.sentences
    if cut:
        yield words("left_out_official", count=cut)
    rows = len(brief.places) - room.places
    if rows:
        yield words("left_out_places", count=rows)
