"""How a Word document falls on its sheets, and how close it is set so as to fill the last.

In: the markup of a body. Out: the step by which it is set closer. Must not know briefings.
All lines are of a fixed height and all columns of a fixed width, so what is worked out
here is within three lines of what LibreOffice lays out in nine files of ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape

from sitegen.paper.breaking import broken_lines
from sitegen.paper.word.setting import STEPS, Look, looks

_HEIGHT = 12756
_WIDTH = 8850
_CELL_SIDES = 114
_ROW = 100
"""Beside its lines a row has room above and below, and a rule."""
_TRACKING = {320: 314}
"""三号 is set with 28 characters to the line."""
# Of the last sheet: what is a few lines, and what is so full that it might run over.
_FEW = 0.33
_FULL = 0.94
_PIECE = re.compile(
    r"<w:tr>(?P<row>.*?)</w:tr>|<w:p>(?P<paragraph>.*?)</w:p>|(?P<table></?w:tbl>)"
)
_CELL = re.compile(r'<w:tcW w:w="(\d+)".*?</w:tcPr>(.*?)</w:tc>')
_PARAGRAPH = re.compile(r"<w:p>(.*?)</w:p>")
_STYLE = re.compile(r'<w:pStyle w:val="(\w+)"')
_TEXT = re.compile(r"<w:t [^>]*>([^<]*)</w:t>|<w:br/>")
_LANDSCAPE = 'w:orient="landscape"'
_SECTION = "<w:sectPr>"

Looks = Mapping[str, Look]


@dataclass(frozen=True, kw_only=True)
class _Piece:
    """Lines of one height: a paragraph's, or a row's of a table.

    more: what is below them; whole: it is not torn; keeps: it stays with what follows;
    header: the height of the row that is repeated above it.
    """

    lines: int
    line: int
    more: int
    whole: bool
    keeps: bool
    header: int = 0


def step_closer(body: str) -> int:
    """The first step that leaves a last sheet well filled; none where no step does."""
    is_turned = _LANDSCAPE in body[body.rfind(_SECTION) :]
    stretch = body if is_turned else body[max(body.rfind(_LANDSCAPE), 0) :]
    for step in STEPS:
        sheets, filled = last_sheet(stretch, step, is_turned=is_turned)
        if sheets == 1 or _FEW <= filled <= _FULL:
            return step
    return 0


def last_sheet(
    stretch: str, step: int, *, is_turned: bool = False
) -> tuple[int, float]:
    """How many sheets it takes when set so close, and how full the last of them is."""
    height, width = (_WIDTH, _HEIGHT) if is_turned else (_HEIGHT, _WIDTH)
    pieces = tuple(_pieces(stretch, looks(step), width))
    sheets, taken = 1, 0
    for number, piece in enumerate(pieces):
        if taken and taken + _together(pieces, number) > height:
            sheets, taken = sheets + 1, piece.header
        lines = piece.lines
        while not piece.whole and taken + lines * piece.line > height:
            lines -= (height - taken) // piece.line
            sheets, taken = sheets + 1, piece.header
        taken += lines * piece.line + piece.more
    return sheets, taken / height


def _together(pieces: Sequence[_Piece], number: int) -> int:
    """What stands on one sheet from here on: the piece, and what it stays with."""
    height = 0
    for piece in pieces[number:]:
        height += piece.line * (piece.lines if piece.whole or piece.keeps else 1)
        if not piece.keeps:
            break
        height += piece.more
    return height


def _pieces(markup: str, style_looks: Looks, width: int) -> Iterator[_Piece]:
    header: int | None = None
    for found in _PIECE.finditer(markup):
        if found["table"]:
            header = None
        elif found["paragraph"] is not None:
            yield _paragraph(found["paragraph"], style_looks, width)
        else:
            row = _row(found["row"], style_looks, header or 0)
            if header is None:
                header = row.lines * row.line + row.more
            yield row


def _paragraph(markup: str, style_looks: Looks, width: int) -> _Piece:
    look = _look(markup, style_looks)
    return _Piece(
        lines=_lines(markup, look, width),
        line=look.line,
        more=look.after,
        whole=look.whole,
        keeps=look.keeps or "<w:keepNext/>" in markup,
    )


def _row(markup: str, style_looks: Looks, header: int) -> _Piece:
    cells = [
        (int(width) - _CELL_SIDES, _PARAGRAPH.findall(cell))
        for width, cell in _CELL.findall(markup)
    ]
    look = _look(cells[0][1][0], style_looks)
    return _Piece(
        lines=max(
            sum(_lines(one, look, room) for one in paragraphs)
            for room, paragraphs in cells
        ),
        line=look.line,
        more=_ROW,
        whole="<w:cantSplit/>" in markup,
        keeps=look.keeps or "<w:keepNext/>" in markup,
        header=header,
    )


def _look(markup: str, style_looks: Looks) -> Look:
    found = _STYLE.search(markup)
    return style_looks[found[1] if found else "Normal"]


def _lines(markup: str, look: Look, room: int) -> int:
    text = "".join([found or "\n" for found in _TEXT.findall(markup)])
    width = room / _TRACKING.get(look.character, look.character)
    return broken_lines("　" * look.indent + unescape(text), width)
