"""The controlled vocabularies, and what else the data says of words and addresses.

In: the words of declarations. Out: declared records. Must not know the records that use
them.
"""

from __future__ import annotations

from typing import Annotated

from sitegen.records.declare import Doc, key, record
from sitegen.records.shape import Choice, Id, Pattern
from sitegen.records.text import OwnId, OwnLine, QuotedLine, Reason

Code = Annotated[
    str,
    Pattern(form=r"[0-9]{6}", expected="六位数字的行政区划代码", must_be_quoted=True),
]
TermId = Annotated[str, Id(has_underscores=True)]
SlugId = Annotated[OwnId, Doc(meaning="拼音代码，永不改变", example="shuiwu")]
TermName = Annotated[OwnLine, Doc(meaning="名称", example="税务")]
Aliases = Annotated[
    tuple[OwnLine, ...], Doc(meaning="人们的其他叫法，搜索时用", example="国税局")
]
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


@record("词表的一项")
class Term:
    """One entry of a controlled vocabulary, in the site's own words."""

    id: TermId = key("代码，永不改变", "lead")
    name: OwnLine = key("名称", "牵头")
    definition: OwnLine | None = key("说明什么情况算这一项", default=None)


@record("清单")
class MeasureList:
    """One of the four official lists, with its number of measures."""

    id: SlugId = key()
    name: TermName = key()
    heading: OwnLine = key("页面上的全称", "国家要求复制推广的改革举措")
    count: int = key("举措的项数", "13")
    level: Annotated[str, Choice(values=("national", "provincial"))] = key(
        "national 国家的，provincial 省的", "national"
    )
    aliases: Aliases = key(default=())


@record("指标或部门条线")
class Aliased:
    """A term that people call by several names."""

    id: SlugId = key()
    name: TermName = key()
    aliases: Aliases = key(default=())


@record("指标或部门条线")
class Indicator(Aliased):
    """A field of the business environment that measures are grouped by."""


@record("指标或部门条线")
class Line(Aliased):
    """What a unit does anywhere; joins the units of different localities."""


@record("做法供参考的城市")
class City:
    """Beijing or Shanghai, whose practices are the reference."""

    id: SlugId = key()
    name: TermName = key()
    short_name: OwnLine = key("简称", "北京")
    code: Code = key("行政区划代码", '"110000"')


@record("词表")
class Vocabularies:
    """The controlled vocabularies, each in authored order."""

    lists: tuple[MeasureList, ...] = key("清单")
    indicators: tuple[Indicator, ...] = key("指标")
    lines: tuple[Line, ...] = key("部门条线")
    cities: tuple[City, ...] = key("做法供参考的城市")
    roles: tuple[Term, ...] = key("职责")
    role_bases: tuple[Term, ...] = key("职责依据的规则")
    deadline_kinds: tuple[Term, ...] = key("时限种类")
    statuses: tuple[Term, ...] = key("进展")
    certainties: tuple[Term, ...] = key("把握")


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
