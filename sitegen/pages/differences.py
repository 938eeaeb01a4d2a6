"""The measures that localities give to other lines, and who answers for them where.

In: a catalogue. Out: a DifferencesPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import anchors, urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_row
from sitegen.facts.differences import difference_counts, shared_lines
from sitegen.facts.principals import (
    BASES,
    Ground,
    LineDifference,
    PlaceInDifference,
    Principal,
    line_differences,
)
from sitegen.facts.quoting import cite_in_full
from sitegen.facts.titles import DIFFERENCES_TITLE
from sitegen.pages.legend import Legend, legend
from sitegen.pages.links import line_link, locality_link, measure_link, unit_link
from sitegen.pages.narrowing import Narrowing, field_choice, line_choice, list_choice
from sitegen.pages.page import Link, Page, SitePath


@dataclass(frozen=True, kw_only=True)
class PrincipalView:
    """A unit that answers for the row, with its line."""

    ground: str
    ground_name: str
    name: str
    note: str | None
    href: SitePath
    scope: str | None
    line: Link


@dataclass(frozen=True, kw_only=True)
class DifferencePlace:
    """One locality's cell; count: of the units that the row names.

    in_full: what is put behind as_printed where it is quoted.
    """

    name: str
    href: SitePath
    principals: tuple[PrincipalView, ...]
    count: int
    as_printed: str
    in_full: str


@dataclass(frozen=True, kw_only=True)
class DifferenceRow:
    """One measure; cells by locality, None where the locality has no row of its own."""

    list_id: str
    field_id: str
    line_ids: str
    measure: Link
    row: str
    cells: tuple[DifferencePlace | None, ...]
    note: str | None
    shared: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True)
class DifferenceGroup:
    """Rows of one basis."""

    anchor: str
    name: str
    definition: str
    rows: tuple[DifferenceRow, ...]


@dataclass(frozen=True, kw_only=True)
class DifferencesPage(Page):
    """The groups, those that part by stated principals first."""

    title: str
    count: int
    stated_count: int
    localities: tuple[Link, ...]
    groups: tuple[DifferenceGroup, ...]
    legend: Legend
    narrowing: Narrowing


def differences_page(catalogue: Catalogue) -> DifferencesPage:
    """The page; localities that name units for whole fields only are left out."""
    found = line_differences(catalogue)
    places = {place.locality.id for each in found for place in each.places}
    localities = [p for p in catalogue.registry.localities if p.id in places]
    columns = tuple(place.id for place in localities)
    bases = [each.basis for each in found]
    counts = difference_counts(catalogue)
    return DifferencesPage(
        path=urls.DIFFERENCES,
        source="data/localities/",
        title=DIFFERENCES_TITLE,
        count=counts.measures,
        stated_count=counts.stated,
        localities=tuple(locality_link(place) for place in localities),
        groups=tuple(
            DifferenceGroup(
                anchor=anchor,
                name=name,
                definition=definition,
                rows=tuple(
                    _row(catalogue, each, columns)
                    for each in found
                    if each.basis == basis
                ),
            )
            for basis, anchor, name, definition in BASES
            if basis in bases
        ),
        legend=legend(catalogue),
        narrowing=Narrowing(
            choices=(
                list_choice(catalogue),
                field_choice(catalogue),
                line_choice(catalogue),
            ),
        ),
    )


def _row(
    catalogue: Catalogue, difference: LineDifference, columns: tuple[str, ...]
) -> DifferenceRow:
    measure = difference.measure
    places = {place.locality.id: place for place in difference.places}
    lines = [place.lines for place in difference.places if place.principals]
    every = frozenset[str]().union(*lines)
    return DifferenceRow(
        list_id=measure.list,
        field_id=measure.indicator,
        line_ids=" ".join(line.id for line in catalogue.lines if line.id in every),
        measure=measure_link(measure, anchors.Heading.TASKS),
        row=measure_row(catalogue, measure),
        cells=tuple(
            _cell(catalogue, difference, places[column]) if column in places else None
            for column in columns
        ),
        note=measure.difference_note,
        shared=tuple(line_link(each) for each in shared_lines(catalogue, difference)),
    )


def _cell(
    catalogue: Catalogue, difference: LineDifference, place: PlaceInDifference
) -> DifferencePlace:
    cell = place.assignment.units
    return DifferencePlace(
        name=place.locality.short_name,
        href=measure_link(difference.measure, place.locality.id).href,
        principals=tuple(_principal(catalogue, one) for one in place.principals),
        count=len({member.unit for member in cell.members}),
        as_printed=cell.as_printed,
        in_full=cite_in_full(catalogue.registry, place.assignment.source),
    )


def _principal(catalogue: Catalogue, principal: Principal) -> PrincipalView:
    is_lead = principal.ground in (Ground.LEAD, Ground.ORDER)
    return PrincipalView(
        ground="lead" if is_lead else principal.ground.value,
        ground_name=principal.ground_name,
        name=principal.name,
        note=principal.note,
        href=unit_link(principal.unit).href,
        scope=principal.scope,
        line=line_link(catalogue.line_by_id[principal.unit.line]),
    )
