"""Assignments by deadline, soonest first, as pages list them.

In: assignments and a catalogue. Out: groups of limits with links. Must not know
templates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sitegen import anchors, urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_rows
from sitegen.facts.limits import due_groups, scope_beyond_words
from sitegen.facts.quoting import cite_in_full
from sitegen.pages.links import measure_link
from sitegen.pages.page import Link
from sitegen.records import Assignment, Deadline


@dataclass(frozen=True, kw_only=True)
class DueItem:
    """One limit of one assignment, or of all of a list whose limit it is.

    scope is the part of the measure it holds for, where its wording does not say so;
    condition: what the cell of units says it depends on; in_full: what is put behind as_printed;
    is_alternative: of several limits only one holds.
    """

    measure: Link
    row: str
    scope: str | None
    condition: str | None
    is_alternative: bool
    as_printed: str
    in_full: str


@dataclass(frozen=True, kw_only=True)
class DueView:
    """The limits of one date and kind, and our own words on them."""

    name: str
    notes: tuple[str, ...]
    items: tuple[DueItem, ...]


def due_views(
    catalogue: Catalogue, limits: Iterable[tuple[Assignment, Deadline]]
) -> tuple[DueView, ...]:
    """The groups with every measure linked; a whole list's limit is one item."""
    return tuple(
        DueView(
            name=group.name,
            notes=group.notes,
            items=tuple(
                _item(catalogue, rows, part)
                for rows, part in _once_for_a_list(group.limits)
            ),
        )
        for group in due_groups(catalogue, limits)
    )


def _once_for_a_list(
    limits: Iterable[tuple[Assignment, Deadline]],
) -> tuple[tuple[list[Assignment], Deadline], ...]:
    """Rows with the same limit of their list together, in the place of the first."""
    groups: dict[object, tuple[list[Assignment], Deadline]] = {}
    for row, part in limits:
        is_of_list = row.deadline is not None and row.deadline.from_list
        words = (row.source.list, part.as_printed, part.scope, row.units.condition)
        key = words if is_of_list else (row.measure, len(groups))
        groups.setdefault(key, ([], part))[0].append(row)
    return tuple(groups.values())


def _item(catalogue: Catalogue, rows: list[Assignment], part: Deadline) -> DueItem:
    first = rows[0]
    measures = [catalogue.registry.measure_by_id[row.measure] for row in rows]
    list_ = catalogue.list_by_id[measures[0].list]
    link = measure_link(
        measures[0], anchors.part_anchor(first.locality, anchors.DEADLINE)
    )
    if len(rows) > 1:
        place = urls.locality(first.locality)
        link = Link.to(place, f"整张清单的时限，管{len(rows)}项", list_.id)
    return DueItem(
        measure=link,
        row=measure_rows(list_, (measure.number for measure in measures)),
        scope=scope_beyond_words(part),
        condition=first.units.condition,
        is_alternative=part.alternative is not None,
        as_printed=part.as_printed,
        in_full=cite_in_full(catalogue.registry, (first.deadline or first).source),
    )
