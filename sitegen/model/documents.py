"""The documents, from marked values to the model.

In: checked document files. Out: Documents. Must not know measures or localities.
"""

from __future__ import annotations

from typing import Literal, cast

from sitegen.model.notes import corrections, repairs
from sitegen.reading.marked import Mapping
from sitegen.records import Block, Column, Document, Furniture, Part


def document(root: Mapping) -> Document:
    """One document with its printed text."""
    return Document(
        id=root.said("id"),
        kind=cast(Literal["source", "cited"], root.said("kind")),
        title=root.said("title"),
        short_title=root.said("short_title"),
        number=root.text("number"),
        issuers=root.texts("issuers"),
        date=root.text("date"),
        published=root.text("published"),
        locality=root.text("locality"),
        cited_in=root.texts("cited_in"),
        file=root.text("file"),
        note=root.text("note"),
        parts=tuple(
            Part(id=part.said("id"), name=part.said("name"))
            for part in root.mappings("parts")
        ),
        body=tuple(_block(block) for block in root.mappings("body")),
        repairs=repairs(root),
        corrections=corrections(root),
        furniture=tuple(_furniture(line) for line in root.mappings("furniture")),
    )


def _furniture(line: Mapping) -> Furniture:
    return Furniture(
        text=line.said("text"),
        times=line.number("times"),
        reason=line.said("reason"),
    )


def _block(block: Mapping) -> Block:
    return Block(
        part=block.said("part"),
        kind=block.said("kind"),
        text=block.text("text"),
        list=block.text("list"),
        columns=tuple(
            Column(field=column.said("field"), name=column.text("name"))
            for column in block.mappings("columns")
        ),
    )
