"""What has been published, and what was changed since, value by value.

In: the words of declarations. Out: declared records. Must not know other records.
"""

from __future__ import annotations

from typing import Annotated

from sitegen.records.declare import key, record
from sitegen.records.shape import Pattern, Text
from sitegen.records.text import IsoDate, OwnLine

Version = Annotated[
    str, Pattern(form=r"[0-9]+\.[0-9]+\.[0-9]+", expected="三个数的版本号，如 1.0.0")
]
RecordPath = Annotated[
    str,
    Pattern(
        form=r"[a-z_]+(/[a-z0-9_-]+)*",
        expected="记录的路径，如 localities/huainan/assignments/guojia-jiejian-02",
    ),
]
FieldKey = Annotated[str, Pattern(form=r"[a-z_]+", expected="字段的键，如 deadline")]
StateLine = Annotated[
    str,
    Pattern(
        form=r"[a-z_]+(/[a-z0-9_-]+)*( [a-z_]+=[0-9a-f]{8})+",
        expected="由 make release 写的一行，不手改",
    ),
]
Excerpt = Annotated[str, Text(wording="extracted", has_paragraphs=True)]


@record("一处更新")
class Change:
    """A published value that is no longer what it was; old or new is absent where there
    was or is none; without a field the whole record is meant."""

    record: RecordPath = key(
        "哪条记录", "localities/huainan/assignments/guojia-jiejian-02"
    )
    field: FieldKey | None = key("哪个字段；整条增删就不写", "deadline", default=None)
    after: Version = key("与哪一版相比", "1.0.0")
    date: IsoDate = key("改动的日期", '"2026-12-01"')
    old: Excerpt | None = key("原来的写法；新增的不写", "2019年底前", default=None)
    new: Excerpt | None = key("现在的写法；删去的不写", "2020年底前", default=None)
    source: OwnLine = key("依据哪份文件的哪一处", "《淮南任务清单》第二部分第2项")
    reason: OwnLine = key("为什么改（自己的话）", "转录时漏了一个字")


@record("一版")
class Release:
    """A state of the records that was published."""

    version: Version = key("版本号", "1.0.0")
    date: IsoDate = key("发布的日期", '"2026-11-27"')
    summary: OwnLine = key("这一版有什么", "首次发布。")


@record("更新记录")
class Changes:
    """Every change and every release, the oldest first."""

    changes: tuple[Change, ...] = key("逐处更新，按先后", default=())
    releases: tuple[Release, ...] = key("发布过的各版，按先后")


@record("上一版的记录")
class Released:
    """What the records said when they were last published, as digests."""

    version: Version = key("哪一版", "1.0.0")
    records: tuple[StateLine, ...] = key("每条记录各字段的摘要")
