"""All tables, and those rows of them that tell of one record.

In: the material. Out: Collection. Must not know pages or files.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sitegen.office.material import Found, Material
from sitegen.office.rows import ROWS
from sitegen.office.rows.compare import place_key
from sitegen.office.words import TableWords
from sitegen.sheets.table import Column, Row, Table

PLACES = "places"


@dataclass(frozen=True, kw_only=True, eq=False)
class Collection:
    """Every table whole; positions: where the rows of each record stand in each table."""

    tables: dict[str, Table]
    positions: dict[tuple[str, str], tuple[int, ...]]
    digests: dict[str, tuple[bytes, ...]]
    """A digest of each row of each table."""

    def about(self, name: str, record: str) -> Table:
        """The table's rows that tell of the record."""
        table = self.tables[name]
        rows = (table.rows[at] for at in self.positions.get((name, record), ()))
        return replace(table, rows=tuple(rows))

    def digests_about(self, name: str, record: str) -> Iterator[bytes]:
        """What those rows are made of."""
        for at in self.positions.get((name, record), ()):
            yield self.digests[name][at]

    def digest(self, name: str) -> str:
        """What the whole table is made of."""
        return hashlib.sha256(b"".join(self.digests[name])).hexdigest()


def collect(material: Material) -> Collection:
    """Every table that the words declare, in their order."""
    tables = {}
    for words in material.words.tables:
        found = tuple(ROWS[words.name](material))
        tables[words.name] = _table(words, _columns(material, words), found)
    return Collection(
        tables=tables,
        positions=_positions(tables),
        digests={
            name: tuple(
                hashlib.sha256(repr(row.cells).encode()).digest() for row in table.rows
            )
            for name, table in tables.items()
        },
    )


def _columns(material: Material, words: TableWords) -> tuple[Column, ...]:
    """As declared; the column of places stands for one of each place."""
    columns: list[Column] = []
    for column in words.columns:
        if column.key == PLACES:
            columns += (
                replace(column, key=place_key(place.id), header=place.name)
                for place in material.catalogue.registry.localities
            )
        else:
            columns.append(column)
    return tuple(columns)


def _table(
    words: TableWords, columns: tuple[Column, ...], found: Sequence[Found]
) -> Table:
    """A cell for each column; a column without a cell is a bug, and the other way."""
    keys = [column.key for column in columns]
    for _, cells in found:
        if cells.keys() != set(keys):
            raise ValueError(f"{words.name}: {sorted(cells.keys() ^ set(keys))}")
    return Table(
        name=words.name,
        title=words.title,
        note=words.note,
        columns=columns,
        rows=tuple(
            Row(cells=tuple(cells[key] for key in keys), about=about)
            for about, cells in found
        ),
    ).checked()


def _positions(tables: dict[str, Table]) -> dict[tuple[str, str], tuple[int, ...]]:
    positions: dict[tuple[str, str], list[int]] = {}
    for name, table in tables.items():
        for at, row in enumerate(table.rows):
            for record in row.about:
                positions.setdefault((name, record), []).append(at)
    return {key: tuple(found) for key, found in positions.items()}
