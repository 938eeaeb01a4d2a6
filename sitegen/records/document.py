"""The documents and their printed parts.

In: the words of declarations. Out: declared records. Must not know measures or
localities.
"""

from __future__ import annotations

from typing import Annotated

from sitegen.records.declare import OneOf, key, record
from sitegen.records.shape import Choice, Pattern, Text
from sitegen.records.statement import Addressees, DocumentRule, DutyGroup, GeneralDuty
from sitegen.records.text import (
    Corrections,
    DocumentId,
    FileId,
    IsoDate,
    ListId,
    LocalityId,
    OwnId,
    OwnLine,
    OwnText,
    PartId,
    QuotedLine,
    Reason,
    Repairs,
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
    "unpublished",
)


@record("文件的一部分")
class Part:
    """A stretch of a document that citations name, such as 通知正文 or 附件1."""

    id: OwnId = key("代码，文件内唯一", "annex-1")
    name: OwnLine = key("引用时的叫法", "附件1")


@record("表的一栏")
class Column:
    """A printed table column; name is None where the document left it untitled.

    unpublished: its cells are in no record; several columns of units have a name each.
    """

    field: Annotated[str, Choice(values=COLUMN_FIELDS)] = key(
        "这一栏是记录的哪一项；本站不公布的写 unpublished", "units"
    )
    name: QuotedLine | None = key(
        "表头原文；没有印表头就不写", "责任单位", default=None
    )
    may_be_empty: bool = key("这一栏在有的行是空的", "true", default=False)


@record("一张清单的表或正文的一段")
class Block:
    """One printed paragraph of a document, or the place where a list's table stands."""

    part: str
    kind: str
    text: str | None = None
    list: str | None = None
    columns: tuple[Column, ...] = ()


@record("一张清单的表")
class Table(Block):
    """The place where a list's table stands."""

    part: PartId = key()
    kind: Annotated[str, Choice(values=("table",))] = key(
        "table：一张清单的各行印在这里", "table"
    )
    list: ListId = key()
    columns: tuple[Column, ...] = key("表的各栏，按印出的顺序")


@record("正文的一段")
class Paragraph(Block):
    """One printed paragraph."""

    part: PartId = key()
    kind: Annotated[str, Choice(values=BLOCK_KINDS)] = key("这一段是什么", "paragraph")
    text: QuotedLine = key("原文，一段一行")


PrintedBlock = Annotated[
    Block, OneOf(key="kind", value="table", then=Table, otherwise=Paragraph)
]


@record("提取文件中不属于文件的文字")
class Furniture:
    """Characters of the extracted file that are no part of the document."""

    text: Annotated[str, Text(wording="extracted")] = key(
        "提取文件中的一整行", "序号 改革举措 主要做法 备注"
    )
    times: int = key("出现几次", "12")
    reason: Reason = key()


@record("来源文件")
class Document:
    """A source document, or one that the sources cite (kind "cited", no body)."""

    id: FileId = key("拼音代码，与文件名相同，永不改变", "yuebanhan-2019-376")
    kind: Annotated[str, Choice(values=("source", "cited"))] = key(
        "source 来源文件，cited 来源文件所引用的文件", "source"
    )
    title: QuotedLine = key("标题")
    short_title: OwnLine = key("简称", "广东省通知")
    number: QuotedLine | None = key(
        "发文字号，年份用〔〕", "粤办函〔2019〕376号", default=None
    )
    issuers: tuple[QuotedLine, ...] = key(
        "发文机关", "广东省人民政府办公厅", default=()
    )
    date: IsoDate | None = key("成文日期，文中写明才写", '"2019-12-11"', default=None)
    published: IsoDate | None = key(
        "发布日期，文中写明才写", '"2019-12-17"', default=None
    )
    locality: LocalityId | None = key("哪个地区的文件", "guangdong", default=None)
    cited_in: tuple[DocumentId, ...] = key(
        "哪些来源文件引用了它（kind 为 cited 时）", "yuebanhan-2019-376", default=()
    )
    file: (
        Annotated[str, Pattern(form=r"[a-z0-9-]+\.txt", expected="提取文件的文件名")]
        | None
    ) = key("提取出的文本的文件名，核对时用", "guangdong.txt", default=None)
    replaced_by: DocumentId | None = key(
        "代替它的文件；文件写明被代替才写", "zhuhai-2021-3", default=None
    )
    void_by: DocumentId | None = key(
        "宣布它失效、废止的文件", "zhuhai-2021-3", default=None
    )
    note: OwnText | None = key("转录说明（自己的话）", default=None)
    parts: tuple[Part, ...] = key("文件的各部分", default=())
    addressees: Addressees | None = key("主送机关；文件没有写就不写", default=None)
    rules: tuple[DocumentRule, ...] = key("文件写明的读表规则", default=())
    duty_groups: tuple[DutyGroup, ...] = key("通知怎样称呼一组单位", default=())
    duties: tuple[GeneralDuty, ...] = key("通知写明的职责", default=())
    body: tuple[PrintedBlock, ...] = key("文件印出的全部文字，按顺序", default=())
    repairs: Repairs = key(about=("body", "title"), default=())
    corrections: Corrections = key(about=("body", "title"), default=())
    furniture: tuple[Furniture, ...] = key(
        "提取文件里的页眉、重复表头、网页表单等", default=()
    )
