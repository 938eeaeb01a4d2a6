"""The printed text that a repair or a correction speaks of, by field.

In: the index. Out: every record that may have notes, with the text of each of its fields
as the proof will rebuild it. Must not judge the notes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.checks.index import Index
from sitegen.reading.marked import Mapping


@dataclass(frozen=True, kw_only=True)
class Noted:
    """A record with notes, and its printed fields; None: the record has no such text."""

    record: Mapping
    fields: dict[str, str | None]


def noted_records(index: Index) -> Iterator[Noted]:
    """Every record that may have repairs or corrections."""
    for _, measure in index.readable_measures():
        yield from _measure_texts(measure)
    for _, document in index.readable_documents():
        body = [block.text("text") or "" for block in document.mappings("body")]
        fields = {"body": "\n".join(body), "title": document.text("title")}
        yield Noted(record=document, fields=fields)
    for _, locality in index.readable_localities():
        for section in locality.mappings("sections"):
            yield _section(section)
        for row in locality.mappings("assignments"):
            yield _assignment(index, locality, row)


def title_in(measure: Mapping, document_id: str | None, part: str | None) -> str | None:
    """The measure's title as this part of the document prints it."""
    for variant in measure.mappings("title_variants"):
        for used in variant.mappings("used_in"):
            if (used.text("document"), used.text("part")) == (document_id, part):
                return variant.text("title")
    return measure.text("title")


def numbered(actions: tuple[str, ...], numbers: tuple[str, ...] = ()) -> str | None:
    """The actions with the numbers that a table prints before several of them."""
    if numbers and len(numbers) == len(actions):
        return "\n".join(map("".join, zip(numbers, actions, strict=True)))
    if len(actions) < 2:
        return "\n".join(actions) or None
    return "\n".join(f"{number}.{text}" for number, text in enumerate(actions, start=1))


def _measure_texts(measure: Mapping) -> Iterator[Noted]:
    practice = measure.mapping("practice")
    if practice:
        document_id, part = practice.text("document"), practice.text("part")
        fields = {
            "practice": practice.text("text"),
            "title": title_in(measure, document_id, part),
            "row": practice.text("row"),
        }
        yield Noted(record=practice, fields=fields)
    for reference in measure.mappings("reference_practices"):
        fields = {"text": reference.text("text"), "results": reference.text("results")}
        yield Noted(record=reference, fields=fields)


def _section(section: Mapping) -> Noted:
    cell = section.mapping("units")
    return Noted(
        record=section,
        fields={
            "heading": section.text("heading_as_printed"),
            "units": cell.text("as_printed") if cell else None,
        },
    )


def _assignment(index: Index, locality: Mapping, row: Mapping) -> Noted:
    measure = index.measures.get(row.text("measure") or "")
    place = index.place_of(row.text("measure"))
    part = next(
        (
            section.text("part")
            for section in locality.mappings("sections")
            if (section.text("list"), section.text("indicator")) == place
        ),
        None,
    )
    document_id = index.table_document(locality, place[0] if place else None, part)
    units, deadline = row.mapping("units"), row.mapping("deadline")
    practice = measure.mapping("practice") if measure else None
    official = practice.text("text") if practice else None
    return Noted(
        record=row,
        fields={
            "actions": numbered(row.texts("actions"), row.texts("action_numbers")),
            "title": title_in(measure, document_id, part) if measure else None,
            "row": row.text("row_as_printed") or row.text("row"),
            "practice": None
            if "practice_omitted" in row.values
            else row.text("practice_as_printed") or official,
            "units": units.text("as_printed") if units else None,
            "deadline": deadline.text("as_printed") if deadline else None,
            "remark": row.text("remark"),
        },
    )
