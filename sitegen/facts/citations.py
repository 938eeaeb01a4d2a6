"""Where a text stands, in the words of an official.

In: sources, measures and documents, with the registry they belong to. Out: plain text,
and the sources in the order of a page. Must not know pages, links or HTML.
"""

from __future__ import annotations

from collections.abc import Iterable

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.wording import chinese_number
from sitegen.records import Document, Measure, MeasureList, Registry, Source

RANGE = "—"


def measure_row(catalogue: Catalogue, measure: Measure) -> str:
    """国家借鉴第6项."""
    return measure_rows(catalogue.list_by_id[measure.list], (measure.number,))


def measure_rows(list_: MeasureList, numbers: Iterable[int]) -> str:
    """国家借鉴第1—3、6项."""
    return f"{list_.name}第{row_ranges(numbers)}项"


def row_ranges(rows: Iterable[int]) -> str:
    """Rows in order, runs of three or more drawn together: 1, 2, 3, 6 → 1—3、6."""
    runs: list[list[int]] = []
    for row in sorted(set(rows)):
        if runs and runs[-1][-1] == row - 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    return "、".join(part for run in runs for part in _run(run))


def _run(rows: list[int]) -> list[str]:
    if len(rows) < 3:
        return [str(row) for row in rows]
    return [f"{rows[0]}{RANGE}{rows[-1]}"]


def sources_of_measure(catalogue: Catalogue, measure: Measure) -> tuple[Source, ...]:
    """Every place that tells of the measure, once each: lists, cities, localities."""
    sources = [measure.practice.source]
    sources += [practice.source for practice in measure.reference_practices]
    for assignment in catalogue.assignments_by_measure.get(measure.id, ()):
        sources.append(assignment.source)
        if assignment.deadline is not None:
            sources.append(assignment.deadline.source)
    return tuple(dict.fromkeys(sources))


def variant_source(catalogue: Catalogue, measure: Measure, source: Source) -> Source:
    """Where a title is worded otherwise, with the row of the place's own table."""
    locality = catalogue.registry.document_by_id[source.document].locality
    row = catalogue.registry.assignment_by_place.get((measure.id, locality or ""))
    if row is None or not _is_same_part(row.source, source):
        return source
    return row.source


def _is_same_part(row: Source, source: Source) -> bool:
    return (row.document, row.part) == (source.document, source.part)


def source_documents(registry: Registry) -> tuple[Document, ...]:
    """The documents that the site holds, without those that they only cite."""
    return tuple(d for d in registry.documents if d.kind == "source")


def latest_document(registry: Registry) -> Document | None:
    """The source of the latest date: what came after it is not on the site."""
    dated = (document for document in source_documents(registry) if document.date)
    return max(dated, key=lambda document: document.date or "", default=None)


def cite(registry: Registry, source: Source) -> str:
    """The place of a text as printed for readers: 粤办函〔2019〕376号附件1第一部分第1项."""
    document = registry.document_by_id[source.document]
    part = next(part.name for part in document.parts if part.id == source.part)
    return _place(document, part) + _place_in_part(document, source)


def title_in_marks(document: Document) -> str:
    """The title as it stands between 《 and 》, whose own marks become the inner ones."""
    return document.title.replace("《", "〈").replace("》", "〉")


def place_in_document(document: Document, source: Source) -> str:
    """The part and its table, without the row: 附件1第二部分."""
    part = next(part.name for part in document.parts if part.id == source.part)
    return part + _table_in_part(document, source)


def place_with_printed_row(document: Document, source: Source) -> str:
    """The same with a row that is printed as no plain number: 附件1第（二）项."""
    row = row_words(source) if source.printed_row else ""
    return place_in_document(document, source) + row


def _place(document: Document, part: str) -> str:
    """The number and the part; a document without number goes by its short title.

    A part that the short title ends in is not said twice.
    """
    if document.number is not None:
        return document.number + part
    name = document.short_title
    return name if name.endswith(part) else f"{name}（{part}）"


def _place_in_part(document: Document, source: Source) -> str:
    """第一部分第1项; no 项 without a row."""
    return _table_in_part(document, source) + row_words(source)


def row_words(source: Source) -> str:
    """第1项, 第（二）项 as printed; nothing without a row."""
    row = source.printed_row or source.row
    return "" if row is None else f"第{row}项"


def _table_in_part(document: Document, source: Source) -> str:
    """第一部分, or nothing where the part has but one table."""
    tables = [
        block.list
        for block in document.body
        if block.part == source.part and block.list is not None
    ]
    if source.list in tables and len(tables) > 1:
        return f"第{chinese_number(tables.index(source.list) + 1)}部分"
    return ""
