"""By when: what follows from printed time limits.

In: cells, assignments and a catalogue. Out: the parts of a limit in words, the limit of a
whole list, limits in the order of their dates. Must not know how pages or paper show
them. No date is compared with today: the site knows no clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.wording import chinese_date, deadline_date
from sitegen.records import Assignment, Deadline, DeadlineCell, DeadlineKind, Locality
from sitegen.records.dates import last_day


@dataclass(frozen=True, kw_only=True)
class LimitPart:
    """One limit within a cell: what it holds for, and its date or else its wording."""

    scope: str | None
    words: str


@dataclass(frozen=True, kw_only=True)
class DueGroup:
    """The limits of one date and kind; name: 2019年底前, 2020年3月, 持续推进.

    notes: our own words on limits whose wording does not hold the date.
    """

    name: str
    notes: tuple[str, ...]
    limits: tuple[tuple[Assignment, Deadline], ...]


_LAST = "9999"


def limit_parts(cell: DeadlineCell | None) -> tuple[LimitPart, ...]:
    """The parts of a cell that has several; one part says no more than the cell."""
    if cell is None or len(cell.parts) < 2:
        return ()
    return tuple(
        LimitPart(scope=part.scope, words=deadline_date(part) or part.as_printed)
        for part in cell.parts
    )


def list_limit(locality: Locality, list_id: str) -> DeadlineCell | None:
    """The limit that a notice sets for the whole list."""
    cells = (
        assignment.deadline
        for assignment in locality.assignments
        if assignment.source.list == list_id
    )
    return next((cell for cell in cells if cell is not None and cell.from_list), None)


def scope_beyond_words(part: Deadline) -> str | None:
    """The part of the measure that a limit holds for, where its wording does not say."""
    return part.scope if (part.scope or "") not in part.as_printed else None


def row_limits(
    assignments: Iterable[Assignment],
) -> tuple[tuple[Assignment, Deadline], ...]:
    """Every part of the limits of the rows."""
    return tuple(
        (row, part)
        for row in assignments
        for part in (row.deadline.parts if row.deadline else ())
    )


def due_groups(
    catalogue: Catalogue, limits: Iterable[tuple[Assignment, Deadline]]
) -> tuple[DueGroup, ...]:
    """Dated limits in order of their last day, then the others in vocabulary order."""
    kinds = [kind.id for kind in catalogue.words.deadline_kinds]
    groups: dict[tuple[str, str, int], list[tuple[Assignment, Deadline]]] = {}
    for assignment, part in limits:
        last = last_day(part.by) if part.by else _LAST
        key = (last, part.by or "", kinds.index(part.kind))
        groups.setdefault(key, []).append((assignment, part))
    return tuple(
        DueGroup(
            name=limit_name(by, catalogue.words.deadline_kind_by_id[kinds[kind]]),
            notes=_notes(by, groups[key]),
            limits=tuple(groups[key]),
        )
        for key in sorted(groups)
        for _, by, kind in [key]
    )


def limit_name(by: str | None, kind: DeadlineKind) -> str:
    """The date as read; the kind's name where there is none, 底前 where it needs it."""
    if not by:
        return kind.name
    return chinese_date(by) + (kind.ends or "")


def _notes(by: str, limits: list[tuple[Assignment, Deadline]]) -> tuple[str, ...]:
    notes = (
        assignment.deadline.note
        for assignment, part in limits
        if assignment.deadline and by and chinese_date(by) not in part.as_printed
    )
    return tuple(dict.fromkeys(note for note in notes if note))
