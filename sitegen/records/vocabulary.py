"""The controlled vocabularies, and what else the data says of words and addresses.

In: the words of declarations. Out: declared records. Must not know the records that use
them.
"""

from __future__ import annotations

from functools import cached_property
from typing import Annotated

from sitegen.records.declare import Doc, key, record
from sitegen.records.shape import Choice, Id, Pattern
from sitegen.records.shape import Term as InVocabulary
from sitegen.records.text import OwnId, OwnLine, QuotedLine, Reason

PRECISIONS = ("day", "month", "year")

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


@record("职责")
class Role(Term):
    """What a unit has to do; leads and coordinates: it answers for the others."""

    leads: bool = key("这一职责就是牵头", "true", default=False)
    coordinates: bool = key("这一职责是统筹，与牵头一样放在前面", "true", default=False)
    unstated: bool = key("文件没有写职责时用这一项", "true", default=False)

    @property
    def is_leading(self) -> bool:
        """It stands before the other roles."""
        return self.leads or self.coordinates


@record("职责依据的规则")
class RoleBasis(Term):
    """A rule by which a document gives a role; to_first: to the first unit of several."""

    gives: Annotated[str, InVocabulary(vocabulary="roles")] = key(
        "这条规则给出的职责：词表 roles 中的一项", "lead"
    )
    to_first: bool = key("只给几个单位中排在第一位的", "true", default=False)


@record("时限种类")
class DeadlineKind(Term):
    """How a document bounds a time; ends: what its words add to the date as read."""

    precision: Annotated[str, Choice(values=PRECISIONS)] | None = key(
        "by 写到哪一级；没有日期的种类不写", "month", default=None
    )
    ends: OwnLine | None = key("页面上日期后面的话", "底前", default=None)


@record("清单的层级")
class ListLevel(Term):
    """Who issued a list; has_references: its measures have reference practices."""

    has_references: bool = key("举措有京沪做法", "true", default=False)


@record("地区的层级")
class LocalityLevel(Term):
    """Province, city …; code_zeros: so many zeros end the codes of its places."""

    code_zeros: int | None = key("行政区划代码末尾有几个零", "2", default=None)
    stands_apart: bool = key("列表里与其他地区分开", "true", default=False)


@record("覆盖程度")
class Extent(Term):
    """How much of a list is recorded; lacks_rows: not all of it."""

    lacks_rows: bool = key("缺一些举措，须写 note", "true", default=False)


@record("清单")
class MeasureList:
    """One of the four official lists, with its number of measures."""

    id: SlugId = key()
    name: TermName = key()
    heading: OwnLine = key("页面上的全称", "国家要求复制推广的改革举措")
    count: int = key("举措的项数", "13")
    level: Annotated[str, InVocabulary(vocabulary="list_levels")] = key(
        "层级：词表 list_levels 中的一项", "national"
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

    list_levels: tuple[ListLevel, ...] = key("清单的层级")
    lists: tuple[MeasureList, ...] = key("清单")
    indicators: tuple[Indicator, ...] = key("指标")
    lines: tuple[Line, ...] = key("部门条线")
    cities: tuple[City, ...] = key("做法供参考的城市")
    locality_levels: tuple[LocalityLevel, ...] = key("地区的层级")
    extents: tuple[Extent, ...] = key("清单的覆盖程度")
    roles: tuple[Role, ...] = key("职责")
    role_bases: tuple[RoleBasis, ...] = key("职责依据的规则")
    deadline_kinds: tuple[DeadlineKind, ...] = key("时限种类")
    statuses: tuple[Term, ...] = key("进展")
    certainties: tuple[Term, ...] = key("把握")

    @cached_property
    def role_by_id(self) -> dict[str, Role]:
        """Every role by its id."""
        return {role.id: role for role in self.roles}

    @cached_property
    def basis_by_id(self) -> dict[str, RoleBasis]:
        """Every rule that gives a role by its id."""
        return {basis.id: basis for basis in self.role_bases}

    @cached_property
    def deadline_kind_by_id(self) -> dict[str, DeadlineKind]:
        """Every kind of time limit by its id."""
        return {kind.id: kind for kind in self.deadline_kinds}

    @cached_property
    def list_level_by_id(self) -> dict[str, ListLevel]:
        """Every level of a list by its id."""
        return {level.id: level for level in self.list_levels}

    @cached_property
    def locality_level_by_id(self) -> dict[str, LocalityLevel]:
        """Every level of a locality by its id."""
        return {level.id: level for level in self.locality_levels}

    @cached_property
    def extent_by_id(self) -> dict[str, Extent]:
        """Every extent of a coverage by its id."""
        return {extent.id: extent for extent in self.extents}


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
