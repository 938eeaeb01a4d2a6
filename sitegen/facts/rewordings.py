"""Where printed texts depart from the official ones, place by place.

In: a catalogue. Out: rewordings in the order of localities, titles before practices before
headings. Must not know how pages show them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.records import Indicator, Locality, Measure, Section, Source, Wording
from sitegen.records.terms import WordingKind
from sitegen.records.wording import name_in_heading, places_of_parts


class RewordedField(StrEnum):
    """Which text it is."""

    TITLE = "title"
    PRACTICE = "practice"
    HEADING = "heading"


FIELD_NAMES = {
    RewordedField.TITLE: "举措名称",
    RewordedField.PRACTICE: "主要做法",
    RewordedField.HEADING: "领域标题",
}


@dataclass(frozen=True, kw_only=True)
class Rewording:
    """One text of a locality that departs; measure is None for an indicator's heading."""

    locality: Locality
    field: RewordedField
    measure: Measure | None
    indicator: Indicator
    source: Source
    official: str
    official_source: Source
    local: str
    wording: Wording


@dataclass(frozen=True, kw_only=True)
class SideBySide:
    """A stretch of both texts; kind: None where they are the same; "": nothing there."""

    official: str
    local: str
    kind: WordingKind | None


def side_by_side(
    catalogue: Catalogue, official: str, local: str, wording: Wording
) -> tuple[SideBySide, ...]:
    """Both texts cut at the recorded parts; the pieces joined are the texts."""
    kinds = catalogue.words.wording_kind_by_id
    parts = [(part.official or "", part.local or "") for part in wording.parts]
    rest = official
    places = places_of_parts(rest, local, parts) or ()
    pieces: list[SideBySide] = []
    for start, words, part in zip(places, parts, wording.parts, strict=True):
        shared, rest = rest[:start], rest[start + len(words[0]) :]
        if shared:
            pieces.append(SideBySide(official=shared, local=shared, kind=None))
        pieces.append(
            SideBySide(official=words[0], local=words[1], kind=kinds[part.kind])
        )
    if rest:
        pieces.append(SideBySide(official=rest, local=rest, kind=None))
    return tuple(pieces)


@cache
def rewordings(catalogue: Catalogue) -> tuple[Rewording, ...]:
    """All of them, locality by locality."""
    return tuple(
        rewording
        for locality in catalogue.registry.localities
        for rewording in (
            *_titles(catalogue, locality),
            *_practices(catalogue, locality),
            *_headings(catalogue, locality),
        )
    )


def _titles(catalogue: Catalogue, locality: Locality) -> Iterator[Rewording]:
    documents = catalogue.registry.document_by_id
    for measure in catalogue.registry.measures:
        for variant in measure.title_variants:
            for source in variant.used_in:
                is_own = documents[source.document].locality == locality.id
                if is_own and variant.wording is not None:
                    yield Rewording(
                        locality=locality,
                        field=RewordedField.TITLE,
                        measure=measure,
                        indicator=catalogue.indicator_by_id[measure.indicator],
                        source=source,
                        official=measure.title,
                        official_source=measure.practice.source,
                        local=variant.title,
                        wording=variant.wording,
                    )


def _practices(catalogue: Catalogue, locality: Locality) -> Iterator[Rewording]:
    for measure in catalogue.registry.measures:
        key = (measure.id, locality.id)
        row = catalogue.registry.assignment_by_place.get(key)
        if row and row.practice_as_printed and row.wording:
            yield Rewording(
                locality=locality,
                field=RewordedField.PRACTICE,
                measure=measure,
                indicator=catalogue.indicator_by_id[measure.indicator],
                source=row.source,
                official=measure.practice.text,
                official_source=measure.practice.source,
                local=row.practice_as_printed,
                wording=row.wording,
            )


def _headings(catalogue: Catalogue, locality: Locality) -> Iterator[Rewording]:
    for section in locality.sections:
        if section.wording is not None:
            indicator = catalogue.indicator_by_id[section.indicator]
            yield Rewording(
                locality=locality,
                field=RewordedField.HEADING,
                measure=None,
                indicator=indicator,
                source=section.source,
                official=indicator.name,
                official_source=_source_of_heading(catalogue, section),
                local=name_in_heading(section.heading_as_printed),
                wording=section.wording,
            )


def _source_of_heading(catalogue: Catalogue, section: Section) -> Source:
    """The table that prints the official heading, in no row of it."""
    rows = catalogue.measures_by_indicator[section.indicator]
    first = next(row for row in rows if row.list == section.list)
    return replace(first.practice.source, row=None, printed_row=None)
