"""One row of a document's table, rebuilt cell by cell.

In: a table and one assignment of it. Out: the row's segments, and findings where the
record lacks a cell or cites another row. Must not know the source or other rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sitegen.records import Assignment, Measure
from tools.proof.citation import cited_elsewhere
from tools.proof.finding import Place
from tools.proof.layout import Table
from tools.proof.reference import reference_items
from tools.proof.row_layout import PATHS, columnless, empty_cell, units_of_a_column
from tools.proof.segment import Item, Record, field_items, unplaced_declarations


def row_items(
    table: Table, index: int, assignment: Assignment, heading: tuple[Item, ...]
) -> Iterator[Item]:
    """The cells of the row in the order of the columns."""
    measure = table.registry.measure_by_id[assignment.measure]
    record = _row_record(table, index, assignment)
    texts = row_texts(assignment)
    printed = {"practice" if f == "reference" else f for f in table.fields}
    yield from unplaced_declarations(record, frozenset(printed - {"indicator"}))
    yield from columnless(record, texts, printed)
    for position, field in enumerate(table.fields):
        if field == "indicator":
            yield from heading
        elif field == "unpublished":
            continue
        elif field == "units" and table.fields.count("units") > 1:
            yield from units_of_a_column(table, record, texts, position)
        elif field in ("practice", "reference"):
            yield from _practice_items(table, record, measure, assignment)
            if field == "reference":
                cities = {c.id: c.name for c in table.registry.vocabularies.cities}
                yield from reference_items(table.document, measure, assignment, cities)
        else:
            text = texts.get(field, "")
            yield from empty_cell(table, record, position, text, assignment)
            place = record.place(PATHS.get(field, field))
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
    row = assignment.row_as_printed or str(assignment.source.row)
    texts = {"row": row, "title": assignment.title_as_printed}
    units = assignment.units
    if assignment.units_level == "row" and units.shared_with is None:
        texts["units"] = units.as_printed
    if assignment.actions:
        numbers = assignment.action_numbers
        texts["actions"] = "\n".join(numbered(assignment.actions, numbers))
    limit = assignment.deadline
    is_elsewhere = limit is not None and (limit.from_list or limit.in_units)
    if limit is not None and not is_elsewhere and limit.shared_with is None:
        texts["deadline"] = limit.as_printed
    if assignment.remark is not None:
        texts["remark"] = assignment.remark
    texts |= {each.field: each.as_printed for each in assignment.superseded}
    return texts


def numbered(
    actions: tuple[str, ...], numbers: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The actions behind their numbers: 1. 2. 3., a single one none, or as recorded."""
    if numbers:
        return tuple(map("".join, zip(numbers, actions, strict=True)))
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
