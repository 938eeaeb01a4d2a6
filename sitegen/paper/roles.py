"""A unit in words: how many duties it has in which role.

In: a unit. Out: counts in words.
Must not know page kinds.
"""

from __future__ import annotations

from sitegen.facts.duties import counted, duties_by_role
from sitegen.paper.material import Material
from sitegen.records import Unit


def role_counts(material: Material, unit: Unit) -> str:
    """牵头3项、配合2项."""
    return material.words("list_separator").join(
        counted(material.catalogue, group)
        for group in duties_by_role(material.catalogue, unit)
    )
