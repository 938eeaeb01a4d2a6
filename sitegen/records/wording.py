"""Where a printed text departs from the official one, and what the difference is.

In: the words of declarations. Out: declared records. Must not know which texts.
"""

from __future__ import annotations

import re
from typing import Annotated

from sitegen.records.declare import Doc, key, record
from sitegen.records.shape import Term
from sitegen.records.text import QuotedLine, Reason

_NUMBERING = re.compile(r"^（[一二三四五六七八九十]+）|（[0-9]+项）|。$")

KindOfWording = Annotated[
    str,
    Term(vocabulary="wording_kinds"),
    Doc(meaning="种类：词表 wording_kinds 中的一项", example="local"),
]


@record("一处不同")
class WordingPart:
    """One place, in whole words; None: that side has nothing there."""

    official: QuotedLine | None = key(
        "正式文本的词语；没有就不写", "地方政府", default=None
    )
    local: QuotedLine | None = key("这里的词语；没有就不写", "县区政府", default=None)
    kind: KindOfWording = key()


@record("写法的不同")
class Wording:
    """All differences between two texts; kind: the weightiest of them."""

    kind: KindOfWording = key("各处中最重的种类：词表 wording_kinds 中的一项", "local")
    reason: Reason = key("不同在哪里（自己的话）", "“地方政府”换成“县区政府”。")
    parts: tuple[WordingPart, ...] = key("逐处列出，按先后；其余文字与正式文本相同")


def name_in_heading(heading: str) -> str:
    """The indicator's name, without number, count and full stop."""
    return _NUMBERING.sub("", heading)
