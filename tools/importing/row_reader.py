"""What reading the cells of a row needs, and how a cell is kept.

In: the table, the words of roles and statuses, the register. Out: the draft of a row, with
what was mended and what is left to decide. Must not know which cells there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tools.house.layout import Tree
from tools.house.mending import Mended, mended
from tools.importing.catalogue import Entry
from tools.importing.cells import Read
from tools.importing.practice import Doubt
from tools.importing.printed import Row, Table
from tools.importing.units import Register

CORRECT = "对照原件补上或改正"
NAMES = {
    "units": "责任单位",
    "deadline": "完成时限",
    "remark": "备注",
    "actions": "工作措施",
}


@dataclass(frozen=True, kw_only=True)
class Reader:
    """What reading a row needs beside the row."""

    table: Table
    roles: Mapping[str, str]
    statuses: Mapping[str, str]
    register: Register
    first_role: str | None = None
    printed_in: dict[int, str] = field(default_factory=dict)
    """For each column the measure whose row last printed a cell in it."""
    limits_in_units: dict[str, str] = field(default_factory=dict)
    """By measure the time limit that stands in its cell of units."""

    def text_of(self, row: Row, column: str) -> str | None:
        """The text that the row has in the column; None without such a column."""
        places = self.table.positions(column)
        return row.texts[places[0]] if places else None


@dataclass(frozen=True, kw_only=True)
class Draft:
    """The record of a row while its cells are read.

    tree: the assignment so far; doubt is called for whatever is left out of it.
    """

    reader: Reader
    row: Row
    entry: Entry
    doubt: Doubt
    tree: dict[str, Tree] = field(default_factory=dict)
    repairs: list[Tree] = field(default_factory=list)

    def text_of(self, column: str) -> str | None:
        """The text of the row in the column; None without such a column."""
        return self.reader.text_of(self.row, column)

    def printed_at(self, place: int) -> None:
        """Note that this row prints the column's cell, for rows merged with it below."""
        self.reader.printed_in[place] = self.entry.measure

    def keep(self, column: str, read: Read) -> None:
        """Put the cell into the tree, its repairs and doubts where they belong."""
        self.tree[column] = read.value
        self.mend(column, read.repairs)
        for found, why in read.doubts:
            self.doubt(column, found, f"{NAMES[column]}栏有读不准的：{why}", CORRECT)

    def mend(self, column: str, mends: Iterable[Mended]) -> None:
        """Declare what was mended in the column."""
        self.repairs.extend(_repair(column, mend) for mend in mends)


def _repair(field: str, mend: Mended) -> Tree:
    """The repair of a field as a record has it."""
    return {
        "field": field,
        "found": mended(mend.found),
        "reads": mend.reads,
        "reason": mend.reason,
        "certainty": "certain",
    }
