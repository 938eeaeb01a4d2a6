"""The cells of units and time limits of a row, which may belong to several rows.

In: the draft of a row. Out: their trees in that of the assignment, and what was left to
decide. Must not know the other cells. A time limit that stands in
the cell of units is a time limit; the cell keeps its words.
"""

from __future__ import annotations

from tools.house.mending import one_line
from tools.importing.cells import read_deadline_cell, read_units_cell
from tools.importing.printed import Row
from tools.importing.row_reader import CORRECT, Draft, Reader

BOTH = "责任单位栏里也写有时限"


def units(draft: Draft) -> None:
    """The cell of units, its own or one merged with a cell above."""
    reader, row, tree = draft.reader, draft.row, draft.tree
    places = reader.table.positions("units")
    if not places:
        return
    if all(place in row.merged or not row.texts[place].strip() for place in places):
        above = reader.printed_in.get(places[0])
        if above and any(place in row.merged for place in places):
            tree["units"] = {"shared_with": above}
            if above in reader.limits_in_units:
                tree["deadline"] = {"shared_with": above}
            return
        proposal = "原件这一格是空的，写 units_omitted: true"
        if above:
            proposal += f"；与上面的格合并的，写 units: shared_with: {above}"
        draft.doubt("measure", "", "责任单位栏是空的，没有记", proposal)
        return
    printed = _units_text(reader, row, places)
    read = read_units_cell(printed, reader.roles, reader.register, reader.first_role)
    for place in places:
        draft.printed_at(place)
    draft.keep("units", read)
    if read.limit:
        reader.limits_in_units[draft.entry.measure] = read.limit


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


def deadline(draft: Draft) -> None:
    """The cell of time limits, or the limit that the cell of units states."""
    reader, row = draft.reader, draft.row
    places = reader.table.positions("deadline")
    place = places[0] if places else None
    in_units = reader.limits_in_units.get(draft.entry.measure)
    if place is not None and row.texts[place].strip():
        if in_units:
            draft.doubt("units", in_units, BOTH, "核对两处；这里只记完成时限栏的")
        draft.printed_at(place)
        draft.keep("deadline", read_deadline_cell(row.texts[place]))
    elif in_units:
        read = read_deadline_cell(in_units)
        draft.tree["deadline"] = {"in_units": "true", **read.value}
        for found, why in read.doubts:
            message = f"责任单位栏里的时限有读不准的：{why}"
            draft.doubt("deadline", found, message, CORRECT)
    elif place in row.merged and (above := reader.printed_in.get(place or 0)):
        draft.tree["deadline"] = {"shared_with": above}
