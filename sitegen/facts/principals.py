"""Who answers for a measure in a locality, and where localities part over it.

In: a catalogue, assignments and measures. Out: principals by the ground on which they are
read, differences of lines. Must not know how pages show them. Units of a whole field are
nobody's principals: the document does not name them for the row.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import combinations

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.rules import SURE
from sitegen.facts.rules import Basis as RuleBasis
from sitegen.facts.units import SOLE, mention_of, sole_unit
from sitegen.records import AssignedUnit, Assignment, Locality, Measure, Unit


class Ground(StrEnum):
    """Why units count as a row's principals."""

    LEAD = "lead"
    COORDINATE = "coordinate"
    SOLE = "sole"
    ORDER = "order"


class Basis(StrEnum):
    """Whether stated principals differ, or only those read from the order of names."""

    STATED = "stated"
    ORDER = "order"


GROUND_NAMES = {
    Ground.LEAD: "牵头",
    Ground.COORDINATE: "统筹",
    Ground.SOLE: SOLE,
    Ground.ORDER: "按排序规则牵头",
}
BASES: tuple[tuple[Basis | None, str, str, str], ...] = (
    (
        Basis.STATED,
        "stated",
        "写明的单位就不同",
        "只看文件写明的牵头、统筹和唯一单位，已有两地没有共同的条线。",
    ),
    (
        Basis.ORDER,
        "order",
        "只因排列次序而不同",
        "把按排序规则读出的牵头单位算上，才有两地没有共同的条线。",
    ),
    (
        None,
        "shared",
        "一地几家牵头，各地有共同的条线",
        "不算不同：牵头的单位多少不一，但两两之间都有同一条线的单位。",
    ),
)
"""Each basis with its anchor, its name and what it means."""


@dataclass(frozen=True, kw_only=True)
class Principal:
    """A unit that answers for the row, and on what ground; basis: the rule, if it is one.

    note: who that is, where the name is printed otherwise.
    """

    unit: Unit
    name: str
    scope: str | None
    ground: Ground
    basis: RuleBasis | None
    note: str | None

    @property
    def ground_name(self) -> str:
        """The ground in words, as sure as a rule is of the row's list."""
        name = GROUND_NAMES[self.ground]
        if self.basis is None or self.basis.certainty.id == SURE:
            return name
        return f"{name}（{self.basis.certainty.name}）"


@dataclass(frozen=True, kw_only=True)
class PlaceInDifference:
    """A locality's row with its principals; none where the document names none."""

    locality: Locality
    assignment: Assignment
    principals: tuple[Principal, ...]

    @property
    def lines(self) -> frozenset[str]:
        """The department lines of the principals."""
        return frozenset(one.unit.line for one in self.principals)

    @property
    def is_stated(self) -> bool:
        """Whether a principal has its part by more than a rule of order."""
        return any(one.ground != Ground.ORDER for one in self.principals)

    @property
    def stated_lines(self) -> frozenset[str]:
        """The lines of those whose part is stated."""
        stated = (one for one in self.principals if one.ground != Ground.ORDER)
        return frozenset(one.unit.line for one in stated)


@dataclass(frozen=True, kw_only=True)
class LineDifference:
    """A measure that localities give to other lines; basis None: they share one."""

    measure: Measure
    basis: Basis | None
    places: tuple[PlaceInDifference, ...]


def principals(catalogue: Catalogue, row: Assignment) -> tuple[Principal, ...]:
    """Who leads or coordinates; without any, the only unit that the row names."""
    if row.units_level != "row":
        return ()
    members, list_id = row.units.members, row.section.list
    roles = catalogue.words.role_by_id
    leading = [member for member in members if roles[member.role].is_leading]
    if leading:
        return tuple(
            _principal(catalogue, member, list_id, _ground(catalogue, member))
            for member in leading
        )
    if sole_unit(catalogue.registry, row.units):
        return (_principal(catalogue, members[0], list_id, Ground.SOLE),)
    return ()


@cache
def line_differences(catalogue: Catalogue) -> tuple[LineDifference, ...]:
    """The measures whose principals are not of the same lines everywhere."""
    found = (_difference(catalogue, measure) for measure in catalogue.registry.measures)
    return tuple(each for each in found if each is not None)


def _difference(catalogue: Catalogue, measure: Measure) -> LineDifference | None:
    rows = catalogue.assignments_by_measure.get(measure.id, ())
    places = tuple(
        PlaceInDifference(
            locality=catalogue.registry.locality_by_id[row.locality],
            assignment=row,
            principals=principals(catalogue, row),
        )
        for row in rows
        if row.units_level == "row"
    )
    if len({place.lines for place in places if place.principals}) < 2:
        return None
    return LineDifference(measure=measure, basis=_basis(places), places=places)


def _basis(places: tuple[PlaceInDifference, ...]) -> Basis | None:
    if _are_apart(place.stated_lines for place in places if place.is_stated):
        return Basis.STATED
    if _are_apart(place.lines for place in places if place.principals):
        return Basis.ORDER
    return None


def _are_apart(lines: Iterable[frozenset[str]]) -> bool:
    """Whether two places have no line in common."""
    return any(one.isdisjoint(other) for one, other in combinations(tuple(lines), 2))


def _ground(catalogue: Catalogue, member: AssignedUnit) -> Ground:
    if member.basis is not None:
        return Ground.ORDER
    leads = catalogue.words.role_by_id[member.role].leads
    return Ground.LEAD if leads else Ground.COORDINATE


def _principal(
    catalogue: Catalogue, member: AssignedUnit, list_id: str, ground: Ground
) -> Principal:
    mention = mention_of(catalogue, member, list_id)
    return Principal(
        unit=mention.unit,
        name=mention.name,
        scope=mention.scope,
        ground=ground,
        basis=mention.basis,
        note=mention.note,
    )
