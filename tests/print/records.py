"""What the records say on a page, read from them without the code that prints them."""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.records import (
    Assignment,
    Document,
    Locality,
    Measure,
    Registry,
    Unit,
    Wording,
)


def measure_texts(registry: Registry, measure: Measure) -> Iterator[str]:
    """Every text of a measure, its reference practices and its assignments."""
    yield measure.title
    yield measure.practice.text
    for variant in measure.title_variants:
        yield variant.title
    for practice in measure.reference_practices:
        yield from practice.paragraphs
        yield from filter(None, (practice.results, practice.note))
        yield from (part.printed for part in practice.corrections)
    for locality in registry.localities:
        assignment = registry.assignment_by_place.get((measure.id, locality.id))
        if assignment is not None:
            yield from assignment_texts(assignment)
            yield from filter(None, (assignment.practice_as_printed, assignment.note))
            yield from (part.printed for part in assignment.corrections)
            yield from (part.reads for part in assignment.corrections)


def assignment_texts(assignment: Assignment) -> Iterator[str]:
    """Units, actions, time limit and remark as printed."""
    yield assignment.units.as_printed
    yield from assignment.actions
    if assignment.deadline is not None:
        yield assignment.deadline.as_printed
    if assignment.remark is not None:
        yield from filter(None, assignment.remark.split("\n"))


def locality_texts(registry: Registry, locality: Locality) -> Iterator[str]:
    """The whole task table, the headings, the units and our notes."""
    yield locality.name
    yield from filter(None, (locality.note,))
    for section in locality.sections:
        yield section.heading_as_printed
        if section.units is not None:
            yield section.units.as_printed
    for unit in locality.units:
        yield unit.name
    for assignment in locality.assignments:
        yield from assignment_texts(assignment)
        yield assignment.title_as_printed
        yield from filter(None, (assignment.note,))
        if not assignment.practice_omitted:
            measure = registry.measure_by_id[assignment.measure]
            yield assignment.practice_as_printed or measure.practice.text


def document_texts(registry: Registry, document: Document) -> Iterator[str]:
    """Its title page, all that it prints but the cells of its tables, and our notes."""
    yield document.title
    yield from document.issuers
    yield from filter(None, (document.number, document.note))
    yield from (block.text for block in document.body if block.text is not None)
    for place in registry.localities:
        for row in place.assignments:
            if row.source.document == document.id:
                yield row.title_as_printed
                yield from (part.reads for part in row.repairs)
                yield from (part.printed for part in row.corrections)
    yield from (each.text for each in document.furniture)


def limit_texts(registry: Registry) -> Iterator[str]:
    """Every limit with its measure, its conditions and our notes on it."""
    for place in registry.localities:
        for row in place.assignments:
            if row.deadline is not None:
                yield from (part.as_printed for part in row.deadline.parts)
                yield from filter(None, (row.deadline.note, row.units.condition))
            if row.deadline is not None and not row.deadline.from_list:
                yield registry.measure_by_id[row.measure].title


def wordings(registry: Registry) -> Iterator[Wording]:
    """Every text that a place words otherwise, in no order."""
    for place in registry.localities:
        for row in place.assignments:
            yield from filter(None, (row.wording,))
        yield from (each.wording for each in place.sections if each.wording)
    for measure in registry.measures:
        for variant in measure.title_variants:
            own = [registry.document_by_id[one.document] for one in variant.used_in]
            wording = variant.wording
            yield from (wording for one in own if wording and one.locality)


def unit_texts(registry: Registry, unit: Unit) -> Iterator[str]:
    """Everything that its locality charges the unit with."""
    yield unit.name
    yield from unit.aliases
    locality = registry.locality_by_id[unit.locality]
    for assignment in locality.assignments:
        if any(member.unit == unit.id for member in assignment.units.members):
            yield registry.measure_by_id[assignment.measure].title
            yield assignment.units.as_printed
            yield from assignment.actions
            yield from _limits(assignment, unit)
            yield from (assignment.remark or "").split()


def _limits(assignment: Assignment, unit: Unit) -> Iterator[str]:
    """The limit as printed, or those of its parts that are not other units' alone."""
    own = [each.items for each in assignment.units.members if each.unit == unit.id]
    cell = assignment.deadline
    parts = [
        part
        for part in (cell.parts if cell else ())
        if not part.items
        or any(not each or set(each) & set(part.items) for each in own)
    ]
    if cell is not None and len(parts) == len(cell.parts):
        yield cell.as_printed
    else:
        yield from (part.as_printed for part in parts)
