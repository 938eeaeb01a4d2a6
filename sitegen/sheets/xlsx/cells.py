"""Cells as a worksheet has them.

In: cells and the kinds of their columns. Out: rows, and the texts that they point to. Must
not know sheets. Text is never a formula: its cell points to a shared text, and one that
begins like a formula has the style that keeps it text when it is edited.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache

from sitegen.characters import xml_escaped
from sitegen.sheets.formula import starts_formula
from sitegen.sheets.table import Cell, Kind, Row, Silence

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LONGEST = 32767
CUT = "……（一格装不下，全文见本站网页和CSV文件）"
_STYLES: dict[Kind, int] = {"text": 2, "id": 4, "integer": 6, "date": 7}
_GUARDED = 1  # the style after a text's own
_SILENT = 8
_DAY_ZERO = date(1899, 12, 30)
_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")

Form = tuple[str, str, str | None]
"""A cell's column, what follows its place, and its text if it has one."""


class _Numbers(dict[str, int]):
    """Numbers from 0 by first use."""

    def __missing__(self, text: str) -> int:
        self[text] = number = len(self)
        return number


class Texts:
    """The texts of a workbook, numbered from 0 by first use, as Excel keeps them."""

    def __init__(self) -> None:
        self._numbers = _Numbers()

    def row(self, number: int, forms: Sequence[Form], height: float) -> str:
        """The markup of a row of cells; height: in points."""
        numbers = self._numbers
        cells = [
            f'<c r="{letters}{number}{attributes}'
            if text is None
            else f'<c r="{letters}{number}{attributes}{numbers[text]}</v></c>'
            for letters, attributes, text in forms
        ]
        return f'<row r="{number}" ht="{height:g}">{"".join(cells)}</row>'

    def markup(self) -> str:
        """The part that lists the texts; to be asked for when all rows are made."""
        items = "".join(map(_item, self._numbers))
        return f'<sst xmlns="{_MAIN}">{items}</sst>'


@lru_cache(maxsize=4096)
def row_forms(kinds: tuple[Kind, ...], row: Row) -> tuple[Form, ...]:
    """The row; kept, since a row stands in the workbooks of several pages."""
    cells = enumerate(zip(kinds, row.cells, strict=True))
    return tuple(_form(at, kind, cell) for at, (kind, cell) in cells)


def text_form(at: int, style: int, text: str) -> Form:
    """A cell of text in a column, whatever the text begins with; blank without text."""
    if not text:
        return column_letters(at), f'" s="{style}"/>', None
    return column_letters(at), f'" s="{style}" t="s"><v>', _shown(text)


@cache
def column_letters(at: int) -> str:
    """The name of the column, counted from 0: 0 → A, 26 → AA."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _form(at: int, kind: Kind, cell: Cell) -> Form:
    style = _STYLES[kind]
    if isinstance(cell, str):
        guard = _GUARDED if starts_formula(cell) else 0
        return text_form(at, style + guard, cell)
    if isinstance(cell, Silence):
        return text_form(at, _SILENT, cell.words)
    value = (cell - _DAY_ZERO).days if isinstance(cell, date) else cell
    return column_letters(at), f'" s="{style}"><v>{value}</v></c>', None


def _shown(text: str) -> str:
    """What a cell can hold; Excel counts a character beyond U+FFFF as two."""
    if len(text) * 2 <= LONGEST or len(text.encode("utf-16-le")) // 2 <= LONGEST:
        return text
    room = (LONGEST - len(CUT)) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore") + CUT


@lru_cache(maxsize=8192)
def _item(text: str) -> str:
    """Excel reads _x000D_ as a control character: such an underscore is written out."""
    kept = _CODE.sub("_x005F_", text) if "_x" in text else text
    return f'<si><t xml:space="preserve">{xml_escaped(kept)}</t></si>'
