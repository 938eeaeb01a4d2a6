"""Pasted plain text as paragraphs and tables.

In: the text. Out: its contents. Three shapes are known: columns divided by tabs, one cell
a line behind a tab with a blank line between rows, and one cell a paragraph. Must not
know what the cells hold, beyond the headings that tell how many columns there are.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from typing import Literal

from tools.importing.contents import Block, Cell, Contents, Refusal, grid_of
from tools.importing.stacked import SECTION, stacked_blocks

INNER_TAB = re.compile(r"[^\t\n ]\t")
PARAGRAPH_TAG = re.compile("</?p>")
FEWEST = 3
"""So many lines make a table by columns."""


def read_pasted(text: str) -> Contents | Refusal:
    """The paragraphs and tables of the text."""
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    text = PARAGRAPH_TAG.sub("", text)
    if not text.strip():
        return Refusal("文件里没有文字。")
    lines = text.split("\n")
    if sum(bool(INNER_TAB.search(line)) for line in lines) >= FEWEST:
        blocks = tuple(_by_columns(text))
    elif sum(line.startswith("\t") for line in lines) >= FEWEST:
        blocks = tuple(_by_cells(text))
    else:
        paragraphs = [line.strip() for line in lines if line.strip()]
        blocks = tuple(stacked_blocks(paragraphs))
    return Contents(blocks=blocks)


def _by_columns(text: str) -> Iterator[Block]:
    """Lines with tabs are rows; a cell with line ends stands in quotation marks."""
    rows: list[list[str]] = []
    is_quoted = re.search(r'(^|\t)"[^"\t]*\n', text) is not None
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if is_quoted else csv.QUOTE_NONE
    reader = csv.reader(io.StringIO(text), delimiter="\t", quoting=quoting)
    for row in reader:
        if len(row) > 1:
            rows.append(row)
        elif any(cell.strip() for cell in row):
            yield from _table(rows)
            rows = []
            yield row[0].strip()
    yield from _table(rows)


def _by_cells(text: str) -> Iterator[Block]:
    """A line behind a tab is a cell, one without goes on with the cell before it."""
    texts: list[str] = []
    is_cell = False
    for line in text.split("\n"):
        words = line.strip()
        if line.lstrip(" ").startswith("\t"):
            texts.append(words)
            is_cell = True
        elif words and is_cell and not SECTION.match(words):
            texts[-1] = f"{texts[-1]}\n{words}".strip("\n")
        elif words:
            texts.append(words)
            is_cell = False
    yield from stacked_blocks(texts)


def _table(rows: list[list[str]]) -> Iterator[Block]:
    """The rows as a grid; a row with one text in it covers all columns."""
    if not rows:
        return
    width = max(len(row) for row in rows)
    cells: list[Cell] = []
    for number, row in enumerate(rows):
        said = [text for text in row if text.strip()]
        if len(said) == 1 and row[0].strip():
            cells.append(Cell(text=said[0], row=number, column=0, columns=width))
            continue
        cells += [
            Cell(text=text.strip(), row=number, column=column)
            for column, text in enumerate(row)
        ]
    grid = grid_of(cells)
    if grid is not None:
        yield grid
