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
from tools.importing.row_reader import NAMES, Draft, Reader


def assignment(
    reader: Reader, row: Row, entry: Entry, number: int, doubt: Doubt
) -> dict[str, Tree]:
    """The tree of the row; doubt is called for whatever is left out of it."""
    draft = Draft(reader=reader, row=row, entry=entry, doubt=doubt)
    draft.tree.update({"measure": entry.measure, "row": str(number)})
    _row_number(draft, number)
    units(draft)
    _actions(draft)
    deadline(draft)
    _remark(draft)
    column = "practice" if reader.table.positions("practice") else "reference"
    printed = draft.text_of(column)
    if printed is not None:
        has_references = column == "reference"
        practice(printed, entry, draft.tree, doubt, has_references=has_references)
    if draft.repairs:
        draft.tree["repairs"] = draft.repairs
    if row.joined:
        doubt("row", "", "这一行由换页断开的几行接成", "核对各栏文字是否接对")
    return draft.tree


def _row_number(draft: Draft, number: int) -> None:
    printed = draft.text_of("row")
    if printed is None:
        return
    said = one_line(printed)
    if not said:
        mend = Mended(found="", reads=str(number), reason="序号没有印出，按次序补上")
        draft.mend("row", [mend])
    elif said != str(number):
        draft.tree["row_as_printed"] = said


def _actions(draft: Draft) -> None:
    printed = draft.text_of("actions")
    if not printed or not printed.strip():
        _left_merged(draft, "actions")
        return
    _printed_here(draft, "actions")
    read = read_actions(printed)
    draft.tree["actions"] = list(read.items)
    if read.numbers:
        draft.tree["action_numbers"] = list(read.numbers)
    draft.mend("actions", read.repairs)
    if read.doubt:
        draft.doubt("actions", printed, read.doubt, "对照原件核对编号")


def _remark(draft: Draft) -> None:
    printed = draft.text_of("remark")
    if not printed or not printed.strip():
        _left_merged(draft, "remark")
        return
    _printed_here(draft, "remark")
    draft.tree["remark"] = paragraphs(printed)
    status = read_status(paragraphs(printed), draft.reader.statuses)
    if status:
        draft.tree["status"] = status


def _printed_here(draft: Draft, column: str) -> None:
    draft.printed_at(draft.reader.table.positions(column)[0])


def _left_merged(draft: Draft, column: str) -> None:
    """A cell merged with one above is listed with the row that prints it."""
    places = draft.reader.table.positions(column)
    if places and places[0] in draft.row.merged:
        above = draft.reader.printed_in.get(places[0])
        name = NAMES[column]
        where = f"印在 {above} 那一行" if above else "上面没有文字"
        draft.doubt(
            "measure",
            "",
            f"{name}栏与上面的行合并，{where}，这一行没有记",
            f"适用于这一行的，写 note: {name}与{above}合为一格。"
            if above
            else "对照原件核对",
        )
