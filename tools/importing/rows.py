"""The rows of a table as assignments.

In: one row with its measure, and the columns. Out: the tree of the assignment, and what
was left to decide. Must not know the order of rows nor headings.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sitegen.printed.remarks import read_status
from tools.house.layout import Tree
from tools.house.mending import Mended, mended, one_line, paragraphs
from tools.importing.actions import read_actions
from tools.importing.catalogue import Entry
from tools.importing.cells import Read, read_deadline_cell, read_units_cell
from tools.importing.practice import Doubt, practice
from tools.importing.printed import Row, Table
from tools.importing.units import Register

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
    printed_units: dict[int, str] = field(default_factory=dict)
    """For each column the measure whose row last printed a cell in it."""


def assignment(
    reader: Reader, row: Row, entry: Entry, number: int, doubt: Doubt
) -> dict[str, Tree]:
    """The tree of the row; doubt is called for whatever is left out of it."""
    tree: dict[str, Tree] = {"measure": entry.measure, "row": str(number)}
    repairs: list[Tree] = []
    _row_number(reader, row, number, tree, repairs)
    _units(reader, row, entry, tree, repairs, doubt)
    _actions(reader, row, tree, repairs, doubt)
    _deadline(reader, row, entry, tree, repairs, doubt)
    _remark(reader, row, tree, doubt)
    field = "practice" if reader.table.positions("practice") else "reference"
    printed = text_of(reader, row, field)
    if printed is not None:
        practice(printed, entry, tree, doubt, has_references=field == "reference")
    if repairs:
        tree["repairs"] = repairs
    if row.joined:
        doubt("row", "", "这一行由换页断开的几行接成", "核对各栏文字是否接对")
    return tree


def text_of(reader: Reader, row: Row, field: str) -> str | None:
    """The text that the row has in the field's column; None without such a column."""
    places = reader.table.positions(field)
    return row.texts[places[0]] if places else None


def _row_number(
    reader: Reader, row: Row, number: int, tree: dict[str, Tree], repairs: list[Tree]
) -> None:
    printed = text_of(reader, row, "row")
    if printed is None:
        return
    said = one_line(printed)
    if not said:
        mend = Mended(found="", reads=str(number), reason="序号没有印出，按次序补上")
        repairs.append(_repair("row", mend))
    elif said != str(number):
        tree["row_as_printed"] = said


def _units(
    reader: Reader,
    row: Row,
    entry: Entry,
    tree: dict[str, Tree],
    repairs: list[Tree],
    doubt: Doubt,
) -> None:
    places = reader.table.positions("units")
    if not places:
        return
    if all(place in row.merged or not row.texts[place].strip() for place in places):
        above = reader.printed_units.get(places[0])
        if above and any(place in row.merged for place in places):
            tree["units"] = {"shared_with": above}
            return
        proposal = "原件这一格是空的，写 units_omitted: true"
        if above:
            proposal += f"；与上面的格合并的，写 units: shared_with: {above}"
        doubt("measure", "", "责任单位栏是空的，没有记", proposal)
        return
    printed = _units_text(reader, row, places)
    read = read_units_cell(printed, reader.roles, reader.register, reader.first_role)
    for place in places:
        reader.printed_units[place] = entry.measure
    _keep("units", read, tree, repairs, doubt)


def _units_text(reader: Reader, row: Row, places: tuple[int, ...]) -> str:
    """The cell; of several columns each with its heading before it."""
    if len(places) == 1:
        return row.texts[places[0]]
    whole = ""
    for place in places:
        if row.texts[place].strip():
            whole += "；" if whole and whole[-1] not in "；。" else ""
            whole += f"{reader.table.columns[place].name}：{one_line(row.texts[place])}"
    return whole


def _actions(
    reader: Reader, row: Row, tree: dict[str, Tree], repairs: list[Tree], doubt: Doubt
) -> None:
    printed = text_of(reader, row, "actions")
    if not printed or not printed.strip():
        _left_merged(reader, row, "actions", doubt)
        return
    read = read_actions(printed)
    tree["actions"] = list(read.items)
    if read.numbers:
        tree["action_numbers"] = list(read.numbers)
    repairs += [_repair("actions", mend) for mend in read.repairs]
    if read.doubt:
        doubt("actions", printed, read.doubt, "对照原件核对编号")


def _deadline(
    reader: Reader,
    row: Row,
    entry: Entry,
    tree: dict[str, Tree],
    repairs: list[Tree],
    doubt: Doubt,
) -> None:
    places = reader.table.positions("deadline")
    if not places:
        return
    if not row.texts[places[0]].strip():
        above = reader.printed_units.get(places[0])
        if places[0] in row.merged and above:
            tree["deadline"] = {"shared_with": above}
        return
    reader.printed_units[places[0]] = entry.measure
    _keep("deadline", read_deadline_cell(row.texts[places[0]]), tree, repairs, doubt)


def _remark(reader: Reader, row: Row, tree: dict[str, Tree], doubt: Doubt) -> None:
    printed = text_of(reader, row, "remark")
    if not printed or not printed.strip():
        _left_merged(reader, row, "remark", doubt)
        return
    tree["remark"] = paragraphs(printed)
    status = read_status(paragraphs(printed), reader.statuses)
    if status:
        tree["status"] = status


def _left_merged(reader: Reader, row: Row, field: str, doubt: Doubt) -> None:
    places = reader.table.positions(field)
    if places and places[0] in row.merged:
        why = f"{NAMES[field]}栏与上面的行合并，这一行没有记"
        doubt("measure", "", why, "对照原件，在 note 里说明")


def _keep(
    field: str, read: Read, tree: dict[str, Tree], repairs: list[Tree], doubt: Doubt
) -> None:
    tree[field] = read.value
    repairs += [_repair(field, mend) for mend in read.repairs]
    for found, why in read.doubts:
        doubt(field, found, f"{NAMES[field]}栏有读不准的：{why}", "对照原件补上或改正")


def _repair(field: str, mend: Mended) -> Tree:
    return {
        "field": field,
        "found": mended(mend.found),
        "reads": mend.reads,
        "reason": mend.reason,
        "certainty": "certain",
    }
