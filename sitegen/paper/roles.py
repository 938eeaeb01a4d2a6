"""A unit in words: how many duties it has in which role.

In: a unit. Out: counts in words, and its name with its place.
Must not know page kinds.
"""

from __future__ import annotations

from sitegen.facts.duties import duties_by_role
from sitegen.paper.material import Material
from sitegen.records import Locality, Unit


def full_name(locality: Locality, unit: Unit) -> str:
    """The unit's name with its place, if the name does not tell it: 珠海市市场监管局."""
    if locality.short_name in unit.name:
        return unit.name
    if unit.name[0] == locality.name[-1]:
        return locality.short_name + unit.name
    return f"{unit.name}（{locality.short_name}）"


def role_counts(material: Material, unit: Unit) -> str:
    """牵头3项、配合2项."""
    return material.words("list_separator").join(
        material.words("unit_role_count", role=group.role.name, count=len(group.duties))
        for group in duties_by_role(material.catalogue, unit)
    )
