"""A table of which only the paragraphs are left, one cell or more below the other.

In: paragraphs. Out: blocks. A row begins with its number; the first columns and the last
have one paragraph each, and what is between belongs to the column that has several. Must
not know files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.importing.contents import Block, Cell, grid_of
from tools.importing.headers import field_of, fields_of

SECTION = re.compile("[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、")
UNITS = re.compile("责任单位[:：]")
LONG_COLUMNS = ("actions", "practice", "reference")


def stacked_blocks(texts: list[str]) -> Iterator[Block]:
    """Paragraphs, and a table for every run of headings with numbered rows below."""
    at = 0
    while at < len(texts):
        found = _headings(texts, at)
        if found is None:
            if texts[at]:
                yield texts[at]
            at += 1
            continue
        table = _Stack(texts, *found)
        at = table.read()
        grid = grid_of(table.cells)
        if grid is not None:
            yield grid


def _headings(texts: list[str], at: int) -> tuple[list[str], int] | None:
    """A run of column headings that begins here, and where it ends."""
    names: list[str] = []
    end = at
    while end < len(texts):
        both = "".join(texts[end : end + 2])
        if len(texts[end]) < 5 and len(both) - len(texts[end]) < 3 and field_of(both):
            names.append(both)
            end += 2
        elif field_of(texts[end]):
            names.append(texts[end])
            end += 1
        else:
            break
    return (names, end) if len(names) > 2 and fields_of(names) else None


class _Stack:
    """Reads one table from its headings on."""

    def __init__(self, paragraphs: list[str], names: list[str], end: int) -> None:
        self.paragraphs = paragraphs
        self.at = end
        fields = list(fields_of(names) or ())
        if "row" not in fields:
            names, fields = ["", *names], ["row", *fields]
        self.fields = fields
        self.cells = [
            Cell(text=name, row=0, column=column) for column, name in enumerate(names)
        ]
        self.height = 1

    def read(self) -> int:
        """All rows and the headings between them; where the table ends."""
        number = 1
        while self.at < len(self.paragraphs):
            words = self.paragraphs[self.at]
            if words == str(number):
                number += 1
                self.row()
            elif SECTION.match(words) and self._is_followed_by(number):
                self.heading()
            elif SECTION.match(words) and self._is_followed_by(1):
                self.heading()
                number = 1
            else:
                break
        return self.at

    def heading(self) -> None:
        """A heading over all columns, with its units where they stand below it."""
        words = self.paragraphs[self.at]
        self.at += 1
        if UNITS.match(self.paragraphs[self.at]):
            words += self.paragraphs[self.at]
            self.at += 1
        self.cells.append(
            Cell(text=words, row=self.height, column=0, columns=len(self.fields))
        )
        self.height += 1

    def row(self) -> None:
        """The paragraphs up to the next number or heading, dealt out to the columns."""
        begin = self.at
        number = int(self.paragraphs[begin])
        self.at += 1
        while self.at < len(self.paragraphs) and not self._ends(number):
            self.at += 1
        texts = _dealt(self.paragraphs[begin : self.at], self.fields)
        self.cells += [
            Cell(text=text, row=self.height, column=column)
            for column, text in enumerate(texts)
        ]
        self.height += 1

    def _ends(self, number: int) -> bool:
        words = self.paragraphs[self.at]
        if words == str(number + 1) or _headings(self.paragraphs, self.at):
            return True
        is_heading = bool(SECTION.match(words))
        is_followed = self._is_followed_by(number + 1) or self._is_followed_by(1)
        return is_heading and (is_followed or self._is_last())

    def _is_followed_by(self, number: int) -> bool:
        """The next row begins right below, headings between them aside."""
        for words in self.paragraphs[self.at + 1 : self.at + 6]:
            if words == str(number):
                return True
            if not (SECTION.match(words) or UNITS.match(words)):
                return False
        return False

    def _is_last(self) -> bool:
        """A heading with new column headings below it."""
        return _headings(self.paragraphs, self.at + 1) is not None


def _dealt(texts: list[str], fields: list[str | None]) -> list[str]:
    """One paragraph a column, and the rest to the column that has long texts."""
    long = next((each for each in LONG_COLUMNS if each in fields), None)
    middle = fields.index(long) if long else len(fields) - 1
    after = len(fields) - middle - 1
    if len(texts) < len(fields):
        return [*texts, *[""] * (len(fields) - len(texts))]
    between = texts[middle : len(texts) - after]
    return [*texts[:middle], "\n".join(between), *texts[len(texts) - after :]]
