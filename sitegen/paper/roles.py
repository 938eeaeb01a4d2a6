"""A unit's duties under the role it has in them.

In: a unit. Out: its assignments by role, counts in words, and its name with its place.
Must not know page kinds.
"""

from __future__ import annotations

from sitegen.paper.material import Material
from sitegen.records import Assignment, Locality, Unit


def full_name(locality: Locality, unit: Unit) -> str:
    """The unit's name with its place, if the name does not tell it: 珠海市市场监管局."""
    if locality.short_name in unit.name:
        return unit.name
    if unit.name[0] == locality.name[-1]:
        return locality.short_name + unit.name
    return f"{unit.name}（{locality.short_name}）"


def duties_by_role(material: Material, unit: Unit) -> dict[str, tuple[Assignment, ...]]:
    """The unit's assignments under each role it has in them, roles in their order."""
    duties = material.catalogue.duties_by_unit.get(unit.id, ())
    grouped: dict[str, tuple[Assignment, ...]] = {}
    for role in material.catalogue.registry.vocabularies.roles:
        held = {
            duty.assignment.measure: duty.assignment
            for duty in duties
            if duty.member.role == role.id
        }
        if held:
            grouped[role.id] = tuple(held.values())
    return grouped


def role_counts(material: Material, unit: Unit) -> str:
    """牵头3项、配合2项."""
    roles = material.catalogue.role_by_id
    return material.words("list_separator").join(
        material.words("unit_role_count", role=roles[role].name, count=len(group))
        for role, group in duties_by_role(material, unit).items()
    )
