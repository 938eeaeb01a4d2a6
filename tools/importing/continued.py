"""Rows that go on on the next page, joined again.

In: the lines of a table. Out: the same, a row with neither number nor title joined to the
one before it. Must not know grids or records.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tools.importing.printed import Column, Line, Row


def joined(lines: list[Line], columns: tuple[Column, ...]) -> Iterator[Line]:
    """The lines, with what only repeats merged cells left out."""
    keys = [n for n, column in enumerate(columns) if column.field in ("row", "title")]
    held: Line | None = None
    for line in lines:
        is_rest = isinstance(line, Row) and not any(line.texts[n] for n in keys)
        if is_rest and keys and isinstance(line, Row) and isinstance(held, Row):
            texts = enumerate(line.texts)
            is_own = any(text for n, text in texts if n not in line.merged)
            held = _with_rest(held, line) if is_own else held
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _with_rest(row: Row, rest: Row) -> Row:
    texts = tuple(
        "\n".join(filter(None, (text, more if n not in rest.merged else "")))
        for n, (text, more) in enumerate(zip(row.texts, rest.texts, strict=True))
    )
    return replace(row, texts=texts, joined=row.joined + 1)
