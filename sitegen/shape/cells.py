"""The shape of what several records share: printed cells, and notes on their text.

In: the shape types. Out: declarations. Must not know any file.
"""

from __future__ import annotations

from sitegen.shape.types import (
    Choice,
    Date,
    Either,
    Field,
    Flag,
    Integer,
    ListOf,
    Record,
    Reference,
    Term,
    Text,
)

QUOTED_LINE = Text(wording="quoted")
QUOTED_PARAGRAPHS = Text(wording="quoted", has_paragraphs=True)
OWN_LINE = Text(wording="own")
OWN_PARAGRAPHS = Text(wording="own", has_paragraphs=True)
ITEMS = ListOf(item=Integer())

REASON = Field(
    key="reason",
    type=OWN_LINE,
    meaning="凭什么这样判断（自己的话）",
    example="自动编号在提取时丢失",
)
CERTAINTY = Field(
    key="certainty",
    type=Term(vocabulary="certainties"),
    meaning="把握：词表 certainties 中的一项",
    example="certain",
)


def repairs_and_corrections(*fields: str) -> tuple[Field, Field]:
    """The two optional lists of notes on the text of these fields."""
    field = Field(
        key="field",
        type=Choice(values=fields),
        meaning="说的是本条记录的哪一栏",
        example=fields[0],
    )
    repair = Record(
        name="repair", title="修复", fields=(field, *REPAIR_WORDS, REASON, CERTAINTY)
    )
    correction = Record(
        name="correction",
        title="勘误",
        fields=(field, *CORRECTION_WORDS, REASON, CERTAINTY),
    )
    return (
        Field(
            key="repairs",
            type=ListOf(item=repair),
            meaning="文字提取造成的损坏，记录里已经补好",
            required=False,
        ),
        Field(
            key="corrections",
            type=ListOf(item=correction),
            meaning="文件本身疑似印错，记录照原样，另提正确写法",
            required=False,
        ),
    )


REPAIR_WORDS = (
    Field(
        key="found",
        type=Text(wording="extracted", has_paragraphs=True, may_be_empty=True),
        meaning='提取出的原文；整处丢失时写 ""',
        example="完善标准经营范围库",
    ),
    Field(
        key="reads",
        type=QUOTED_PARAGRAPHS,
        meaning="记录里的写法，在该栏中恰好出现一次",
        example="1.完善标准经营范围库",
    ),
)
CORRECTION_WORDS = (
    Field(
        key="printed",
        type=QUOTED_PARAGRAPHS,
        meaning="文件印的写法，在该栏中能找到",
        example="着力推广典设设计",
    ),
    Field(
        key="reads",
        type=QUOTED_PARAGRAPHS,
        meaning="应为的写法",
        example="着力推广典型设计",
    ),
)
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
