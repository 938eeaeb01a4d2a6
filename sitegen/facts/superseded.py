"""What a later document of a place changed in a row, and what became of a document.

In: a catalogue and an assignment, or a registry and a document. Out: sentences with
their two dates. Must not know pages or paper.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import title_in_marks
from sitegen.facts.fields import FIELD_NAMES
from sitegen.facts.wording import chinese_date
from sitegen.records import Assignment, Document, Registry

FIELDS = ("units", "actions", "deadline", "remark")
"""The columns that a later document may change."""


@dataclass(frozen=True, kw_only=True)
class Change:
    """One column of a row; sentence: which document changed it, and when.

    before: what the table printed; by: the document whose wording is in force.
    """

    field: str
    name: str
    before: str
    by: Document
    sentence: str
    note: str | None


def changes_of(catalogue: Catalogue, assignment: Assignment) -> tuple[Change, ...]:
    """The changes of a row, in the order of the record."""
    documents = catalogue.registry.document_by_id
    table = documents[assignment.source.document]
    return tuple(
        Change(
            field=each.field,
            name=FIELD_NAMES[each.field],
            before=each.as_printed,
            by=documents[each.document],
            sentence=(
                f"{FIELD_NAMES[each.field]}以{_dated(documents[each.document])}为准；"
                f"{_dated(table)}原作"
            ),
            note=each.note,
        )
        for each in assignment.superseded
    )


def end_of(registry: Registry, document: Document) -> str | None:
    """That the document is void or replaced, and by which; None while it stands."""
    documents = registry.document_by_id
    said = []
    if document.replaced_by:
        said.append(f"已由{_dated(documents[document.replaced_by])}代替")
    if document.void_by:
        said.append(f"{_dated(documents[document.void_by])}宣布失效")
    return "；".join(said) if said else None


def _dated(document: Document) -> str:
    """《某某通知》（2020年8月3日）; the number where there is no date."""
    said = chinese_date(document.date) if document.date else document.number
    return f"《{title_in_marks(document)}》" + (
        f"（{said}）" if said else "（没有日期）"
    )
