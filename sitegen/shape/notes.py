"""The kinds of text, and the notes that a record carries on its text.

In: the shape types. Out: declarations. Must not know any record.
"""

from __future__ import annotations

from sitegen.shape.types import Choice, Field, ListOf, Record, Term, Text

QUOTED_LINE = Text(wording="quoted")
QUOTED_PARAGRAPHS = Text(wording="quoted", has_paragraphs=True)
OWN_LINE = Text(wording="own")
OWN_PARAGRAPHS = Text(wording="own", has_paragraphs=True)

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
