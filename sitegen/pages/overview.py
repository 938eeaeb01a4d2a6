"""All measures against all localities in short: what each cell of the matrix shows.

In: measures and a catalogue. Out: rows grouped by list. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.pages.links import indicator_link, list_link, measure_link
from sitegen.pages.page import Link
from sitegen.records import AssignedUnit, Locality, Measure, MeasureList


@dataclass(frozen=True, kw_only=True)
class OverviewRole:
    """The units of a cell that have one role; the names are not all where not leading."""

    role: str
    name: str
    names: tuple[str, ...]
    count: int

    @property
    def is_shortened(self) -> bool:
        """Whether the role has more units than are named."""
        return self.count > len(self.names)


@dataclass(frozen=True, kw_only=True)
class OverviewCell:
    """One measure in one locality: who leads, or in short who else is named, and as what."""

    href: str
    locality: str
    is_in_source: bool
    roles: tuple[OverviewRole, ...]


@dataclass(frozen=True, kw_only=True)
class OverviewRow:
    """One measure across cities and localities."""

    anchor: str
    number: int
    measure: Link
    indicator: Link
    cities: tuple[Link, ...]
    cells: tuple[OverviewCell, ...]


@dataclass(frozen=True, kw_only=True)
class OverviewList:
    """One list's rows."""

    anchor: str
    list: Link
    heading: str
    count: int
    rows: tuple[OverviewRow, ...]


def overview(catalogue: Catalogue) -> tuple[OverviewList, ...]:
    """Every list that has measures, every measure, every locality."""
    return tuple(
        _list(catalogue, list_)
        for list_ in catalogue.words.lists
        if list_.id in catalogue.measures_by_list
    )


def _list(catalogue: Catalogue, list_: MeasureList) -> OverviewList:
    measures = catalogue.measures_by_list[list_.id]
    return OverviewList(
        anchor=list_.id,
        list=list_link(list_),
        heading=list_.heading,
        count=len(measures),
        rows=tuple(_row(catalogue, measure) for measure in measures),
    )


def _row(catalogue: Catalogue, measure: Measure) -> OverviewRow:
    cities = [catalogue.city_by_id[p.city] for p in measure.reference_practices]
    indicator = catalogue.indicator_by_id[measure.indicator]
    return OverviewRow(
        anchor=measure.id,
        number=measure.number,
        measure=measure_link(measure),
        indicator=indicator_link(indicator),
        cities=tuple(
            Link(text=city.short_name, href=measure_link(measure, city.id).href)
            for city in cities
        ),
        cells=tuple(
            _cell(catalogue, measure, locality)
            for locality in catalogue.registry.localities
        ),
    )


def _cell(catalogue: Catalogue, measure: Measure, locality: Locality) -> OverviewCell:
    key = (measure.id, locality.id)
    assignment = catalogue.registry.assignment_by_place.get(key)
    members = assignment.units.members if assignment else ()
    return OverviewCell(
        href=measure_link(measure, locality.id).href,
        locality=locality.short_name,
        is_in_source=assignment is not None,
        roles=_roles(catalogue, members),
    )


def _roles(
    catalogue: Catalogue, members: tuple[AssignedUnit, ...]
) -> tuple[OverviewRole, ...]:
    """All who lead or coordinate; without any, the first unit of each other role."""
    names: dict[str, dict[str, str]] = {}
    for member in members:
        names.setdefault(member.role, {}).setdefault(member.unit, member.as_printed)
    roles = catalogue.words.roles
    is_led = any(role.is_leading and role.id in names for role in roles)
    return tuple(
        OverviewRole(
            role=role.id,
            name=role.name,
            names=tuple(names[role.id].values())[: None if is_led else 1],
            count=len(names[role.id]),
        )
        for role in roles
        if role.id in names and (role.is_leading or not is_led)
    )
