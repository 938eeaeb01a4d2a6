"""The lines of a cell, cut where its marks begin and end.

In: a cell's text and its marks. Out: lines of stretches. Must not know what prints them.
The browser's script cuts the same way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sitegen.paper.structure import Mark

Stretch = tuple[str, Mark | None]


def marked_lines(text: str, marks: Sequence[Mark]) -> Iterator[list[Stretch]]:
    """Each line's stretches in order; a line without marks is one stretch."""
    start = 0
    for line in text.split("\n"):
        yield list(_stretches(line, start, marks)) or [(line, None)]
        start += len(line) + 1


def _stretches(line: str, start: int, marks: Sequence[Mark]) -> Iterator[Stretch]:
    at = 0
    for mark in marks:
        begin, end = max(mark.start - start, at), min(mark.end - start, len(line))
        if begin >= end:
            continue
        if begin > at:
            yield line[at:begin], None
        yield line[begin:end], mark
        at = end
    if 0 < at < len(line):
        yield line[at:], None
