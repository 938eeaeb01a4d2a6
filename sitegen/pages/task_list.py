"""The task tables of one locality, list by list, in printed order.

In: a locality and a catalogue. Out: TaskLists and the columns
that they need. Must not know templates or the rest of the page.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.coverage import headings_in_list, rows_in_list
from sitegen.facts.limits import list_limit
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
    """The rows under one printed heading."""

    heading: str
    indicator: Link
    units: UnitsView | None
    corrections: tuple[CorrectionView, ...]
    rows: tuple[TaskRow, ...]


@dataclass(frozen=True, kw_only=True)
class TaskList:
    """One list's part of the task table."""

    anchor: str
    name: str
    heading: str
    count: int
    note: str | None
    deadline: DeadlineView | None
    sections: tuple[TaskSection, ...]


@dataclass(frozen=True, kw_only=True)
class Columns:
    """Which facts the locality's documents state at all; the table shows only these."""

    actions: bool
    deadline: bool
    remark: bool

    @property
    def count(self) -> int:
        """The table's number of columns; the first three are always there."""
        return 3 + self.actions + self.deadline + self.remark


_COLUMNS = ("measure", "units", "actions", "deadline", "remark")


def shown_columns(locality: Locality) -> Columns:
    return Columns(
        actions=any(a.actions for a in locality.assignments),
        deadline=any(a.deadline for a in locality.assignments),
        remark=any(a.remark for a in locality.assignments),
    )


def task_lists(catalogue: Catalogue, locality: Locality) -> tuple[TaskList, ...]:
    """A table for each list that the locality's documents hold."""
    return tuple(_task_list(catalogue, locality, one) for one in locality.coverage)


def _task_list(
    catalogue: Catalogue, locality: Locality, coverage: Coverage
) -> TaskList:
    list_ = catalogue.list_by_id[coverage.list]
    return TaskList(
        anchor=list_.id,
        name=list_.name,
        heading=list_.heading,
        count=len(rows_in_list(locality, list_.id)),
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
