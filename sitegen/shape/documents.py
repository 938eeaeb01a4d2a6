"""The shape of a document: its citation and its text.

In: the shape types, and the shape of the text. Out: declarations. Must not know how they are used.
"""

from __future__ import annotations

from sitegen.shape.body import BODY, DOCUMENT_PART, FURNITURE
from sitegen.shape.notes import (
    OWN_LINE,
    OWN_PARAGRAPHS,
    QUOTED_LINE,
    repairs_and_corrections,
)
from sitegen.shape.types import (
    Choice,
    Date,
    Field,
    Id,
    ListOf,
    Pattern,
    Record,
    Reference,
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
            type=BODY,
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
