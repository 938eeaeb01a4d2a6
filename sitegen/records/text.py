"""The kinds of text and of ids, and what is said of a text: its place and notes on it.

In: the words of declarations. Out: types that the other records use. Must not know any
of them.
"""

from __future__ import annotations

from typing import Annotated

from sitegen.records.declare import Doc, FieldOf, key, record
from sitegen.records.shape import Date, Id, Reference, Term, Text

QuotedLine = Annotated[str, Text(wording="quoted")]
QuotedText = Annotated[str, Text(wording="quoted", has_paragraphs=True)]
OwnLine = Annotated[str, Text(wording="own")]
OwnText = Annotated[str, Text(wording="own", has_paragraphs=True)]
ReaderNote = Annotated[OwnText, Doc(meaning="读者须知（自己的话）")]
Reason = Annotated[
    OwnLine,
    Doc(meaning="凭什么这样判断（自己的话）", example="自动编号在提取时丢失"),
]
IsoDate = Annotated[str, Date()]
IsoPeriod = Annotated[str, Date(may_be_period=True)]

OwnId = Annotated[str, Id()]
FileId = Annotated[str, Id(is_file_name=True)]
MeasureId = Annotated[str, Reference(to="measure")]
UnitId = Annotated[str, Reference(to="unit")]
LocalityId = Annotated[str, Reference(to="locality")]
DocumentId = Annotated[str, Reference(to="document")]
PartId = Annotated[
    str,
    Reference(to="part"),
    Doc(meaning="文件的哪一部分", example="annex-1"),
]
ListId = Annotated[
    str,
    Term(vocabulary="lists"),
    Doc(meaning="清单：词表 lists 中的一项", example="guojia-fuzhi"),
]
IndicatorId = Annotated[
    str,
    Term(vocabulary="indicators"),
    Doc(meaning="指标：词表 indicators 中的一项", example="kaiban-qiye"),
]
Certainty = Annotated[
    str,
    Term(vocabulary="certainties"),
    Doc(meaning="把握：词表 certainties 中的一项", example="certain"),
]
FieldName = Annotated[str, FieldOf(), Doc(meaning="说的是本条记录的哪一栏")]


@record("文件及其部分")
class Source:
    """Where a text stands: document id, part of it (附件1 …), list and printed row."""

    document: DocumentId = key("印有这段文字的文件", "yuebanhan-2019-376")
    part: PartId = key()
    list: ListId | None = key(default=None)
    row: int | None = key("表中印的序号", "4", default=None)
    printed_row: str | None = None
    """The number as printed, where it is not that number."""


@record("修复")
class Repair:
    """Damage done by text extraction that the record mends: found → reads."""

    field: FieldName = key()
    found: Annotated[
        str, Text(wording="extracted", has_paragraphs=True, may_be_empty=True)
    ] = key('提取出的原文；整处丢失时写 ""', "完善标准经营范围库")
    reads: QuotedText = key(
        "记录里的写法，在该栏中恰好出现一次", "1.完善标准经营范围库"
    )
    reason: Reason = key()
    certainty: Certainty = key()


@record("勘误")
class Correction:
    """A likely misprint of the document: the text keeps printed, we propose reads."""

    field: FieldName = key()
    printed: QuotedText = key("文件印的写法，在该栏中能找到", "着力推广典设设计")
    reads: QuotedText = key("应为的写法", "着力推广典型设计")
    reason: Reason = key()
    certainty: Certainty = key()


Repairs = Annotated[
    tuple[Repair, ...], Doc(meaning="文字提取造成的损坏，记录里已经补好")
]
Corrections = Annotated[
    tuple[Correction, ...],
    Doc(meaning="文件本身疑似印错，记录照原样，另提正确写法"),
]
