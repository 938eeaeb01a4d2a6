"""What a later document changed: it is one of the place, later, and prints the words.

In: the index. Out: findings. Must not know what a cell says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping

BLANKS = re.compile(r"\s+")


def later_document_prints_it(index: Index) -> Iterator[Finding]:
    """The wording in force stands in the later document's part, in these words."""
    for _, locality in index.readable_localities():
        for row in locality.mappings("assignments"):
            for each in row.mappings("superseded"):
                yield from _wrong(index, locality, row, each)


def _wrong(
    index: Index, locality: Mapping, row: Mapping, each: Mapping
) -> Iterator[Finding]:
    document, field = each.scalar("document"), each.scalar("field")
    if document is None or field is None:
        return
    if document.value not in locality.texts("documents"):
        yield document.place, "不是本地区的文件；补到 documents，或改正。"
        return
    named = index.document(document.value)
    body = named.mappings("body") if named else ()
    text = "".join(
        block.text("text") or ""
        for block in body
        if block.text("part") == each.text("part")
    )
    for words in _in_force(row, field.value):
        if text and _bare(words) not in _bare(text):
            message = (
                f"“{document.value}”的这一部分没有印现在的写法“{words[:20]}”；"
                "现在的写法照后来的文件，原来的写在 superseded。"
            )
            yield field.place, message


def earlier_wording_differs(index: Index) -> Iterator[Finding]:
    """What was changed was another wording before."""
    for _, locality in index.readable_localities():
        for row in locality.mappings("assignments"):
            for each in row.mappings("superseded"):
                before, field = each.scalar("as_printed"), each.text("field")
                now = _in_force(row, field or "")
                if before and now == (before.value,):
                    yield before.place, "与现在的写法相同，没有改动；删去这一条。"


def document_ends_by_another(index: Index) -> Iterator[Finding]:
    """A document is replaced or made void by another one."""
    for document_id, document in index.readable_documents():
        for key in ("replaced_by", "void_by"):
            other = document.scalar(key)
            if other and other.value == document_id:
                yield other.place, "文件不能代替或废止自己；写另一份文件。"


def _in_force(row: Mapping, field: str) -> tuple[str, ...]:
    if field == "actions":
        return row.texts("actions")
    if field == "remark":
        words = row.text("remark")
    else:
        cell = row.mapping(field)
        words = cell.text("as_printed") if cell else None
    return (words,) if words else ()


def _bare(text: str) -> str:
    return BLANKS.sub("", text)


CHECKS = (
    Check("E496", "后来的文件印有现在的写法", later_document_prints_it),
    Check("E497", "改动前的写法与现在的不同", earlier_wording_differs),
    Check("E480", "代替或废止文件的是另一份文件", document_ends_by_another),
)
