"""What a document prints: its paragraphs, and its tables as lists of their rows.

In: a document and a catalogue. Out: BodyBlocks. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import anchors, urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.documents import printed_rows
from sitegen.facts.quoting import cite_in_full
from sitegen.pages.page import Link
from sitegen.records import Assignment, Document, Source


@dataclass(frozen=True, kw_only=True)
class PrintedRow:
    """One row of a printed table and the place where the site shows it."""

    anchor: str
    row: int | None
    title: Link


@dataclass(frozen=True, kw_only=True)
class BodyBlock:
    """A printed paragraph, or a table as a list of its rows; part: only where it changes.

    in_full: what is put behind the paragraph where it is quoted.
    """

    part: str | None
    part_anchor: str
    anchor: str
    kind: str
    text: str | None
    in_full: str
    list_name: str | None
    columns: tuple[str, ...]
    rows: tuple[PrintedRow, ...]


def document_body(catalogue: Catalogue, document: Document) -> tuple[BodyBlock, ...]:
    """The printed blocks in order, each part named where it begins."""
    parts = {part.id: part.name for part in document.parts}
    blocks = []
    shown = None
    for number, block in enumerate(document.body, start=1):
        blocks.append(
            BodyBlock(
                part=parts[block.part] if block.part != shown else None,
                part_anchor=block.part,
                anchor=anchors.paragraph_anchor(number),
                kind=block.kind,
                text=block.text,
                in_full=cite_in_full(
                    catalogue.registry, Source(document=document.id, part=block.part)
                ),
                list_name=catalogue.list_by_id[block.list].name if block.list else None,
                columns=tuple(c.name for c in block.columns if c.name is not None),
                rows=tuple(
                    _row(row) for row in printed_rows(catalogue, document, block)
                ),
            )
        )
        shown = block.part
    return tuple(blocks)


def _row(row: Assignment) -> PrintedRow:
    return PrintedRow(
        anchor=row.measure,
        row=row.source.row,
        title=Link.to(urls.measure(row.measure), row.title_as_printed, row.locality),
    )
