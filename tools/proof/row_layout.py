"""Where a row and the columns that its document declares do not fit each other.

In: a table, the texts of a row, and a column. Out: findings; and what one of several
columns of units prints. Must not know the source or other rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sitegen.records import Assignment
from tools.proof.finding import Finding, excerpt
from tools.proof.fold import fold
from tools.proof.layout import Table
from tools.proof.segment import Item, Record, field_items

PATHS = {"units": "units.as_printed", "deadline": "deadline.as_printed"}
_OPTIONAL = frozenset({"remark", "indicator"})
_ALWAYS_THERE = frozenset({"row", "title"})
"""A record has them whether the table prints them or not."""
_NAMES = {
    "units": "责任单位（units）",
    "actions": "工作措施（actions）",
    "deadline": "完成时限（deadline）",
    "remark": "备注（remark）",
}


def units_of_a_column(
    table: Table, record: Record, texts: dict[str, str], position: int
) -> Iterator[Item]:
    """What one of several columns of units prints: the record has its name before it."""
    columns = table.block.columns
    names = [c.name or "" for c in columns if c.field == "units"]
    text = units_under(columns[position].name or "", names, texts.get("units", ""))
    place = record.place(PATHS["units"])
    folded = fold(text).text
    own = replace(
        record,
        repairs=tuple(r for r in record.repairs if fold(r.reads).text in folded),
        corrections=tuple(
            c for c in record.corrections if fold(c.printed).text in folded
        ),
    )
    yield from field_items(own, "units", text, place=place, starts_cell=True)


def units_under(name: str, names: list[str], whole: str) -> str:
    """甲 of 牵头单位：甲；配合单位：乙, for the name 牵头单位."""
    starts = sorted(
        (at, each) for each in names if (at := whole.find(f"{each}：")) >= 0
    )
    for number, (at, each) in enumerate(starts):
        if each == name:
            is_last = number + 1 == len(starts)
            end = len(whole) if is_last else starts[number + 1][0]
            text = whole[at + len(name) + 1 : end]
            return text if is_last else text.removesuffix("；")
    return ""


def empty_cell(
    table: Table, record: Record, position: int, text: str, assignment: Assignment
) -> Iterator[Finding]:
    """A cell is empty where documents leave it so: a remark, a merged cell, or said.

    Said of the column, or of the units of the row.
    """
    column = table.block.columns[position]
    field, limit = column.field, assignment.deadline
    merged = field == "units" and assignment.units.shared_with is not None
    merged = merged or (field == "units" and assignment.units_omitted)
    merged = merged or (
        field == "deadline" and bool(limit and (limit.shared_with or limit.in_units))
    )
    if not (text or field in _OPTIONAL or merged or column.may_be_empty):
        document = f"data/documents/{table.document.id}.yaml"
        yield Finding(
            code="P404",
            message=f"文件的表有“{column.name or field}”一栏，这一行没有{_NAMES.get(field, field)}",
            place=record.place(field),
            details=(
                ("处理", f"原文这一格有字，在这一行补上 {field}"),
                (
                    "或者",
                    f"原文有空格，在 {document} 该表的这一栏写 may_be_empty: true",
                ),
            ),
        )


def columnless(
    record: Record, texts: dict[str, str], printed: set[str]
) -> Iterator[Finding]:
    """A record has nothing that the table has no column for."""
    for field, text in texts.items():
        if field not in printed | _ALWAYS_THERE:
            name = _NAMES.get(field, field)
            yield Finding(
                code="P405",
                message=f"这一行记了{name}，文件记录里该表的 columns 没有 field: {field} 的一栏",
                place=record.place(field),
                details=(
                    ("记录", excerpt(text)),
                    ("处理", f"原文有这一栏，在 columns 的相应位置补上 field: {field}"),
                    ("或者", "原文没有这一栏，从这一行删去这一项"),
                ),
            )
