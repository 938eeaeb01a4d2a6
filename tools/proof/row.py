"""One row of a document's table, rebuilt cell by cell.

In: a table and one assignment of it. Out: the row's segments, and findings where the
record lacks a cell or cites another row. Must not know the source or other rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sitegen.records import Assignment, Measure
from tools.proof.citation import cited_elsewhere
from tools.proof.finding import Finding, Place, excerpt
from tools.proof.layout import Table
from tools.proof.reference import reference_items
from tools.proof.segment import Item, Record, field_items, unplaced_declarations

_PATHS = {"units": "units.as_printed", "deadline": "deadline.as_printed"}
_OPTIONAL = frozenset({"remark", "indicator"})


def row_items(
    table: Table, index: int, assignment: Assignment, heading: tuple[Item, ...]
) -> Iterator[Item]:
    """The cells of the row in the order of the columns."""
    measure = table.registry.measure_by_id[assignment.measure]
    record = _row_record(table, index, assignment)
    texts = row_texts(assignment)
    printed = {"practice" if f == "reference" else f for f in table.fields}
    yield from unplaced_declarations(record, frozenset(printed - {"indicator"}))
    yield from _columnless(record, texts, printed)
    for field in table.fields:
        if field == "indicator":
            yield from heading
        elif field in ("practice", "reference"):
            yield from _practice_items(table, record, measure, assignment)
            if field == "reference":
                yield from reference_items(table.document, measure, assignment)
        else:
            text = texts.get(field, "")
            yield from _empty_cell(record, field, text, assignment)
            place = record.place(_PATHS.get(field, field))
            if field == "title":
                place = _title_place(measure, text)
            yield from field_items(record, field, text, place=place, starts_cell=True)


def _row_record(table: Table, index: int, assignment: Assignment) -> Record:
    """The assignment as the holder of its texts."""
    return Record(
        file=table.file,
        path=f"assignments[{index}]",
        name=assignment.measure,
        part=assignment.source.part,
        repairs=assignment.repairs,
        corrections=assignment.corrections,
    )


def row_texts(assignment: Assignment) -> dict[str, str]:
    """What the record has for each cell, the practice apart; absent cells are absent."""
    texts = {"row": str(assignment.source.row), "title": assignment.title_as_printed}
    units = assignment.units
    if assignment.units_level == "row" and units.shared_with is None:
        texts["units"] = units.as_printed
    if assignment.actions:
        texts["actions"] = "\n".join(numbered(assignment.actions))
    if assignment.deadline is not None and not assignment.deadline.from_list:
        texts["deadline"] = assignment.deadline.as_printed
    if assignment.remark is not None:
        texts["remark"] = assignment.remark
    return texts


def numbered(actions: tuple[str, ...]) -> tuple[str, ...]:
    """The actions as a document numbers them: 1. 2. 3., a single one not at all."""
    if len(actions) == 1:
        return actions
    return tuple(f"{number}.{text}" for number, text in enumerate(actions, start=1))


def _practice_items(
    table: Table, record: Record, measure: Measure, assignment: Assignment
) -> Iterator[Item]:
    """The general text of the row: its own, or else the official one."""
    if assignment.practice_omitted:
        return
    text = assignment.practice_as_printed
    if text is not None:
        place = record.place("practice_as_printed")
        yield from field_items(record, "practice", text, place=place, starts_cell=True)
        return
    official = replace(record, file=f"data/measures/{measure.id}.yaml", path="practice")
    practice = measure.practice
    if practice.source.document == table.document.id:
        yield from cited_elsewhere(official, practice.source, assignment.source)
        own = replace(
            official, repairs=practice.repairs, corrections=practice.corrections
        )
        yield from unplaced_declarations(own, frozenset({"practice", "text"}))
        official = replace(
            official,
            repairs=record.repairs
            + tuple(replace(repair, field="practice") for repair in practice.repairs),
            corrections=record.corrections
            + tuple(replace(entry, field="practice") for entry in practice.corrections),
        )
    place = official.place("text")
    yield from field_items(
        official, "practice", practice.text, place=place, starts_cell=True
    )


def _title_place(measure: Measure, title: str) -> Place:
    """Where the title that the row prints is recorded."""
    path = "title"
    for index, variant in enumerate(measure.title_variants):
        if title == variant.title:
            path = f"title_variants[{index}].title"
    return Place(file=f"data/measures/{measure.id}.yaml", path=path, name=measure.id)


def _empty_cell(
    record: Record, field: str, text: str, assignment: Assignment
) -> Iterator[Finding]:
    """A cell is left empty only where documents do: a remark, or merged units."""
    merged = field == "units" and assignment.units.shared_with is not None
    if not text and field not in _OPTIONAL and not merged:
        yield Finding(
            code="P404",
            message=f"文件的表有“{field}”一栏，记录没有这一项",
            place=record.place(field),
            details=(("处理", "对照原文补录，或改正该表的 columns"),),
        )


def _columnless(
    record: Record, texts: dict[str, str], printed: set[str]
) -> Iterator[Finding]:
    """A record has nothing that the table has no column for."""
    for field, text in texts.items():
        if field not in printed:
            yield Finding(
                code="P405",
                message=f"记录有“{field}”，文件的表却没有这一栏",
                place=record.place(field),
                details=(
                    ("记录", excerpt(text)),
                    ("处理", "删去这一项，或改正该表的 columns"),
                ),
            )
