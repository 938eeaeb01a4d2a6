"""An extracted document as one run of comparable characters that know their place.

In: the name and content of a text file. Out: `SourceText`. Must not know records; the
only markup it knows is the paragraph tags that the extraction left in table cells.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from tools.proof.fold import Folded, fold, is_blank

UNPUBLISHED = "〔不公布〕"
"""Stands before every line of a cell that the site has but does not publish."""
_OPENING, _CLOSING = "<p>", "</p>"
_MARKUP = re.compile(f"{_OPENING}|{_CLOSING}")


@dataclass(frozen=True, kw_only=True)
class SourceLine:
    """A line with something on it: its number and its stretch of the folded text."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class SourceText:
    """The folded file: lines, the column of every character, and where cells start.

    A cell starts at a line start or after a tab: the only cell limits that survived.
    markup: how many characters the paragraph tags have; unpaired: lines where one of
    them opens or closes alone; unpublished: the lines of cells that carry their mark,
    with how many characters they have, which are no part of the text.
    """

    name: str
    folded: Folded
    lines: tuple[SourceLine, ...]
    columns: tuple[int, ...]
    cell_starts: frozenset[int]
    markup: int
    unpaired: tuple[int, ...]
    unpublished: tuple[tuple[int, int], ...]
    line_starts: tuple[int, ...] = field(repr=False)

    def line_at(self, index: int) -> SourceLine:
        """The line that holds the character; the last one when past the end."""
        return self.lines[bisect_right(self.line_starts, index) - 1]

    def line_text(self, line: SourceLine) -> str:
        """The whole line, folded."""
        return self.folded.text[line.start : line.end]

    def place(self, index: int) -> tuple[int, int]:
        """Line and column, both counted from 1, of a character or of the end."""
        if not self.lines:
            return (1, 1)
        if index >= len(self.columns):
            return (self.lines[-1].number, self.columns[-1] + 1)
        return (self.line_at(index).number, self.columns[index])


def source_text(name: str, content: str) -> SourceText:
    """The content folded, without markup, every kept character with its place."""
    lines: list[SourceLine] = []
    columns: list[int] = []
    cell_starts: set[int] = set()
    shown: list[str] = []
    unpublished: list[tuple[int, int]] = []
    printed_lines = content.split("\n")
    for number, printed in enumerate(printed_lines, start=1):
        start = len(columns)
        cell_starts.add(start)
        if printed.lstrip().startswith(UNPUBLISHED):
            unpublished.append((number, len(fold(printed)) - len(UNPUBLISHED)))
            continue
        for column, character in enumerate(_MARKUP.sub(_blanks, printed), start=1):
            if character == "\t":
                cell_starts.add(len(columns))
            elif not is_blank(character):
                columns.append(column)
                shown.append(character)
        if len(columns) > start:
            lines.append(SourceLine(number=number, start=start, end=len(columns)))
    return SourceText(
        name=name,
        folded=fold("".join(shown)),
        lines=tuple(lines),
        columns=tuple(columns),
        cell_starts=frozenset(cell_starts),
        markup=sum(len(tag) for tag in _MARKUP.findall(content)),
        unpaired=tuple(_unpaired(printed_lines)),
        unpublished=tuple(unpublished),
        line_starts=tuple(line.start for line in lines),
    )


def _blanks(tag: re.Match[str]) -> str:
    """Blanks in the place of a tag, so that columns stay."""
    return " " * len(tag.group())


def _unpaired(printed_lines: list[str]) -> Iterator[int]:
    """The numbers of lines where a tag opens or closes alone."""
    for number, printed in enumerate(printed_lines, start=1):
        tags = _MARKUP.findall(printed)
        if tags != [_OPENING, _CLOSING] * (len(tags) // 2):
            yield number
