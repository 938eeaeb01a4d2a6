"""The registry, turned every way that pages ask for it.

In: the registry. Out: a Catalogue of look-ups, each in official order. Must not know
pages, links or templates.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from sitegen.records import (
    Assignment,
    City,
    Indicator,
    Line,
    Measure,
    MeasureList,
    Registry,
    Section,
    Term,
    Unit,
    UnitsCell,
    Vocabularies,
)


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_Record = TypeVar("_Record")
_Entry = TypeVar("_Entry", bound=_Identified)
_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True, kw_only=True, eq=False)
class Catalogue:
    """Look-ups over one registry; one catalogue equals itself only, as a key of caches."""

    registry: Registry
    list_by_id: dict[str, MeasureList]
    indicator_by_id: dict[str, Indicator]
    line_by_id: dict[str, Line]
    city_by_id: dict[str, City]
    status_by_id: dict[str, Term]
    certainty_by_id: dict[str, Term]
    measures_by_list: dict[str, tuple[Measure, ...]]
    measures_by_indicator: dict[str, tuple[Measure, ...]]
    assignments_by_measure: dict[str, tuple[Assignment, ...]]
    units_by_line: dict[str, tuple[Unit, ...]]
    assignments_by_unit: dict[str, tuple[Assignment, ...]]
    sections_by_unit: dict[str, tuple[Section, ...]]
    sections_by_indicator: dict[str, tuple[Section, ...]]
    indicators: tuple[Indicator, ...]
    """Those that some measure belongs to, in the vocabulary's order."""
    lines: tuple[Line, ...]
    """Those that some unit belongs to, in the vocabulary's order."""

    @property
    def words(self) -> Vocabularies:
        """The vocabularies, which hold the look-ups of roles, rules and kinds of limit."""
        return self.registry.vocabularies

    def records_of(self, kind: str) -> tuple[Any, ...]:
        """The records that have a page each, in official order."""
        records: dict[str, tuple[Any, ...]] = {
            "measure": self.registry.measures,
            "indicator": self.indicators,
            "locality": self.registry.localities,
            "unit": tuple(u for place in self.registry.localities for u in place.units),
            "line": self.lines,
            "city": self.registry.vocabularies.cities,
            "document": self.registry.documents,
        }
        return records[kind]


def build_catalogue(registry: Registry) -> Catalogue:
    """Every look-up, from one pass over each kind of record."""
    words = registry.vocabularies
    assignments = [a for place in registry.localities for a in place.assignments]
    sections = [s for place in registry.localities for s in place.sections]
    units = [unit for place in registry.localities for unit in place.units]
    fields = {measure.indicator for measure in registry.measures}
    kept = {unit.line for unit in units}
    return Catalogue(
        registry=registry,
        list_by_id=_by_id(words.lists),
        indicator_by_id=_by_id(words.indicators),
        line_by_id=_by_id(words.lines),
        city_by_id=_by_id(words.cities),
        status_by_id=_by_id(words.statuses),
        certainty_by_id=_by_id(words.certainties),
        measures_by_list=_grouped(registry.measures, lambda m: m.list),
        measures_by_indicator=_grouped(registry.measures, lambda m: m.indicator),
        assignments_by_measure=_grouped(assignments, lambda a: a.measure),
        units_by_line=_grouped(units, lambda u: u.line),
        assignments_by_unit=_by_unit(_in_order(registry), lambda a: a.units),
        sections_by_unit=_by_unit(sections, lambda s: s.units),
        sections_by_indicator=_grouped(sections, lambda s: s.indicator),
        indicators=tuple(i for i in words.indicators if i.id in fields),
        lines=tuple(line for line in words.lines if line.id in kept),
    )


def _in_order(registry: Registry) -> Iterator[Assignment]:
    """Place by place, the measures in official order."""
    for locality in registry.localities:
        for measure in registry.measures:
            key = (measure.id, locality.id)
            if key in registry.assignment_by_place:
                yield registry.assignment_by_place[key]


def _by_unit(
    records: Iterable[_Record], cell: Callable[[_Record], UnitsCell | None]
) -> dict[str, tuple[_Record, ...]]:
    """The records whose cell names a unit, each once."""
    groups: dict[str, list[_Record]] = {}
    for record in records:
        found = cell(record)
        for unit in dict.fromkeys(m.unit for m in found.members) if found else ():
            groups.setdefault(unit, []).append(record)
    return {unit: tuple(group) for unit, group in groups.items()}


def _by_id(entries: Iterable[_Entry]) -> dict[str, _Entry]:
    return {entry.id: entry for entry in entries}


def _grouped(
    records: Iterable[_Record], key: Callable[[_Record], _Key]
) -> dict[_Key, tuple[_Record, ...]]:
    groups: dict[_Key, list[_Record]] = {}
    for record in records:
        groups.setdefault(key(record), []).append(record)
    return {name: tuple(group) for name, group in groups.items()}
