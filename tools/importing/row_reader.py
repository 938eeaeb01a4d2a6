"""What reading the cells of a row needs, and how a cell is kept.

In: the table, the words of roles and statuses, the register. Out: the text of a cell, and
trees with what was mended and what is left to decide. Must not know which cells there are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tools.house.layout import Tree
from tools.house.mending import Mended, mended
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


def text_of(reader: Reader, row: Row, field: str) -> str | None:
    """The text that the row has in the field's column; None without such a column."""
    places = reader.table.positions(field)
    return row.texts[places[0]] if places else None


def keep(
    field: str, read: Read, tree: dict[str, Tree], repairs: list[Tree], doubt: Doubt
) -> None:
    """Put the cell into the row's tree, its repairs and doubts where they belong."""
    tree[field] = read.value
    repairs += [repair(field, mend) for mend in read.repairs]
    for found, why in read.doubts:
        doubt(field, found, f"{NAMES[field]}栏有读不准的：{why}", CORRECT)


def repair(field: str, mend: Mended) -> Tree:
    """The repair of a field as a record has it."""
    return {
        "field": field,
        "found": mended(mend.found),
        "reads": mend.reads,
        "reason": mend.reason,
        "certainty": "certain",
    }
