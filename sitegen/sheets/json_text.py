"""A table as JSON: a list of objects, keyed by the names of the columns.

In: a table. Out: bytes. Must not know files. Where there is no value it is null; which
silence that is, the other forms say in words.
"""

from __future__ import annotations

import json

from sitegen.sheets.table import Cell, Silence, Table, values_by_key, words_of


def json_bytes(table: Table) -> bytes:
    """Every row, a line each."""
    lines = (
        json.dumps(
            {key: _value(cell) for key, cell in values_by_key(table, row).items()},
            ensure_ascii=False,
        )
        for row in table.rows
    )
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode()


def _value(cell: Cell) -> str | int | None:
    if isinstance(cell, Silence):
        return None
    return cell if isinstance(cell, int) else words_of(cell)
