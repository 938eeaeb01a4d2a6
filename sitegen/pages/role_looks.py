"""Which of the known roles another one looks like.

In: the vocabularies. Out: by role the name of its look, which the styles know: lead,
coordinate, unspecified; a role that is none of them looks like itself. Must not know
templates.
"""

from __future__ import annotations

from sitegen.records import Vocabularies


def role_looks(words: Vocabularies) -> dict[str, str]:
    """The looks of the roles that say what they are like."""
    looks: dict[str, str] = {}
    for role in words.roles:
        if role.leads:
            looks[role.id] = "lead"
        elif role.coordinates:
            looks[role.id] = "coordinate"
        elif role.unstated:
            looks[role.id] = "unspecified"
    return looks
