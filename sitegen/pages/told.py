"""Tables of places, in which silence takes as few cells as it can.

In: blocks of localities and the columns of a table. Out: a ToldTable: a column that no
place fills is named once, and neighbouring cells that say nothing are one. Must not know
templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.pages.assignment import AssignmentView
from sitegen.pages.locality_block import LocalityBlock


@dataclass(frozen=True, kw_only=True)
class ToldColumn:
    """A column by what it shows of an assignment, and its head."""

    key: str
    name: str


GLANCE = (
    ToldColumn(key="deadline", name="完成时限"),
    ToldColumn(key="actions", name="措施"),
)
FIELD = (
    ToldColumn(key="actions", name="工作措施"),
    ToldColumn(key="deadline", name="完成时限"),
    ToldColumn(key="remark", name="备注"),
)


@dataclass(frozen=True, kw_only=True)
class ToldCell:
    """What stands in a column; missing: the columns that it reaches across, if silent."""

    key: str
    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ToldRow:
    """A place with its cells; none where its documents do not hold the measure."""

    block: LocalityBlock
    cells: tuple[ToldCell, ...]


@dataclass(frozen=True, kw_only=True)
class ToldTable:
    """The columns that some place fills; missing: the names of the others."""

    columns: tuple[ToldColumn, ...]
    missing: tuple[str, ...]
    rows: tuple[ToldRow, ...]


def told_table(
    blocks: tuple[LocalityBlock, ...], columns: tuple[ToldColumn, ...]
) -> ToldTable:
    """Where no place has the measure, no document is said to be silent on a column."""
    views = [block.assignment for block in blocks if block.assignment]
    kept = tuple(
        column
        for column in columns
        if not views or any(_is_stated(view, column) for view in views)
    )
    return ToldTable(
        columns=kept,
        missing=tuple(column.name for column in columns if column not in kept),
        rows=tuple(
            ToldRow(
                block=block,
                cells=_cells(block.assignment, kept) if block.assignment else (),
            )
            for block in blocks
        ),
    )


def _cells(
    view: AssignmentView, columns: tuple[ToldColumn, ...]
) -> tuple[ToldCell, ...]:
    cells: list[ToldCell] = []
    for column in columns:
        if _is_stated(view, column):
            cells.append(ToldCell(key=column.key, missing=()))
        elif cells and cells[-1].missing:
            names = (*cells[-1].missing, column.name)
            cells[-1] = ToldCell(key=cells[-1].key, missing=names)
        else:
            cells.append(ToldCell(key=column.key, missing=(column.name,)))
    return tuple(cells)


def _is_stated(view: AssignmentView, column: ToldColumn) -> bool:
    return bool(getattr(view, column.key))
