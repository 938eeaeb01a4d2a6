"""What is in a Word file, in reading order, as python-docx finds it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.table import Table


@cache
def read_word(file: Path) -> WordDocument:
    """The file, opened once; not to be changed by tests."""
    return Document(str(file))


def texts(document: WordDocument) -> list[str]:
    """Paragraphs and cells' paragraphs, empty ones left out; line breaks do not count."""
    return [text.replace("\n", "") for text in _texts(document) if text]


def _texts(document: WordDocument) -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                yield from _row_texts(row._tr, block)
        else:
            yield block.text


def _row_texts(row: object, table: Table) -> Iterator[str]:
    """A merged cell is one cell of the row's markup, so that it is told once."""
    for cell in row.tc_lst:  # type: ignore[attr-defined]
        for paragraph in cell.p_lst:
            yield "".join(node.text or "" for node in paragraph.iter(qualified("t")))


def qualified(name: str) -> str:
    """A WordprocessingML name as ElementTree writes it."""
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"
