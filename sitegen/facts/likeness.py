"""What of a row is set against the same row of another place.

In: an assignment and a catalogue. Out: keys; equal keys are equal facts, whatever the
words. Must not know which two places a reader chooses, nor how pages show them.
"""

from __future__ import annotations

from sitegen.facts.catalogue import Catalogue
from sitegen.records import Assignment, Deadline

BLANKS = str.maketrans(" /", "__")


def parties(catalogue: Catalogue, row: Assignment) -> tuple[str, ...]:
    """line:role of each mention, in the order in which a cell is shown: by role."""
    units = catalogue.registry.unit_by_id
    return tuple(
        f"{units[member.unit].line}:{role.id}"
        for role in catalogue.words.roles
        for member in row.units.members
        if member.role == role.id
    )


def limit_key(row: Assignment) -> str:
    """When, and under which reservations; empty where nothing is stated."""
    parts = row.deadline.parts if row.deadline else ()
    return " ".join(sorted(_part_key(part) for part in parts))


def _part_key(part: Deadline) -> str:
    stated = (
        part.kind,
        part.since,
        part.by,
        part.softener,
        part.condition,
        part.scope,
    )
    return "/".join((each or "").translate(BLANKS) for each in stated)
