"""Assignments by deadline, soonest first.

In: assignments and a catalogue. Out: groups of measures that are due together. Must not
know templates. No date is compared
with today: the site knows no clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.wording import chinese_date
from sitegen.pages.links import measure_link
from sitegen.pages.page import Link
from sitegen.records import Assignment, Deadline, Term


@dataclass(frozen=True, kw_only=True)
class DueItem:
    """One limit of one assignment.

    scope is the part of the measure it holds for, where its wording does not say so.
    """

    measure: Link
    list_name: str
    number: int
    scope: str | None
    as_printed: str


@dataclass(frozen=True, kw_only=True)
class DueGroup:
    """The limits of one date and kind; name: 2019年底前, 2020年3月, 持续推进.

    notes: our own words on limits whose wording does not hold the date.
    """

    name: str
    notes: tuple[str, ...]
    items: tuple[DueItem, ...]


_LAST = "9999"


def due_groups(
    catalogue: Catalogue, assignments: Iterable[Assignment]
) -> tuple[DueGroup, ...]:
    """Dated limits in order of their last day, then the others in vocabulary order."""
    kinds = [kind.id for kind in catalogue.registry.vocabularies.deadline_kinds]
    groups: dict[tuple[str, str, int], list[tuple[Assignment, Deadline]]] = {}
    for assignment in assignments:
        for part in assignment.deadline.parts if assignment.deadline else ():
            key = (_last_day(part.by), part.by or "", kinds.index(part.kind))
            groups.setdefault(key, []).append((assignment, part))
    return tuple(
        DueGroup(
            name=_group_name(by, catalogue.deadline_kind_by_id[kinds[kind]]),
            notes=_notes(by, groups[key]),
            items=tuple(_item(catalogue, a, part) for a, part in groups[key]),
        )
        for key in sorted(groups)
        for _, by, kind in [key]
    )


def _group_name(by: str, kind: Term) -> str:
    """The date as read; the kind's name where there is none, 底前 where it needs it."""
    if not by:
        return kind.name
    return chinese_date(by) + ("底前" if kind.id == "year_end" else "")


def _notes(by: str, limits: list[tuple[Assignment, Deadline]]) -> tuple[str, ...]:
    notes = (
        assignment.deadline.note
        for assignment, part in limits
        if assignment.deadline and by and chinese_date(by) not in part.as_printed
    )
    return tuple(dict.fromkeys(note for note in notes if note))


def _last_day(by: str | None) -> str:
    """A date completed to sort by; never shown: 2020 → 2020-12-31, none → last."""
    if by is None:
        return _LAST
    return by + "-12-31"[len(by) - 4 :] if len(by) in (4, 7) else by


def _item(catalogue: Catalogue, assignment: Assignment, part: Deadline) -> DueItem:
    measure = catalogue.registry.measure_by_id[assignment.measure]
    anchor = urls.part_anchor(assignment.locality, urls.DEADLINE)
    return DueItem(
        measure=measure_link(measure, anchor),
        list_name=catalogue.list_by_id[measure.list].name,
        number=measure.number,
        scope=part.scope if (part.scope or "") not in part.as_printed else None,
        as_printed=part.as_printed,
    )
