"""How phrases are read aloud, and where retired addresses lead.

In: the words of declarations. Out: declared records. Must not know other records.
"""

from __future__ import annotations

from typing import Annotated

from sitegen.records.declare import key, record
from sitegen.records.shape import Pattern
from sitegen.records.text import QuotedLine, Reason

Pinyin = Annotated[
    str,
    Pattern(
        form=r"[a-zü]+( [a-zü]+)*", expected="小写、不带声调、音节之间一个空格的拼音"
    ),
]
SitePath = Annotated[
    str,
    Pattern(form=r"([a-z0-9-]+/)+", expected="网站内的路径，以“/”结尾，开头没有“/”"),
]


@record("读音")
class Reading:
    """How a phrase is read where the library errs: syllables of `pinyin`, or `also`."""

    phrase: QuotedLine = key("词语", "人行")
    pinyin: Pinyin = key("读音", "ren hang")
    also: tuple[Pinyin, ...] = key("也有人这样读", default=())


@record("拼音读音")
class Readings:
    """Every reading, in authored order."""

    readings: tuple[Reading, ...] = key("程序会读错的词语", may_be_empty=True)


@record("转向")
class Redirect:
    """A retired page path and the one that replaces it, both from the site root."""

    origin: SitePath = key(
        "旧地址", "localities/zhuhai/units/zhuhai-guotu/", named="from"
    )
    target: SitePath = key(
        "新地址", "localities/zhuhai/units/zhuhai-ziran-ziyuan/", named="to"
    )
    reason: Reason = key()


@record("停用的地址")
class Redirects:
    """Every redirect, in authored order."""

    redirects: tuple[Redirect, ...] = key("停用的地址和替代它的地址", may_be_empty=True)
