"""Who is responsible, as a printed cell of units says it.

In: a cell and a catalogue. Out: the cell's units by role, and all that must be known to
read it rightly. Must not know how pages or paper show it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.rules import Basis, basis_of
from sitegen.records import (
    AssignedUnit,
    Measure,
    Registry,
    Role,
    Unit,
    UnitsCell,
)

_BY_DUTY = "按(?:各自)?(?:职责|职能)(?:分工)?"
_JOINING = "[、，；。和及与]"


SOLE = "唯一单位"
"""What a unit is called that a cell names alone, and neither as lead nor coordinator."""


SOLE_MEANING = "文件这一项只列了这个单位，没有写牵头或统筹。"


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A unit as a cell names it; basis: the rule by which it has its role, if any.

    note: who that is, where the cell prints a misprint or another name.
    """

    unit: Unit
    name: str
    scope: str | None
    basis: Basis | None
    note: str | None


@dataclass(frozen=True, kw_only=True)
class RoleGroup:
    """The units of a cell that have one role, in printed order."""

    role: Role
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, kw_only=True)
class UnitsFacts:
    """A cell of units, read.

    groups: by role, in the vocabulary's order; is_sole: it names one unit and no role;
    is_open_ended: it ends in 等 or the like;
    addendum: words that are neither unit nor role; merged_with: the measure whose row
    prints the cell for this one too; says_more: the cell has words beside names and roles.
    """

    as_printed: str
    groups: tuple[RoleGroup, ...]
    is_sole: bool
    is_open_ended: bool
    addendum: str | None
    merged_with: Measure | None
    says_more: bool

    @property
    def is_absent(self) -> bool:
        """Whether the document leaves the cell empty."""
        return not self.as_printed

    @property
    def by_rule(self) -> tuple[Mention, ...]:
        """The units whose role follows from a rule of the document."""
        return tuple(one for one in self._mentions() if one.basis is not None)

    @property
    def said_by_rule(self) -> str:
        """牵头：市公安局（按排序规则，很可能）: what the cell says only by a rule; or ""."""
        return "；".join(
            f"{group.role.name}：{one.name}（{one.basis.name}）"
            for group in self.groups
            for one in group.mentions
            if one.basis is not None
        )

    @property
    def collective(self) -> tuple[Mention, ...]:
        """The names that stand for many units."""
        return tuple(one for one in self._mentions() if one.unit.collective)

    def _mentions(self) -> tuple[Mention, ...]:
        return tuple(one for group in self.groups for one in group.mentions)


def units_facts(catalogue: Catalogue, cell: UnitsCell, list_id: str) -> UnitsFacts:
    """The cell by the vocabulary's roles; list_id: the list whose table prints it."""
    measures = catalogue.registry.measure_by_id
    groups = (
        RoleGroup(
            role=role,
            mentions=tuple(
                mention_of(catalogue, member, list_id)
                for member in cell.members
                if member.role == role.id
            ),
        )
        for role in catalogue.words.roles
    )
    return UnitsFacts(
        as_printed=cell.as_printed,
        groups=tuple(group for group in groups if group.mentions),
        is_sole=is_sole(catalogue, cell),
        is_open_ended=cell.open_ended,
        addendum=cell.addendum_as_printed,
        merged_with=measures[cell.shared_with] if cell.shared_with else None,
        says_more=_says_more(catalogue, cell),
    )


def _says_more(catalogue: Catalogue, cell: UnitsCell) -> bool:
    """Whether anything is left of the cell without its names, roles and joining words."""
    text = cell.as_printed
    for name in sorted({m.as_printed for m in cell.members}, key=len, reverse=True):
        text = text.replace(name, "、")
    roles = "|".join(re.escape(role.name) for role in catalogue.words.roles)
    rest = re.sub(f"(?:{_BY_DUTY})?(?:{roles})|{_JOINING}", "", text)
    return rest not in (("", "等") if cell.open_ended else ("",))


def mention_of(catalogue: Catalogue, member: AssignedUnit, list_id: str) -> Mention:
    """The unit as a cell in the table of a list names it."""
    unit, basis = catalogue.registry.unit_by_id[member.unit], member.basis
    return Mention(
        unit=unit,
        name=member.as_printed,
        scope=member.scope,
        basis=basis_of(catalogue, unit.locality, basis, list_id) if basis else None,
        note=f"即{unit.name}" if member.as_printed != unit.name else None,
    )


def is_sole(catalogue: Catalogue, cell: UnitsCell) -> bool:
    """Whether the cell names one unit and no role."""
    sole = sole_unit(catalogue.registry, cell)
    return sole is not None and not _is_stated(catalogue, cell)


def role_in(catalogue: Catalogue, cell: UnitsCell, role: Role) -> tuple[str, str]:
    """The role's id and name as the cell gives it."""
    return role_as_given(role, is_sole(catalogue, cell))


def role_as_given(role: Role, is_alone: bool) -> tuple[str, str]:
    """The role's id and name; a unit that a cell names alone, without one, is just that."""
    return ("sole", SOLE) if is_alone else (role.id, role.name)


def _is_stated(catalogue: Catalogue, cell: UnitsCell) -> bool:
    roles = catalogue.words.role_by_id
    return any(not roles[member.role].unstated for member in cell.members)


def sole_unit(registry: Registry, cell: UnitsCell) -> Unit | None:
    """The only unit that a cell names: no lead, no collective name, no open end."""
    roles = registry.vocabularies.role_by_id
    named = {member.unit for member in cell.members}
    if len(named) != 1 or cell.open_ended:
        return None
    unit = registry.unit_by_id[named.pop()]
    is_led = any(roles[member.role].is_leading for member in cell.members)
    return None if is_led or unit.collective else unit
