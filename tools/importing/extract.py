"""The extracted text that the proof reads: every paragraph and cell, in printed order.

In: blocks, the tables among them taken apart. Out: the text, and the line on which each
line of a table begins. Nothing is mended here. Must not know records.
"""

from __future__ import annotations

from dataclasses import dataclass

from tools.importing.printed import Names, Table, Title
from tools.proof.source import UNPUBLISHED

Piece = str | Table


@dataclass(frozen=True, kw_only=True)
class Extract:
    """text: the file; lines: by table and line of it, and by block, counted from 1."""

    text: str
    tables: dict[tuple[int, int], int]
    blocks: dict[int, int]


def extracted(pieces: tuple[Piece, ...]) -> Extract:
    """A line a paragraph, a line a cell behind a tab, a blank line between rows."""
    lines: list[str] = []
    tables: dict[tuple[int, int], int] = {}
    blocks: dict[int, int] = {}
    for number, piece in enumerate(pieces):
        blocks[number] = len(lines) + 1
        if isinstance(piece, str):
            lines += [*piece.split("\n"), ""]
            continue
        for position, line in enumerate(piece.lines):
            tables[number, position] = len(lines) + 1
            if isinstance(line, Title):
                lines += [*line.text.split("\n"), ""]
            elif isinstance(line, Names):
                lines += [*_names(line), ""]
            else:
                for column, text in zip(piece.columns, line.texts, strict=True):
                    lines += _cell(text, is_public=column.field is not None)
                lines.append("")
    return Extract(text="\n".join([*lines, ""]), tables=tables, blocks=blocks)


def joined_names(line: Names) -> str:
    """Headings of a continued page as one line."""
    return " ".join(filter(None, ("".join(n.split()) for n in line.names)))


def _names(line: Names) -> list[str]:
    if not line.is_first:
        return [joined_names(line)]
    return [f"\t{name}" for name in line.names]


def _cell(text: str, *, is_public: bool) -> list[str]:
    """The lines of a cell; those that the site does not publish carry a mark."""
    if is_public:
        return f"\t{text}".split("\n")
    return [f"\t{UNPUBLISHED}{line}" for line in text.split("\n")]
