"""A document's whole printed text, rebuilt from the records in printed order.

In: the registry and one source document. Out: segments in the order of the extracted
file, and findings about records that do not fit the document. Must not know the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.records import Block, Document, Registry
from tools.proof.finding import Finding
from tools.proof.fold import fold, join
from tools.proof.mend import unmend
from tools.proof.segment import (
    Item,
    Record,
    Segment,
    misplaced_corrections,
    repair_finding,
    unplaced_declarations,
)
from tools.proof.table import table_items

BODY = "body"


def document_items(registry: Registry, document: Document) -> Iterator[Item]:
    """Every segment of the document in printed order, findings in between."""
    record = Record(
        file=f"data/documents/{document.id}.yaml",
        path="",
        name=document.id,
        part="",
        repairs=document.repairs,
        corrections=document.corrections,
    )
    yield from unplaced_declarations(record, frozenset({BODY, "title"}))
    body = _body_items(record, document)
    segments = {}
    for item in body:
        if isinstance(item, Finding):
            yield item
        else:
            segments[item.place.path] = item
    for index, block in enumerate(document.body):
        if block.kind == "table":
            yield from table_items(registry, document, index)
        else:
            yield segments[_path(index)]


def _path(index: int) -> str:
    """Where the text of the block stands in the document's file."""
    return f"{BODY}[{index}].text"


def _body_items(record: Record, document: Document) -> Iterator[Item]:
    """The blocks' texts; repairs are undone in all of them taken together."""
    blocks: list[tuple[int, Block]] = [
        (index, block)
        for index, block in enumerate(document.body)
        if block.kind != "table"
    ]
    stored = tuple(fold(block.text or "") for _, block in blocks)
    damaged = unmend(stored, record.repairs)
    for fault in damaged.faults:
        yield repair_finding(record, fault.repair, fault.reason)
    yield from misplaced_corrections(record, BODY, join(stored))
    applied = len(record.repairs) - len(damaged.faults)
    for (index, block), kept, printed in zip(
        blocks, stored, damaged.pieces, strict=True
    ):
        yield Segment(
            place=record.place(_path(index)),
            part=block.part,
            stored=kept,
            printed=printed,
            repairs=applied,
        )
        applied = 0
