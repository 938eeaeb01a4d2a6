"""The page of one locality: its task table, by unit, by deadline, departing wording.

In: a locality and a catalogue. Out: a LocalityPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.assignment import assignment_facts
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.coverage import missing_rows
from sitegen.facts.deadlines import LimitCount, count_limits
from sitegen.facts.limits import row_limits
from sitegen.facts.notices import duties_in_place
from sitegen.facts.stated import stated
from sitegen.facts.titles import locality_title
from sitegen.pages.assignment import AssignmentView, assignment_view
from sitegen.pages.document import DocumentCitation, document_citation
from sitegen.pages.due import DueView, due_views
from sitegen.pages.legend import Legend, legend_of_cells
from sitegen.pages.links import list_link
from sitegen.pages.notice import NoticeView, notice_views
from sitegen.pages.page import Link, Page
from sitegen.pages.silence import SilenceView, silence_view
from sitegen.pages.tally import UnitEntry, unit_entry
from sitegen.pages.task_list import TaskList, task_lists
from sitegen.records import Locality


@dataclass(frozen=True, kw_only=True)
class LackingList:
    """A list of which the locality lacks rows: how many of how many."""

    list: Link
    missing: int
    count: int


@dataclass(frozen=True, kw_only=True)
class Gap:
    """The lists of which the locality lacks rows for one reason."""

    lists: tuple[LackingList, ...]
    silence: SilenceView


@dataclass(frozen=True, kw_only=True)
class LocalityPage(Page):
    """One locality's whole document as tasks."""

    title: str
    name: str
    code: str
    province: str
    is_part_of_province: bool
    note: str | None
    limits: LimitCount
    documents: tuple[DocumentCitation, ...]
    gaps: tuple[Gap, ...]
    missing_columns: tuple[str, ...]
    task_count: int
    legend: Legend
    lists: tuple[TaskList, ...]
    units: tuple[UnitEntry, ...]
    notices: tuple[NoticeView, ...]
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
        source=catalogue.registry.written_at[locality.id],
        title=locality_title(locality),
        name=locality.name,
        code=locality.code,
        province=locality.province,
        is_part_of_province=locality.province != locality.name,
        note=locality.note,
        limits=count_limits(catalogue, locality),
        legend=legend_of_cells(
            catalogue,
            (
                assignment_facts(catalogue, row.measure, locality.id).units
                for row in locality.assignments
            ),
        ),
        documents=tuple(document_citation(catalogue, d) for d in documents),
        gaps=_gaps(catalogue, locality),
        missing_columns=stated(locality.assignments).missing,
        task_count=len(locality.assignments),
        lists=task_lists(catalogue, locality),
        units=tuple(unit_entry(catalogue, unit) for unit in locality.units),
        notices=notice_views(catalogue, duties_in_place(catalogue, locality)),
        due=due_views(catalogue, row_limits(locality.assignments)),
        departing=tuple(view for view in views if view.practice),
        renamed=tuple(view for view in views if view.title_variant),
    )


def _gaps(catalogue: Catalogue, locality: Locality) -> tuple[Gap, ...]:
    lacking: dict[SilenceView, list[LackingList]] = {}
    for list_, measures in missing_rows(catalogue, locality).items():
        part = LackingList(
            list=list_link(list_), missing=len(measures), count=list_.count
        )
        why = silence_view(catalogue, list_.id, locality)
        lacking.setdefault(why, []).append(part)
    return tuple(Gap(lists=tuple(lists), silence=why) for why, lists in lacking.items())
