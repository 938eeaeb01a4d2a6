"""The page of one locality: its task table, by unit, by deadline, departing wording.

In: a locality and a catalogue. Out: a LocalityPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.coverage import absent_lists
from sitegen.facts.deadlines import LimitCount, count_limits
from sitegen.pages.assignment import AssignmentView, assignment_view
from sitegen.pages.document import DocumentCitation, document_citation
from sitegen.pages.due import DueView, due_views
from sitegen.pages.links import list_link
from sitegen.pages.page import Link, Page
from sitegen.pages.tally import UnitEntry, unit_entry
from sitegen.pages.task_list import Columns, TaskList, shown_columns, task_lists
from sitegen.records import Locality


@dataclass(frozen=True, kw_only=True)
class LocalityPage(Page):
    """One locality's whole document as tasks."""

    name: str
    code: str
    province: str
    is_part_of_province: bool
    note: str | None
    limits: LimitCount
    documents: tuple[DocumentCitation, ...]
    absent_lists: tuple[Link, ...]
    task_count: int
    columns: Columns
    lists: tuple[TaskList, ...]
    units: tuple[UnitEntry, ...]
    due: tuple[DueView, ...]
    departing: tuple[AssignmentView, ...]
    renamed: tuple[AssignmentView, ...]


def locality_page(catalogue: Catalogue, locality: Locality) -> LocalityPage:
    """The page, its tables in printed order."""
    path = urls.locality(locality.id)
    views = [
        assignment_view(catalogue, row.measure, locality.id)
        for row in locality.assignments
    ]
    documents = (catalogue.registry.document_by_id[i] for i in locality.documents)
    return LocalityPage(
        path=path,
        source=f"data/localities/{locality.id}.yaml",
        name=locality.name,
        code=locality.code,
        province=locality.province,
        is_part_of_province=locality.province != locality.name,
        note=locality.note,
        limits=count_limits(catalogue, locality),
        documents=tuple(document_citation(catalogue, d) for d in documents),
        absent_lists=tuple(map(list_link, absent_lists(catalogue, locality))),
        task_count=len(locality.assignments),
        columns=shown_columns(locality),
        lists=task_lists(catalogue, locality),
        units=tuple(unit_entry(catalogue, unit) for unit in locality.units),
        due=due_views(catalogue, locality.assignments),
        departing=tuple(view for view in views if view.practice),
        renamed=tuple(view for view in views if view.title_variant),
    )
