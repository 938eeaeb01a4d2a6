"""What the columns of a record are called, wherever one is spoken of.

In: nothing. Out: FIELD_NAMES, field_of. Must not know pages or paper.
"""

from __future__ import annotations

from sitegen.facts.documents import Read
from sitegen.records import Document

DOCUMENT_TITLE = "document_title"
FIELD_NAMES = {
    "title": "改革举措",
    "row": "序号",
    "heading": "领域标题",
    "practice": "主要做法",
    "text": "做法",
    "results": "成效",
    "units": "责任单位",
    "actions": "工作措施",
    "deadline": "完成时限",
    "remark": "备注",
    "body": "正文",
    DOCUMENT_TITLE: "题名和发文机关",
}


def field_of(record: Read, field: str) -> str:
    """The field, with a document's title told from a measure's."""
    is_title = isinstance(record, Document) and field == "title"
    return DOCUMENT_TITLE if is_title else field
