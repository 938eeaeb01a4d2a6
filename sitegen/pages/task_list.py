"""The task tables of one locality, list by list, in printed order.

In: a locality, its assignments as views and a catalogue. Out: TaskLists and the columns
that they need. Must not know templates or the rest of the page.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.pages.assignment import AssignmentView, CorrectionView, correction_views
from sitegen.pages.duty import DeadlineView, UnitsView, deadline_view, units_view
from sitegen.pages.links import indicator_link
from sitegen.pages.page import Link
from sitegen.records import Locality, Section


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


def task_lists(
    catalogue: Catalogue,
    locality: Locality,
    views: dict[str, AssignmentView],
) -> tuple[TaskList, ...]:
    return tuple(
        TaskList(
            anchor=coverage.list,
            name=catalogue.list_by_id[coverage.list].name,
            heading=catalogue.list_by_id[coverage.list].heading,
            count=sum(a.source.list == coverage.list for a in locality.assignments),
            note=coverage.note,
            deadline=_list_deadline(catalogue, locality, coverage.list),
            sections=tuple(
                _task_section(catalogue, locality, section, views)
                for section in locality.sections
                if section.list == coverage.list
            ),
        )
        for coverage in locality.coverage
    )


def _list_deadline(
    catalogue: Catalogue, locality: Locality, list_id: str
) -> DeadlineView | None:
    """The limit that a notice sets for the whole list, said once above its table."""
    for assignment in locality.assignments:
        cell = assignment.deadline
        if assignment.source.list == list_id and cell is not None and cell.from_list:
            return deadline_view(catalogue, cell)
    return None


def _task_section(
    catalogue: Catalogue,
    locality: Locality,
    section: Section,
    views: dict[str, AssignmentView],
) -> TaskSection:
    indicator = catalogue.indicator_by_id[section.indicator]
    return TaskSection(
        heading=section.heading_as_printed,
        indicator=indicator_link(indicator),
        units=units_view(catalogue, section.units, locality.id)
        if section.units
        else None,
        corrections=correction_views(section.corrections),
        rows=tuple(
            TaskRow(
                anchor=a.measure,
                assignment=views[a.measure],
                doubts=_doubts(views[a.measure]),
            )
            for a in locality.assignments
            if a.section == section
        ),
    )


def _doubts(view: AssignmentView) -> dict[str, tuple[CorrectionView, ...]]:
    """The corrections of each column; what has none of its own goes to the measure."""
    doubts: dict[str, tuple[CorrectionView, ...]] = dict.fromkeys(_COLUMNS, ())
    for correction in view.corrections:
        column = correction.field if correction.field in _COLUMNS else _COLUMNS[0]
        doubts[column] += (correction,)
    return doubts
