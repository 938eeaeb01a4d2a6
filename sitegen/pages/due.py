"""Assignments by deadline, soonest first, as pages list them.

In: assignments and a catalogue. Out: groups of limits with links. Must not know
templates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_row
from sitegen.facts.limits import due_groups, scope_beyond_words
from sitegen.pages.links import measure_link
from sitegen.pages.page import Link
from sitegen.records import Assignment, Deadline


@dataclass(frozen=True, kw_only=True)
class DueItem:
    """One limit of one assignment.

    scope is the part of the measure it holds for, where its wording does not say so;
    condition: what the cell of units says it depends on.
    """

    measure: Link
    row: str
    scope: str | None
    condition: str | None
    as_printed: str


@dataclass(frozen=True, kw_only=True)
class DueView:
    """The limits of one date and kind, and our own words on them."""

    name: str
    notes: tuple[str, ...]
    items: tuple[DueItem, ...]


def due_views(
    catalogue: Catalogue, limits: Iterable[tuple[Assignment, Deadline]]
) -> tuple[DueView, ...]:
    """The groups with every measure linked."""
    return tuple(
        DueView(
            name=group.name,
            notes=group.notes,
            items=tuple(_item(catalogue, *limit) for limit in group.limits),
        )
        for group in due_groups(catalogue, limits)
    )


def _item(catalogue: Catalogue, assignment: Assignment, part: Deadline) -> DueItem:
    measure = catalogue.registry.measure_by_id[assignment.measure]
    anchor = urls.part_anchor(assignment.locality, urls.DEADLINE)
    return DueItem(
        measure=measure_link(measure, anchor),
        row=measure_row(catalogue, measure),
        scope=scope_beyond_words(part),
        condition=assignment.units.condition,
        as_printed=part.as_printed,
    )
