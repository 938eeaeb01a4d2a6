"""The shape of a document: its citation, parts and printed text.

In: the shape types and shared cells. Out: declarations. Must not know how they are used.
"""

from __future__ import annotations

from sitegen.shape.cells import (
    OWN_LINE,
    OWN_PARAGRAPHS,
    QUOTED_LINE,
    REASON,
    repairs_and_corrections,
)
from sitegen.shape.measures import LIST, PART
from sitegen.shape.types import (
    Choice,
    Date,
    Either,
    Field,
    Id,
    Integer,
    ListOf,
    Pattern,
    Record,
    Reference,
    Text,
)

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
DOCUMENT = Record(
    name="document",
    title="来源文件",
    fields=(
        Field(
            key="id",
            type=Id(is_file_name=True),
            meaning="拼音代码，与文件名相同，永不改变",
            example="yuebanhan-2019-376",
        ),
        Field(
            key="kind",
            type=Choice(values=("source", "cited")),
            meaning="source 来源文件，cited 来源文件所引用的文件",
            example="source",
        ),
        Field(key="title", type=QUOTED_LINE, meaning="标题"),
        Field(key="short_title", type=OWN_LINE, meaning="简称", example="广东省通知"),
        Field(
            key="number",
            type=QUOTED_LINE,
            meaning="发文字号，年份用〔〕",
            required=False,
            example="粤办函〔2019〕376号",
        ),
        Field(
            key="issuers",
            type=ListOf(item=QUOTED_LINE),
            meaning="发文机关",
            required=False,
            example="广东省人民政府办公厅",
        ),
        Field(
            key="date",
            type=Date(),
            meaning="成文日期，文中写明才写",
            required=False,
            example='"2019-12-11"',
        ),
        Field(
            key="published",
            type=Date(),
            meaning="发布日期，文中写明才写",
            required=False,
            example='"2019-12-17"',
        ),
        Field(
            key="locality",
            type=Reference(to="locality"),
            meaning="哪个地区的文件",
            required=False,
            example="guangdong",
        ),
        Field(
            key="cited_in",
            type=ListOf(item=Reference(to="document")),
            meaning="哪些来源文件引用了它（kind 为 cited 时）",
            required=False,
            example="yuebanhan-2019-376",
        ),
        Field(
            key="file",
            type=Pattern(form=r"[a-z0-9-]+\.txt", expected="提取文件的文件名"),
            meaning="提取出的文本的文件名，核对时用",
            required=False,
            example="guangdong.txt",
        ),
        Field(
            key="note",
            type=OWN_PARAGRAPHS,
            meaning="转录说明（自己的话）",
            required=False,
        ),
        Field(
            key="parts",
            type=ListOf(item=DOCUMENT_PART),
            meaning="文件的各部分",
            required=False,
        ),
        Field(
            key="body",
            type=ListOf(
                item=Either(key="kind", value="table", then=TABLE, otherwise=PARAGRAPH)
            ),
            meaning="文件印出的全部文字，按顺序",
            required=False,
        ),
        *repairs_and_corrections("body", "title"),
        Field(
            key="furniture",
            type=ListOf(item=FURNITURE),
            meaning="提取文件里的页眉、重复表头、网页表单等",
            required=False,
        ),
    ),
)
