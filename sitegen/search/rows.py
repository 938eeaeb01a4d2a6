"""Records as the compact rows that go over the wire.

In: records, and the positions of the records they name. Out: lists and mappings of JSON
values; theme/browser/search/library.js reads them and changes with them. A row names
another record by its position in the main file. Must not know files or splitting.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TypeAlias

from sitegen.facts.coverage import is_repeated_by_rows
from sitegen.records import (
    Assignment,
    Document,
    Indicator,
    Line,
    Locality,
    Measure,
    MeasureList,
    ReferencePractice,
    Registry,
    Section,
    Unit,
    UnitsCell,
)
from sitegen.search.folding import fold

Json: TypeAlias = "str | int | Sequence[Json] | Mapping[str, Json]"
Positions: TypeAlias = Mapping[str, int]


class _Record(Protocol):
    @property
    def id(self) -> str: ...


def positions(records: Iterable[_Record]) -> dict[str, int]:
    """The place of each record in its list, by id."""
    return {record.id: place for place, record in enumerate(records)}


def term_row(term: Indicator | Line) -> list[Json]:
    """[id, name, aliases]"""
    return [term.id, term.name, list(term.aliases)]


def list_row(term: MeasureList) -> list[Json]:
    """[id, name, aliases]: the printed heading is one more name."""
    return [term.id, term.name, [term.heading, *term.aliases]]


def measure_row(
    measure: Measure, lists: Positions, indicators: Positions, cities: Positions
) -> list[Json]:
    """[list, number, indicator, title, title variants, practice, reference practices]"""
    return [
        lists[measure.list],
        measure.number,
        indicators[measure.indicator],
        measure.title,
        [variant.title for variant in measure.title_variants],
        measure.practice.text,
        [_reference_row(text, cities) for text in measure.reference_practices],
    ]


def _reference_row(practice: ReferencePractice, cities: Positions) -> list[Json]:
    """[city, text, results or ""]: the text is one, a clause may span its paragraphs."""
    text = "\n".join(practice.paragraphs)
    return [cities[practice.city], text, practice.results or ""]


def unit_row(unit: Unit, localities: Positions, lines: Positions) -> list[Json]:
    """[locality, id, name, line, aliases]"""
    return [
        localities[unit.locality],
        unit.id,
        unit.name,
        lines[unit.line],
        list(unit.aliases),
    ]


def document_row(document: Document, localities: Positions) -> list[Json]:
    """[id, title, short title, number or "", locality or -1, issuers, paragraphs]

    A paragraph is [place in the document, text]; one that only repeats a name is left
    out.
    """
    place = localities[document.locality] if document.locality else -1
    names = (document.title, document.number or "", *document.issuers)
    said = {fold(name) for name in names}
    return [
        document.id,
        document.title,
        document.short_title,
        document.number or "",
        place,
        list(document.issuers),
        [
            [number, block.text]
            for number, block in enumerate(document.body, start=1)
            if block.text and fold(block.text) not in said
        ],
    ]


def locality_rows(
    locality: Locality, registry: Registry, units: Positions, roles: Positions
) -> dict[str, Json]:
    """The locality's assignments, and its sections' own cells of units."""
    measures = positions(registry.measures)
    lists = positions(registry.vocabularies.lists)
    indicators = positions(registry.vocabularies.indicators)
    return {
        "assignments": [
            _assignment_row(assignment, measures, units, roles)
            for assignment in locality.assignments
        ],
        "sections": [
            _section_row(section, section.units, lists, indicators, units, roles)
            for section in locality.sections
            if section.units is not None and not is_repeated_by_rows(section, locality)
        ],
    }


def _assignment_row(
    assignment: Assignment, measures: Positions, units: Positions, roles: Positions
) -> list[Json]:
    """[measure, units, members, actions, deadline, remark, practice]; "" if not stated"""
    return [
        measures[assignment.measure],
        assignment.units.as_printed,
        _member_rows(assignment.units, units, roles),
        list(assignment.actions),
        assignment.deadline.as_printed if assignment.deadline else "",
        assignment.remark or "",
        assignment.practice_as_printed or "",
    ]


def _section_row(
    section: Section,
    cell: UnitsCell,
    lists: Positions,
    indicators: Positions,
    units: Positions,
    roles: Positions,
) -> list[Json]:
    """[list, indicator, units, members]"""
    return [
        lists[section.list],
        indicators[section.indicator],
        cell.as_printed,
        _member_rows(cell, units, roles),
    ]


def _member_rows(cell: UnitsCell, units: Positions, roles: Positions) -> list[Json]:
    """[unit, role, name in this cell] each"""
    return [
        [units[member.unit], roles[member.role], member.as_printed]
        for member in cell.members
    ]
