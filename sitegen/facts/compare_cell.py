"""One measure in one locality, in a few words.

In: the facts of an assignment. Out: a CompareCell. Must not know how pages or paper show it.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.assignment import AssignmentFacts
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.principals import Ground, principals
from sitegen.facts.wording import deadline_date
from sitegen.records import Assignment, Deadline
from sitegen.records.dates import last_day


@dataclass(frozen=True, kw_only=True)
class ComparePrincipal:
    """Who answers for the row, as what; role: the look of the word."""

    role: str
    ground: str
    name: str
    note: str | None
    scope: str | None


@dataclass(frozen=True, kw_only=True)
class CompareCell:
    """What stands in a cell.

    count: the units named; limits: in short, for the row or its list; wording: the kind
    of its own wording; lines, names and first_day: to choose and sort rows by.
    """

    principals: tuple[ComparePrincipal, ...]
    count: int
    is_open_ended: bool
    is_of_field: bool
    is_absent: bool
    limits: tuple[str, ...]
    limit_is_of_list: bool
    wording: str | None
    lines: tuple[str, ...]
    names: tuple[str, ...]
    first_day: int | None


def compare_cell(catalogue: Catalogue, facts: AssignmentFacts) -> CompareCell:
    """The cell of a row that there is."""
    row = facts.assignment
    units = [catalogue.registry.unit_by_id[m.unit] for m in row.units.members]
    return CompareCell(
        principals=tuple(
            ComparePrincipal(
                role="lead" if one.ground == Ground.ORDER else one.ground.value,
                ground=one.ground_name,
                name=one.name,
                note=one.note,
                scope=one.scope,
            )
            for one in principals(catalogue, row)
        ),
        count=len({unit.id for unit in units}),
        is_open_ended=row.units.open_ended,
        is_of_field=row.units_level == "section",
        is_absent=facts.units.is_absent,
        limits=_limits(row),
        limit_is_of_list=row.deadline is not None and row.deadline.from_list,
        wording=_wording(catalogue, row),
        lines=tuple(dict.fromkeys(unit.line for unit in units)),
        names=tuple(n for unit in units for n in (unit.name, *unit.aliases)),
        first_day=_first_day(row),
    )


def _limits(row: Assignment) -> tuple[str, ...]:
    """Each part's date as printed, or its words."""
    parts = row.deadline.parts if row.deadline else ()
    condition = row.units.condition
    return tuple(
        limit_words(part) + (f"，{condition}" if condition else "") for part in parts
    )


def limit_words(part: Deadline) -> str:
    """What it holds for and what softens it stand with the date."""
    words = deadline_date(part) or part.as_printed
    before = (each for each in (part.scope, part.softener) if each)
    return "，".join((*(each for each in before if each not in words), words))


def _wording(catalogue: Catalogue, row: Assignment) -> str | None:
    if row.wording is None:
        return None
    return catalogue.words.wording_kind_by_id[row.wording.kind].name


def _first_day(row: Assignment) -> int | None:
    """As a number like 20200630, of the first part that has a day."""
    parts = row.deadline.parts if row.deadline else ()
    days = [int(last_day(part.by).replace("-", "")) for part in parts if part.by]
    return min(days, default=None)
