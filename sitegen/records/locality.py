"""The localities, their units and their assignments.

In: the words of declarations. Out: declared records. Must not know how the fields that
are no keys are worked out.
"""

from __future__ import annotations

from typing import Annotated, Literal

from sitegen.records.cells import (
    ListDeadline,
    ReadingNote,
    RowDeadline,
    RowUnits,
    UnitsCell,
)
from sitegen.records.declare import here, key, record
from sitegen.records.shape import Term
from sitegen.records.superseded import Superseded
from sitegen.records.text import (
    Corrections,
    DocumentId,
    FileId,
    IndicatorId,
    ListId,
    MeasureId,
    OwnId,
    OwnLine,
    QuotedLine,
    QuotedText,
    ReaderNote,
    Repairs,
    Source,
)
from sitegen.records.vocabulary import Code
from sitegen.records.wording import Wording


@record("责任单位")
class Unit:
    """A responsible unit as registered in its locality; collective: 各县区政府 etc."""

    id: OwnId = key(
        "全站唯一的拼音代码，以地区代码开头，永不改变", "zhuhai-shichangjianguan"
    )
    locality: str
    name: QuotedLine = key("首选名称，文件中的写法", "市市场监管局")
    aliases: tuple[QuotedLine, ...] = key(
        "文件中的其他写法和全称", "市市场监督管理局", default=()
    )
    called: tuple[OwnLine, ...] = key(
        "人们对这个单位的其他叫法，同条线的别的单位不这样叫的，搜索时用",
        "南方电网",
        default=(),
    )
    line: Annotated[str, Term(vocabulary="lines")] = key(
        "部门条线：词表 lines 中的一项", "shichangjianguan"
    )
    collective: bool = key(
        "指一类单位而不是一个单位，如“各县区政府”", "true", default=False
    )


@record("表中的指标标题")
class Section:
    """An indicator's heading in a locality's table, with the units it names, if any.

    Where the table prints no heading, heading_as_printed is the indicator's name.
    """

    locality: str
    list: ListId = key()
    indicator: IndicatorId = key()
    source: Source = here("part")
    heading_as_printed: QuotedLine = key(
        "标题原文，包括编号和项数；表里没有印指标就不写",
        "（一）开办企业（5项）",
        is_filled_in=True,
    )
    is_heading_printed: bool
    units: UnitsCell | None = key("标题下“责任单位：”之后的内容", default=None)
    wording: Wording | None = key("指标名称与词表的不同在哪里", default=None)
    reading: tuple[ReadingNote, ...] = key(
        "记录与程序对原文的读法不同的，为什么", about=("units",), default=()
    )
    repairs: Repairs = key(about=("heading", "units"), default=())
    corrections: Corrections = key(about=("heading", "units"), default=())


NOTED = ("actions", "title", "row", "practice", "units", "deadline", "remark")


@record("任务分工")
class Assignment:
    """One measure in one locality.

    units: the cell that holds for the row (its own, a merged one, or the section's when
    units_level is "section", an empty one when it is "none"); practice_as_printed only
    where it differs from the official text; practice_omitted: the table prints no
    general text for the row.
    """

    measure: MeasureId = key("哪项改革举措", "guojia-fuzhi-01")
    locality: str
    source: Source = here("row")
    row_as_printed: QuotedLine | None = key(
        "表里印的序号，不是 row 这个数时才写", "（二）", default=None
    )
    section: Section
    title_as_printed: str
    units: RowUnits = key("责任单位栏；文件只在标题下列单位时不写", is_filled_in=True)
    units_omitted: bool = key(
        "表中这一行的责任单位栏是空的，标题下也没有列", "true", default=False
    )
    units_level: Literal["row", "section", "none"]
    actions: tuple[QuotedText, ...] = key(
        "工作措施，一项一条，不写编号", "完善标准经营范围库。", default=()
    )
    action_numbers: tuple[QuotedLine, ...] = key(
        "各项措施印的编号，不是“1.”“2.”时才写，一项一个",
        "（一）",
        may_repeat=True,
        default=(),
    )
    deadline: RowDeadline | None = key("完成时限栏", default=None)
    remark: QuotedText | None = key("备注栏原文", "已完成", default=None)
    status: Annotated[str, Term(vocabulary="statuses")] | None = key(
        "备注写明的进展：词表 statuses 中的一项", "done", default=None
    )
    practice_as_printed: QuotedText | None = key(
        "文件印的“主要做法”，与清单原文不同时才写", default=None
    )
    practice_omitted: bool = key("表中这一行没有印“主要做法”", "true", default=False)
    wording: Wording | None = key(
        "practice_as_printed 与清单原文不同在哪里", default=None
    )
    reading: tuple[ReadingNote, ...] = key(
        "记录与程序对原文的读法不同的，为什么",
        about=("units", "deadline", "remark"),
        default=(),
    )
    superseded: tuple[Superseded, ...] = key(
        "后来的文件改了哪几栏，表里原来怎样印", default=()
    )
    note: ReaderNote | None = key(default=None)
    repairs: Repairs = key(about=NOTED, default=())
    corrections: Corrections = key(about=NOTED, default=())


@record("覆盖的清单")
class Coverage:
    """Which lists a locality's document covers, and a note where only in part."""

    list: ListId = key()
    extent: Annotated[str, Term(vocabulary="extents")] = key(
        "覆盖程度：词表 extents 中的一项；部分覆盖须写 note", "whole"
    )
    absent: Annotated[str, Term(vocabulary="silences")] | None = key(
        "缺的各项为什么缺：词表 silences 中的一项", "not-recorded", default=None
    )
    note: OwnLine | None = key(
        "只覆盖一部分时，说明缺什么、为什么", "文件只列了前12项。", default=None
    )


@record("地区")
class Locality:
    """A place with a document of its own; code is GB/T 2260."""

    id: FileId = key("拼音代码，与文件名相同，永不改变", "zhuhai")
    name: OwnLine = key("全称", "珠海市")
    short_name: OwnLine = key("简称", "珠海")
    code: Code = key("GB/T 2260 行政区划代码，加引号", '"440400"')
    level: Annotated[str, Term(vocabulary="locality_levels")] = key(
        "层级：词表 locality_levels 中的一项", "prefecture"
    )
    province: OwnLine = key("所属省份", "广东省")
    documents: tuple[DocumentId, ...] = key(
        "本地区的来源文件", "zhuhai-renwu-fengongbiao"
    )
    note: ReaderNote | None = key(default=None)
    coverage: tuple[Coverage, ...] = key("文件覆盖哪些清单")
    not_listed_note: OwnLine | None = key(
        "现有文件没有列的清单，为什么可能没有列（页面放在空格旁）", default=None
    )
    changes_summary: OwnLine | None = key(
        "不同写法有什么共同之处，一句话（自己的话）", default=None
    )
    units: tuple[Unit, ...] = key("责任单位登记，按文件中首次出现的顺序")
    list_deadlines: tuple[ListDeadline, ...] = key(
        "文件正文按清单统一规定的时限", default=()
    )
    sections: tuple[Section, ...] = key("表中各指标的标题，按印出的顺序")
    assignments: tuple[Assignment, ...] = key("任务分工，按印出的顺序，一行一条")
