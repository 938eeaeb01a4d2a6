"""Records as the compact rows that go over the wire.

In: records, and the positions of the records they name. Out: lists and mappings of JSON
values; theme/browser/search/library.js reads them and changes with them. A row names
another record by its position in the main file. Must not know files or splitting.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TypeAlias

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.coverage import is_repeated_by_rows
from sitegen.facts.units import sole_unit, units_facts
from sitegen.printed.dates import last_day
from sitegen.records import (
    Assignment,
    Block,
    Document,
    Indicator,
    Line,
    Locality,
    Measure,
    MeasureList,
    ReferencePractice,
    Role,
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
    """[locality, id, name, line, aliases, what people call it]"""
    return [
        localities[unit.locality],
        unit.id,
        unit.name,
        lines[unit.line],
        list(unit.aliases),
        list(unit.called),
    ]


def document_row(document: Document, localities: Positions) -> list[Json]:
    """[id, title, short title, number or "", place or -1, issuers, [[at, text] …]]"""
    place = localities[document.locality] if document.locality else -1
    return [
        document.id,
        document.title,
        document.short_title,
        document.number or "",
        place,
        list(document.issuers),
        [[number, block.text or ""] for number, block in shown_paragraphs(document)],
    ]


def shown_paragraphs(document: Document) -> list[tuple[int, Block]]:
    """The paragraphs by their place in the document, but what only repeats a name."""
    said = set(map(fold, (document.title, document.number or "", *document.issuers)))
    return [
        (number, block)
        for number, block in enumerate(document.body, start=1)
        if block.text and fold(block.text) not in said
    ]


def shown_sections(locality: Locality) -> list[Section]:
    """Those with a cell of units of their own."""
    return [
        section
        for section in locality.sections
        if section.units is not None and not is_repeated_by_rows(section, locality)
    ]


def role_row(role: Role) -> list[Json]:
    """[id, name, 1 if it answers for the measure, 2 if it is none]"""
    answers = role.leads or role.coordinates
    return [role.id, role.name, 1 if answers else 2 if role.unstated else 0]


def locality_rows(
    locality: Locality, catalogue: Catalogue, units: Positions, roles: Positions
) -> dict[str, Json]:
    """The locality's assignments, and its sections' own cells of units."""
    registry = catalogue.registry
    measures = positions(registry.measures)
    lists = positions(registry.vocabularies.lists)
    indicators = positions(registry.vocabularies.indicators)

    def members(cell: UnitsCell) -> list[Json]:
        """[unit, role, name in this cell] each, and 1 for the only unit"""
        mark = [1] if sole_unit(registry, cell) else []
        return [
            [units[it.unit], roles[it.role], it.as_printed, *mark]
            for it in cell.members
        ]

    return {
        "assignments": [
            [
                *_assignment_row(
                    assignment, measures, lists, members(assignment.units)
                ),
                _by_rule(catalogue, assignment),
            ]
            for assignment in locality.assignments
        ],
        "sections": [
            [
                lists[section.list],
                indicators[section.indicator],
                section.units.as_printed,
                members(section.units),
                units_facts(catalogue, section.units, section.list).said_by_rule,
            ]
            for section in shown_sections(locality)
            if section.units
        ],
    }


def _by_rule(catalogue: Catalogue, assignment: Assignment) -> str:
    """Who has a role that only a rule of the document gives, to stand with the cell."""
    list_id = catalogue.registry.measure_by_id[assignment.measure].list
    return units_facts(catalogue, assignment.units, list_id).said_by_rule


def _assignment_row(
    assignment: Assignment, measures: Positions, lists: Positions, members: list[Json]
) -> list[Json]:
    """[measure, units, members, actions, deadline, remark, practice, own number, dates]

    "" if not stated; the words on roles by a rule follow; own number: [list, row]; dates: [as recorded, its last day] each.
    """
    deadline = assignment.deadline
    return [
        measures[assignment.measure],
        assignment.units.as_printed,
        members,
        list(assignment.actions),
        deadline.as_printed if deadline else "",
        assignment.remark or "",
        assignment.practice_as_printed or "",
        [lists[assignment.source.list or ""], assignment.source.row or 0],
        [
            [part.by, last_day(part.by)]
            for part in (deadline.parts if deadline else ())
            if part.by
        ],
    ]
