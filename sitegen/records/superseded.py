"""Wording that a later document of a place has changed.

In: the words of declarations. Out: a declared record. Must not know which row it is of.
"""

from __future__ import annotations

from typing import Annotated

from sitegen.records.declare import key, record
from sitegen.records.shape import Choice
from sitegen.records.text import DocumentId, OwnLine, PartId, QuotedText

SUPERSEDED = ("units", "actions", "deadline", "remark")
"""The columns that a later document may change."""


@record("改动前的写法")
class Superseded:
    """What the table printed before a later document of the place changed it.

    The assignment holds the wording in force; the later document prints it.
    """

    field: Annotated[str, Choice(values=SUPERSEDED)] = key(
        "哪一栏：现在的写法记在这一栏", "deadline"
    )
    as_printed: QuotedText = key("表里原来印的文字，照录", "2020年6月底前")
    document: DocumentId = key("改动它的后来的文件", "zhuhai-tiaozheng-tongzhi")
    part: PartId = key()
    note: OwnLine | None = key("读者须知（自己的话）", default=None)
