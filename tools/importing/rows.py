"""The rows of a table as assignments.

In: one row with its measure, and the columns. Out: the tree of the assignment, and what
was left to decide. Must not know the order of rows nor headings.
"""

from __future__ import annotations

from sitegen.printed.remarks import read_status
from tools.house.layout import Tree
from tools.house.mending import Mended, one_line, paragraphs
from tools.importing.actions import read_actions
from tools.importing.catalogue import Entry
from tools.importing.practice import Doubt, practice
from tools.importing.printed import Row
from tools.importing.row_cells import deadline, units
from tools.importing.row_reader import NAMES, Reader, repair, text_of


def assignment(
    reader: Reader, row: Row, entry: Entry, number: int, doubt: Doubt
) -> dict[str, Tree]:
    """The tree of the row; doubt is called for whatever is left out of it."""
    tree: dict[str, Tree] = {"measure": entry.measure, "row": str(number)}
    repairs: list[Tree] = []
    _row_number(reader, row, number, tree, repairs)
    units(reader, row, entry, tree, repairs, doubt)
    _actions(reader, row, entry, tree, repairs, doubt)
    deadline(reader, row, entry, tree, repairs, doubt)
    _remark(reader, row, entry, tree, doubt)
    field = "practice" if reader.table.positions("practice") else "reference"
    printed = text_of(reader, row, field)
    if printed is not None:
        practice(printed, entry, tree, doubt, has_references=field == "reference")
    if repairs:
        tree["repairs"] = repairs
    if row.joined:
        doubt("row", "", "这一行由换页断开的几行接成", "核对各栏文字是否接对")
    return tree


def _row_number(
    reader: Reader, row: Row, number: int, tree: dict[str, Tree], repairs: list[Tree]
) -> None:
    printed = text_of(reader, row, "row")
    if printed is None:
        return
    said = one_line(printed)
    if not said:
        mend = Mended(found="", reads=str(number), reason="序号没有印出，按次序补上")
        repairs.append(repair("row", mend))
    elif said != str(number):
        tree["row_as_printed"] = said


def _actions(
    reader: Reader,
    row: Row,
    entry: Entry,
    tree: dict[str, Tree],
    repairs: list[Tree],
    doubt: Doubt,
) -> None:
    printed = text_of(reader, row, "actions")
    if not printed or not printed.strip():
        _left_merged(reader, row, "actions", doubt)
        return
    _printed_here(reader, "actions", entry)
    read = read_actions(printed)
    tree["actions"] = list(read.items)
    if read.numbers:
        tree["action_numbers"] = list(read.numbers)
    repairs += [repair("actions", mend) for mend in read.repairs]
    if read.doubt:
        doubt("actions", printed, read.doubt, "对照原件核对编号")


def _remark(
    reader: Reader, row: Row, entry: Entry, tree: dict[str, Tree], doubt: Doubt
) -> None:
    printed = text_of(reader, row, "remark")
    if not printed or not printed.strip():
        _left_merged(reader, row, "remark", doubt)
        return
    _printed_here(reader, "remark", entry)
    tree["remark"] = paragraphs(printed)
    status = read_status(paragraphs(printed), reader.statuses)
    if status:
        tree["status"] = status


def _printed_here(reader: Reader, field: str, entry: Entry) -> None:
    reader.printed_in[reader.table.positions(field)[0]] = entry.measure


def _left_merged(reader: Reader, row: Row, field: str, doubt: Doubt) -> None:
    """A cell merged with one above is listed with the row that prints it."""
    places = reader.table.positions(field)
    if places and places[0] in row.merged:
        above = reader.printed_in.get(places[0])
        name = NAMES[field]
        where = f"印在 {above} 那一行" if above else "上面没有文字"
        doubt(
            "measure",
            "",
            f"{name}栏与上面的行合并，{where}，这一行没有记",
            f"适用于这一行的，写 note: {name}与{above}合为一格。"
            if above
            else "对照原件核对",
        )
