"""One measure in one locality, as measure, locality and unit pages show it.

In: an assignment and a catalogue. Out: an AssignmentView. Must not know templates or the
page.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sitegen import anchors, urls
from sitegen.facts.assignment import AssignmentFacts, assignment_facts
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import cite
from sitegen.facts.quoting import cite_in_full
from sitegen.facts.rewordings import SideBySide
from sitegen.facts.superseded import Change, end_of
from sitegen.facts.wording import correction_words
from sitegen.pages.duty import DeadlineView, UnitsView, deadline_view, units_view
from sitegen.pages.links import measure_link
from sitegen.pages.page import Citation, Link
from sitegen.records import Assignment, Correction, Source


@dataclass(frozen=True, kw_only=True)
class CorrectionView:
    """A likely misprint that the text keeps, and what we think was meant.

    words: 应为“…” or 疑为“…”, as sure as the record is of it.
    """

    field: str
    printed: str
    words: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Action:
    """One thing the locality will do, with the anchor that links lead to."""

    anchor: str
    text: str


@dataclass(frozen=True, kw_only=True)
class SectionUnits:
    """The units of an indicator's heading, where they differ from the row's."""

    heading: str
    units: UnitsView
    in_full: str


@dataclass(frozen=True, kw_only=True)
class ChangeView:
    """A column that a later document has changed, and what the table printed."""

    sentence: str
    before: str
    href: str
    note: str | None


@dataclass(frozen=True, kw_only=True)
class AssignmentView:
    """Everything a document says on one measure in one locality."""

    measure: Link
    row: int | str | None
    title_variant: str | None
    title_pieces: tuple[SideBySide, ...]
    units: UnitsView
    are_units_from_section: bool
    section_units: SectionUnits | None
    actions: tuple[Action, ...]
    are_numbers_printed: bool
    deadline: DeadlineView | None
    remark: tuple[str, ...]
    status: str | None
    practice: tuple[SideBySide, ...]
    is_practice_omitted: bool
    corrections: tuple[CorrectionView, ...]
    changes: tuple[ChangeView, ...]
    note: str | None
    citation: Citation
    quoted_units: str
    quoted_deadline: str
    """What is put behind a quotation of these, which may stand elsewhere."""

    @property
    def is_partly_absent(self) -> bool:
        """Whether the document leaves out actions, deadline or remark."""
        return not (self.actions and self.deadline and self.remark)


@cache
def assignment_view(
    catalogue: Catalogue, measure_id: str, place: str
) -> AssignmentView:
    """The assignment with every link; made once, though six pages show it on average."""
    facts = assignment_facts(catalogue, measure_id, place)
    assignment = facts.assignment
    return AssignmentView(
        measure=measure_link(facts.measure, place),
        row=assignment.source.printed_row or assignment.source.row,
        title_variant=facts.title,
        title_pieces=facts.title_pieces,
        units=units_view(facts.units, place),
        are_units_from_section=facts.is_from_heading,
        section_units=_section_units(catalogue, facts),
        actions=_actions(assignment),
        are_numbers_printed=bool(assignment.action_numbers),
        deadline=deadline_view(
            catalogue, assignment.deadline, assignment.units.condition
        ),
        remark=tuple((assignment.remark or "").splitlines()),
        status=facts.status.name if facts.status else None,
        practice=facts.practice_pieces,
        is_practice_omitted=assignment.practice_omitted,
        corrections=correction_views(facts.doubts),
        changes=tuple(_change(change) for change in facts.changes),
        note=assignment.note,
        citation=citation(catalogue, assignment.source, measure_id),
        quoted_units=cite_in_full(
            catalogue.registry,
            assignment.section.source if facts.is_from_heading else assignment.source,
        ),
        quoted_deadline=cite_in_full(
            catalogue.registry, (assignment.deadline or assignment).source
        ),
    )


def citation(catalogue: Catalogue, source: Source, anchor: str = "") -> Citation:
    """The place of a text, linked to the document's page, at its row or paragraph."""
    text = cite(catalogue.registry, source)
    return Citation(
        text=text,
        href=Link.to(urls.document(source.document), text, anchor).href,
        in_full=cite_in_full(catalogue.registry, source),
        end=end_of(
            catalogue.registry, catalogue.registry.document_by_id[source.document]
        ),
    )


def correction_views(
    corrections: tuple[Correction, ...],
) -> tuple[CorrectionView, ...]:
    """Corrections in the words that pages show."""
    return tuple(
        CorrectionView(
            field=correction.field,
            printed=correction.printed,
            words=correction_words(correction),
            reason=correction.reason,
        )
        for correction in corrections
    )


def _change(change: Change) -> ChangeView:
    return ChangeView(
        sentence=change.sentence,
        before=change.before,
        href=Link.to(urls.document(change.by.id), change.by.title).href,
        note=change.note,
    )


def _actions(assignment: Assignment) -> tuple[Action, ...]:
    """The actions, each behind its number where that is not 1. 2. 3."""
    numbers = assignment.action_numbers or ("",) * len(assignment.actions)
    pairs = zip(numbers, assignment.actions, strict=True)
    return tuple(
        Action(
            anchor=anchors.action_anchor(assignment.locality, position),
            text=number + text,
        )
        for position, (number, text) in enumerate(pairs, start=1)
    )


def _section_units(catalogue: Catalogue, facts: AssignmentFacts) -> SectionUnits | None:
    """The heading's own units, only where they are not the row's."""
    section = facts.assignment.section
    if facts.heading_units is None:
        return None
    return SectionUnits(
        heading=section.heading_as_printed,
        units=units_view(facts.heading_units, section.locality),
        in_full=cite_in_full(catalogue.registry, section.source),
    )
