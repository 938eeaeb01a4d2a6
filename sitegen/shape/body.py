"""The shape of a document's printed text: parts, paragraphs, tables, furniture.

In: the shape types. Out: declarations. Must not know the document.
"""

from __future__ import annotations

from sitegen.shape.measures import LIST, PART
from sitegen.shape.notes import OWN_LINE, QUOTED_LINE, REASON
from sitegen.shape.types import Choice, Either, Field, Id, Integer, ListOf, Record, Text

BLOCK_KINDS = (
    "letterhead",
    "number",
    "title",
    "addressee",
    "heading",
    "paragraph",
    "annex_list",
    "signature",
    "date",
    "annex_label",
    "annex_title",
    "table_heading",
    "footer",
    "meta",
)
COLUMN_FIELDS = (
    "row",
    "indicator",
    "title",
    "practice",
    "reference",
    "units",
    "actions",
    "deadline",
    "remark",
)

DOCUMENT_PART = Record(
    name="part",
    title="文件的一部分",
    fields=(
        Field(key="id", type=Id(), meaning="代码，文件内唯一", example="annex-1"),
        Field(key="name", type=OWN_LINE, meaning="引用时的叫法", example="附件1"),
    ),
)
COLUMN = Record(
    name="column",
    title="表的一栏",
    fields=(
        Field(
            key="field",
            type=Choice(values=COLUMN_FIELDS),
            meaning="这一栏是记录的哪一项",
            example="units",
        ),
        Field(
            key="name",
            type=QUOTED_LINE,
            meaning="表头原文；没有印表头就不写",
            required=False,
            example="责任单位",
        ),
    ),
)
TABLE = Record(
    name="table",
    title="一张清单的表",
    fields=(
        PART,
        Field(
            key="kind",
            type=Choice(values=("table",)),
            meaning="table：一张清单的各行印在这里",
            example="table",
        ),
        LIST,
        Field(
            key="columns",
            type=ListOf(item=COLUMN),
            meaning="表的各栏，按印出的顺序",
        ),
    ),
)
PARAGRAPH = Record(
    name="paragraph",
    title="正文的一段",
    fields=(
        PART,
        Field(
            key="kind",
            type=Choice(values=BLOCK_KINDS),
            meaning="这一段是什么",
            example="paragraph",
        ),
        Field(key="text", type=QUOTED_LINE, meaning="原文，一段一行"),
    ),
)
FURNITURE = Record(
    name="furniture",
    title="提取文件中不属于文件的文字",
    fields=(
        Field(
            key="text",
            type=Text(wording="extracted"),
            meaning="提取文件中的一整行",
            example="序号 改革举措 主要做法 备注",
        ),
        Field(key="times", type=Integer(), meaning="出现几次", example="12"),
        REASON,
    ),
)
BODY = ListOf(item=Either(key="kind", value="table", then=TABLE, otherwise=PARAGRAPH))
