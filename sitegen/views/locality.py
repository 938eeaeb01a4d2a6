"""The page of one locality: its task table, by unit, by deadline, departing wording.

In: a locality and a catalogue. Out: a LocalityPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sitegen import urls
from sitegen.records import Locality, Section
from sitegen.views.assignment import (
    AssignmentView,
    CorrectionView,
    assignment_view,
    correction_views,
)
from sitegen.views.catalogue import Catalogue
from sitegen.views.document import DocumentCitation, document_citation
from sitegen.views.due import DueGroup, due_groups
from sitegen.views.duty import UnitsView, units_view
from sitegen.views.links import indicator_link, list_link
from sitegen.views.page import Link, Page
from sitegen.views.tally import UnitEntry, unit_entry


@dataclass(frozen=True, kw_only=True)
class TaskRow:
    """One row of the task table, anchored by its measure."""

    anchor: str
    assignment: AssignmentView


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


@dataclass(frozen=True, kw_only=True)
class LocalityPage(Page):
    """One locality's whole document as tasks."""

    template: ClassVar[str] = "pages/locality.md.jinja"
    name: str
    code: str
    province: str
    is_part_of_province: bool
    note: str | None
    documents: tuple[DocumentCitation, ...]
    absent_lists: tuple[Link, ...]
    task_count: int
    columns: Columns
    lists: tuple[TaskList, ...]
    units: tuple[UnitEntry, ...]
    due: tuple[DueGroup, ...]
    departing: tuple[AssignmentView, ...]
    renamed: tuple[AssignmentView, ...]


def locality_page(catalogue: Catalogue, locality: Locality) -> LocalityPage:
    """The page, its tables in printed order."""
    path = urls.locality(locality.id)
    views = {
        a.measure: assignment_view(catalogue, a, path) for a in locality.assignments
    }
    lists = catalogue.registry.vocabularies.lists
    covered = {coverage.list for coverage in locality.coverage}
    documents = (catalogue.registry.document_by_id[i] for i in locality.documents)
    return LocalityPage(
        path=path,
        source=f"data/localities/{locality.id}.yaml",
        name=locality.name,
        code=locality.code,
        province=locality.province,
        is_part_of_province=locality.province != locality.name,
        note=locality.note,
        documents=tuple(document_citation(catalogue, d, path) for d in documents),
        absent_lists=tuple(
            list_link(list_, path) for list_ in lists if list_.id not in covered
        ),
        task_count=len(locality.assignments),
        columns=_columns(locality),
        lists=_task_lists(catalogue, locality, views, path),
        units=tuple(unit_entry(catalogue, unit, path) for unit in locality.units),
        due=due_groups(catalogue, locality.assignments, path),
        departing=tuple(view for view in views.values() if view.practice),
        renamed=tuple(view for view in views.values() if view.title_variant),
    )


def _columns(locality: Locality) -> Columns:
    return Columns(
        actions=any(a.actions for a in locality.assignments),
        deadline=any(a.deadline for a in locality.assignments),
        remark=any(a.remark for a in locality.assignments),
    )


def _task_lists(
    catalogue: Catalogue,
    locality: Locality,
    views: dict[str, AssignmentView],
    page: str,
) -> tuple[TaskList, ...]:
    return tuple(
        TaskList(
            anchor=coverage.list,
            name=catalogue.list_by_id[coverage.list].name,
            heading=catalogue.list_by_id[coverage.list].heading,
            count=sum(a.source.list == coverage.list for a in locality.assignments),
            note=coverage.note,
            sections=tuple(
                _task_section(catalogue, locality, section, views, page)
                for section in locality.sections
                if section.list == coverage.list
            ),
        )
        for coverage in locality.coverage
    )


def _task_section(
    catalogue: Catalogue,
    locality: Locality,
    section: Section,
    views: dict[str, AssignmentView],
    page: str,
) -> TaskSection:
    indicator = catalogue.indicator_by_id[section.indicator]
    return TaskSection(
        heading=section.heading_as_printed,
        indicator=indicator_link(indicator, page),
        units=units_view(catalogue, section.units, locality.id, page)
        if section.units
        else None,
        corrections=correction_views(catalogue, section.corrections),
        rows=tuple(
            TaskRow(anchor=a.measure, assignment=views[a.measure])
            for a in locality.assignments
            if a.section == section
        ),
    )
