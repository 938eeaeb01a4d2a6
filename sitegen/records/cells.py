"""Printed cells: responsible units and time limits.

In: the words of declarations. Out: declared records. Must not know which row or heading
a cell belongs to.
"""

from __future__ import annotations

from typing import Annotated

from sitegen.records.declare import Doc, OneOf, here, key, record
from sitegen.records.shape import Term
from sitegen.records.text import (
    FieldName,
    IsoPeriod,
    MeasureId,
    OwnId,
    OwnLine,
    QuotedLine,
    Reason,
    Source,
    UnitId,
)

Scope = Annotated[
    QuotedLine,
    Doc(meaning="只对一部分有效时，照文件写明是哪部分", example="第1—3项"),
]
Items = Annotated[
    tuple[int, ...], Doc(meaning="scope 指的是哪几项工作措施", example="1")
]


@record("责任单位及其职责")
class AssignedUnit:
    """A unit in one cell: its name there, role, and what the role is limited to."""

    unit: UnitId = key("本地区 units 中的单位", "zhuhai-shichangjianguan")
    as_printed: QuotedLine = key(
        "此处印的名称，与登记的名称不同时才写", "市市场监督管理局", is_filled_in=True
    )
    role: Annotated[str, Term(vocabulary="roles")] = key(
        "职责：词表 roles 中的一项；文件没写就是 unspecified", "lead"
    )
    basis: Annotated[str, Term(vocabulary="role_bases")] | None = key(
        "职责不是写在单位旁边而是按文件的规则得出时，写明规则",
        "first-listed",
        default=None,
    )
    scope: Scope | None = key(default=None)
    items: Items = key(default=())


@record("责任单位栏")
class UnitsCell:
    """A printed cell of responsible units and what it was read as.

    open_ended: the cell ends in 等, 其他单位 …; addendum_as_printed: words in the cell
    that are neither unit nor role; shared_with: the measure whose row prints the merged
    cell (None where this row prints it itself).
    """

    as_printed: QuotedLine = key(
        "整栏原文，包括末尾的句号",
        "市市场监管局牵头，市公安局、市税务局按职责分工负责。",
    )
    open_ended: bool = key(
        "栏中有“等”“其他单位”“有关单位”而没有列全", "true", default=False
    )
    addendum_as_printed: QuotedLine | None = key(
        "栏中既不是单位也不是职责的话",
        "根据国际贸易“单一窗口”国家标准版开发建设进度及时推进",
        default=None,
    )
    condition: QuotedLine | None = key(
        "栏中写的时间条件",
        "根据国际贸易“单一窗口”国家标准版开发建设进度",
        default=None,
    )
    members: tuple[AssignedUnit, ...] = key("栏中的单位，按印出的顺序")
    shared_with: str | None = None


@record("合并的责任单位栏")
class SharedUnits:
    """A cell that is merged with that of an earlier row."""

    shared_with: MeasureId = key(
        "合并单元格的文字印在哪项举措那一行", "guojia-fuzhi-01"
    )


RowUnits = Annotated[
    UnitsCell, OneOf(key="shared_with", then=SharedUnits, otherwise=UnitsCell)
]


@record("一个时限")
class Deadline:
    """One time limit: printed wording, kind, date at printed precision, scope."""

    as_printed: QuotedLine = key(
        "这个时限的原文，是整栏原文的一段", "第4项2020年3月底前完成"
    )
    kind: Annotated[str, Term(vocabulary="deadline_kinds")] = key(
        "时限种类：词表 deadline_kinds 中的一项", "month"
    )
    since: IsoPeriod | None = key(
        "写明一段时间的，从何时起，如3月至6月的3月", '"2020-03"', default=None
    )
    by: IsoPeriod | None = key(
        "日期，精确到文件写明的程度；持续推进、视条件而定的没有",
        '"2020-03"',
        default=None,
    )
    softener: QuotedLine | None = key(
        "使日期不那么硬的词语，如“原则上”", "原则上", default=None
    )
    condition: QuotedLine | None = key(
        "有条件的，条件的原文", "暂不具备相关条件的", default=None
    )
    refers_to: QuotedLine | None = key(
        "日期或缓和的词语写在别处时，这里指向那里的词语", "参照上述要求", default=None
    )
    alternative: OwnId | None = key(
        "几个时限只取其一的，写同一个代码", "conditions", default=None
    )
    scope: Scope | None = key(default=None)
    items: Items = key(default=())


DeadlineParts = Annotated[tuple[Deadline, ...], Doc(meaning="整栏中的各个时限")]


@record("完成时限栏")
class DeadlineCell:
    """A printed time limit and its parts; from_list: set once per list in a notice.

    in_units: the row has no words in its column of limits, its cell of units has them.

    note: our own words on how to read it; shared_with: as for units.
    """

    source: Source
    in_units: bool = key(
        "时限写在责任单位栏里，完成时限栏没有字", "true", default=False
    )
    as_printed: QuotedLine = key("整栏原文", "2020年9月")
    parts: DeadlineParts = key()
    from_list: bool = False
    note: str | None = None
    shared_with: str | None = None


@record("合并的完成时限栏")
class SharedDeadline:
    """A cell of time limits that is merged with that of an earlier row."""

    shared_with: MeasureId = key(
        "合并单元格的文字印在哪项举措那一行", "guojia-fuzhi-01"
    )


RowDeadline = Annotated[
    DeadlineCell,
    OneOf(key="shared_with", then=SharedDeadline, otherwise=DeadlineCell),
]


@record("读法")
class ReadingNote:
    """Why the record's reading of a printed text stands against another one."""

    field: FieldName = key()
    reason: Reason = key()


@record("整张清单的时限")
class ListDeadline(DeadlineCell):
    """A time limit that a notice sets for a whole list."""

    source: Source = here("list", "document", "part")
    in_units: bool = False
    as_printed: QuotedLine = key(
        "文件正文中的原文", "各项对标改革任务原则上2020年6月30日前完成"
    )
    from_list: bool = True
    note: OwnLine | None = key(
        "读者须知（自己的话），如原文所指的“上述要求”是什么", default=None
    )
    reading: tuple[ReadingNote, ...] = key(
        "记录与程序对原文的读法不同的，为什么", about=("deadline",), default=()
    )
