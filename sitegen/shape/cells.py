"""The shape of printed cells: responsible units and time limits.

In: the shape types. Out: declarations. Must not know which row a cell belongs to.
"""

from __future__ import annotations

from sitegen.shape.notes import QUOTED_LINE
from sitegen.shape.types import (
    Date,
    Either,
    Field,
    Flag,
    Integer,
    ListOf,
    Record,
    Reference,
    Term,
)

ITEMS = ListOf(item=Integer())

SCOPE = Field(
    key="scope",
    type=QUOTED_LINE,
    meaning="只对一部分有效时，照文件写明是哪部分",
    required=False,
    example="第1—3项",
)
SCOPE_ITEMS = Field(
    key="items",
    type=ITEMS,
    meaning="scope 指的是哪几项工作措施",
    required=False,
    example="1",
)
MEMBER = Record(
    name="member",
    title="责任单位及其职责",
    fields=(
        Field(
            key="unit",
            type=Reference(to="unit"),
            meaning="本地区 units 中的单位",
            example="zhuhai-shichangjianguan",
        ),
        Field(
            key="as_printed",
            type=QUOTED_LINE,
            meaning="此处印的名称，与登记的名称不同时才写",
            required=False,
            example="市市场监督管理局",
        ),
        Field(
            key="role",
            type=Term(vocabulary="roles"),
            meaning="职责：词表 roles 中的一项；文件没写就是 unspecified",
            example="lead",
        ),
        Field(
            key="basis",
            type=Term(vocabulary="role_bases"),
            meaning="职责不是写在单位旁边而是按文件的规则得出时，写明规则",
            required=False,
            example="first-listed",
        ),
        SCOPE,
        SCOPE_ITEMS,
    ),
)
UNITS_CELL = Record(
    name="units_cell",
    title="责任单位栏",
    fields=(
        Field(
            key="as_printed",
            type=QUOTED_LINE,
            meaning="整栏原文，包括末尾的句号",
            example="市市场监管局牵头，市公安局、市税务局按职责分工负责。",
        ),
        Field(
            key="open_ended",
            type=Flag(),
            meaning="栏中有“等”“其他单位”“有关单位”而没有列全",
            required=False,
            example="true",
        ),
        Field(
            key="addendum_as_printed",
            type=QUOTED_LINE,
            meaning="栏中既不是单位也不是职责的话",
            required=False,
            example="根据国际贸易“单一窗口”国家标准版开发建设进度及时推进",
        ),
        Field(
            key="members",
            type=ListOf(item=MEMBER),
            meaning="栏中的单位，按印出的顺序",
        ),
    ),
)
SHARED_UNITS = Record(
    name="shared_units",
    title="合并的责任单位栏",
    fields=(
        Field(
            key="shared_with",
            type=Reference(to="measure"),
            meaning="合并单元格的文字印在哪项举措那一行",
            example="guojia-fuzhi-01",
        ),
    ),
)
UNITS_OR_SHARED = Either(key="shared_with", then=SHARED_UNITS, otherwise=UNITS_CELL)
DEADLINE_PART = Record(
    name="deadline_part",
    title="一个时限",
    fields=(
        Field(
            key="as_printed",
            type=QUOTED_LINE,
            meaning="这个时限的原文，是整栏原文的一段",
            example="第4项2020年3月底前完成",
        ),
        Field(
            key="kind",
            type=Term(vocabulary="deadline_kinds"),
            meaning="时限种类：词表 deadline_kinds 中的一项",
            example="month",
        ),
        Field(
            key="by",
            type=Date(),
            meaning="日期，精确到文件写明的程度；持续推进、视条件而定的没有",
            required=False,
            example='"2020-03"',
        ),
        SCOPE,
        SCOPE_ITEMS,
    ),
)
DEADLINE_PARTS = Field(
    key="parts",
    type=ListOf(item=DEADLINE_PART),
    meaning="整栏中的各个时限",
)
DEADLINE_CELL = Record(
    name="deadline_cell",
    title="完成时限栏",
    fields=(
        Field(
            key="as_printed",
            type=QUOTED_LINE,
            meaning="整栏原文",
            example="2020年9月",
        ),
        DEADLINE_PARTS,
    ),
)
