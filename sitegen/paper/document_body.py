"""What a document prints, on paper: its paragraphs, and its tables row by row.

In: a document. Out: sections, none where the site does not hold the text. Must not know
the rest of the briefing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sitegen.facts.documents import printed_rows
from sitegen.paper.material import Material, plain_paragraphs, reference
from sitegen.paper.structure import Block, Column, Paragraph, Row, Section, Table
from sitegen.records import Block as PrintedBlock
from sitegen.records import Document, Source
from sitegen.records.document import Part

_LEADING = frozenset(("annex_label", "annex_title", "heading", "table_heading"))


def body_sections(material: Material, document: Document) -> tuple[Section, ...]:
    """The text under the names of its parts, in printed order."""
    if not document.body:
        return ()
    words = material.words
    sources = [Source(document=document.id, part=part.id) for part in document.parts]
    references = tuple(reference(material, source) for source in sources)
    intro = Paragraph(text=words("body_text"), references=references)
    return (
        Section(
            heading=words("body_heading"),
            blocks=(intro,),
            sections=tuple(
                _part(material, document, part)
                for part in document.parts
                if any(block.part == part.id for block in document.body)
            ),
            choice="body",
        ),
    )


def _part(material: Material, document: Document, part: Part) -> Section:
    blocks = (block for block in document.body if block.part == part.id)
    return Section(
        heading=part.name,
        blocks=tuple(
            made for block in blocks for made in _blocks(material, document, block)
        ),
    )


def _blocks(
    material: Material, document: Document, block: PrintedBlock
) -> Iterator[Block]:
    if block.text is not None:
        leads = block.kind in _LEADING
        yield from (replace(one, leads=leads) for one in plain_paragraphs(block.text))
        return
    words = material.words
    rows = printed_rows(material.catalogue, document, block)
    list_ = material.catalogue.list_by_id[block.list or ""]
    columns = words("list_separator").join(
        column.name for column in block.columns if column.name is not None
    )
    said = "printed_table" if columns else "printed_table_unnamed"
    yield Paragraph(text=words(said, list=list_.name, count=len(rows), columns=columns))
    if rows:
        yield Table(
            columns=(
                Column(name=words("column_row"), share=12),
                Column(name=words("column_measure"), share=88),
            ),
            rows=tuple(
                Row(
                    cells=(
                        row.source.printed_row or str(row.source.row),
                        row.title_as_printed,
                    )
                )
                for row in rows
            ),
        )
