"""The task tables of one locality, list by list, in printed order.

In: a locality and a catalogue. Out: TaskLists and the columns
that they need. Must not know templates or the rest of the page.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.coverage import headings_in_list, rows_in_list
from sitegen.facts.limits import list_limit
from sitegen.facts.quoting import cite_in_full
from sitegen.facts.stated import stated
from sitegen.pages.assignment import (
    AssignmentView,
    CorrectionView,
    assignment_view,
    correction_views,
)
from sitegen.pages.duty import DeadlineView, UnitsView, deadline_view, heading_cell
from sitegen.pages.links import indicator_link
from sitegen.pages.page import Link
from sitegen.records import Assignment, Coverage, Locality, Section


@dataclass(frozen=True, kw_only=True)
class TaskRow:
    """One row of the task table, anchored by its measure; doubts by column."""

    anchor: str
    assignment: AssignmentView
    doubts: dict[str, tuple[CorrectionView, ...]]


@dataclass(frozen=True, kw_only=True)
class TaskSection:
    """The rows under one printed heading; in_full: what is put behind its own words."""

    heading: str
    indicator: Link
    units: UnitsView | None
    in_full: str
    corrections: tuple[CorrectionView, ...]
    rows: tuple[TaskRow, ...]


@dataclass(frozen=True, kw_only=True)
class TaskList:
    """One list's part of the task table; missing: what this list alone leaves out."""

    anchor: str
    name: str
    heading: str
    count: int
    columns: Columns
    missing: tuple[str, ...]
    note: str | None
    deadline: DeadlineView | None
    sections: tuple[TaskSection, ...]


@dataclass(frozen=True, kw_only=True)
class Columns:
    """Which facts the rows state at all; the table shows only these.

    What holds for a whole heading or list stands there once, and fills no column.
    """

    units: bool
    actions: bool
    deadline: bool
    remark: bool

    @property
    def count(self) -> int:
        """The table's number of columns; the first two are always there."""
        return 2 + self.units + self.actions + self.deadline + self.remark

    @property
    def names(self) -> str:
        """For the style sheet: what shares the width."""
        named = (("actions", self.actions), ("remark", self.remark))
        return " ".join(f"has-{name}" for name, is_there in named if is_there)


_COLUMNS = ("measure", "units", "actions", "deadline", "remark")


def shown_columns(rows: tuple[Assignment, ...]) -> Columns:
    """The columns that some row fills by itself."""
    return Columns(
        units=any(row.units_level == "row" for row in rows),
        actions=any(row.actions for row in rows),
        deadline=any(row.deadline and not row.deadline.from_list for row in rows),
        remark=any(row.remark for row in rows),
    )


def task_lists(catalogue: Catalogue, locality: Locality) -> tuple[TaskList, ...]:
    """A table for each list that the locality's documents hold."""
    return tuple(_task_list(catalogue, locality, one) for one in locality.coverage)


def _task_list(
    catalogue: Catalogue, locality: Locality, coverage: Coverage
) -> TaskList:
    list_ = catalogue.list_by_id[coverage.list]
    rows = rows_in_list(locality, list_.id)
    missing = stated(locality.assignments).missing
    return TaskList(
        anchor=list_.id,
        name=list_.name,
        heading=list_.heading,
        count=len(rows),
        columns=shown_columns(rows),
        missing=tuple(each for each in stated(rows).missing if each not in missing),
        note=coverage.note,
        deadline=deadline_view(catalogue, list_limit(locality, list_.id)),
        sections=tuple(
            _task_section(catalogue, section, rows)
            for section, rows in headings_in_list(locality, list_.id)
        ),
    )


def _task_section(
    catalogue: Catalogue, section: Section, rows: tuple[Assignment, ...]
) -> TaskSection:
    return TaskSection(
        heading=section.heading_as_printed,
        indicator=indicator_link(catalogue.indicator_by_id[section.indicator]),
        units=heading_cell(catalogue, section),
        in_full=cite_in_full(catalogue.registry, section.source),
        corrections=correction_views(section.corrections),
        rows=tuple(_task_row(catalogue, row) for row in rows),
    )


def _task_row(catalogue: Catalogue, row: Assignment) -> TaskRow:
    view = assignment_view(catalogue, row.measure, row.locality)
    return TaskRow(anchor=row.measure, assignment=view, doubts=_doubts(view))


def _doubts(view: AssignmentView) -> dict[str, tuple[CorrectionView, ...]]:
    """The corrections of each column; what has none of its own goes to the measure.

    Those of the heading stand in the heading's row.
    """
    doubts: dict[str, tuple[CorrectionView, ...]] = dict.fromkeys(_COLUMNS, ())
    for correction in view.corrections:
        if correction.field == "heading":
            continue
        column = correction.field if correction.field in _COLUMNS else _COLUMNS[0]
        doubts[column] += (correction,)
    return doubts
