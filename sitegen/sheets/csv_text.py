"""A table as CSV for Excel, WPS and programs (RFC 4180).

In: a table. Out: bytes. Must not know files. A byte-order mark, without which Excel and
WPS read no Chinese; lines end in CRLF; text that begins like a formula stands behind an
apostrophe. The first line bears the headers.
"""

from __future__ import annotations

import csv
import io

from sitegen.characters import held
from sitegen.sheets.formula import guarded
from sitegen.sheets.table import Cell, Table, words_of

BYTE_ORDER_MARK = "\ufeff"


def csv_bytes(table: Table) -> bytes:
    """The headers and every row."""
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(guarded(column.header) for column in table.columns)
    writer.writerows(map(_field, row.cells) for row in table.rows)
    return f"{BYTE_ORDER_MARK}{lines.getvalue()}".encode()


def _field(cell: Cell) -> str:
    """A number stays bare, whatever sign it has; only text is guarded."""
    return str(cell) if isinstance(cell, int) else held(guarded(words_of(cell)))
