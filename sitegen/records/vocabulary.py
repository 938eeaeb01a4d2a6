"""The controlled vocabularies.

In: the words of declarations. Out: declared records. Must not know the records that use
them.
"""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, TypeVar

from sitegen.records.declare import Doc, key, record
from sitegen.records.shape import Pattern
from sitegen.records.shape import Term as InVocabulary
from sitegen.records.terms import (
    DeadlineKind,
    Extent,
    FigureBound,
    FigureComparison,
    ListLevel,
    LocalityLevel,
    NotFigureReason,
    Role,
    RoleBasis,
    Silence,
    Term,
    WordingKind,
)
from sitegen.records.text import OwnId, OwnLine, QuotedLine

Code = Annotated[
    str,
    Pattern(form=r"[0-9]{6}", expected="六位数字的行政区划代码", must_be_quoted=True),
]
SlugId = Annotated[OwnId, Doc(meaning="拼音代码，永不改变", example="shuiwu")]
TermName = Annotated[OwnLine, Doc(meaning="名称", example="税务")]
Aliases = Annotated[
    tuple[OwnLine, ...], Doc(meaning="人们的其他叫法，搜索时用", example="国税局")
]


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
    silences: tuple[Silence, ...] = key("空缺的缘由", default=())
    wording_kinds: tuple[WordingKind, ...] = key("写法不同的种类，重的在前", default=())
    relation_kinds: tuple[Term, ...] = key("两张清单之间的关系", default=())
    figure_comparisons: tuple[FigureComparison, ...] = key(
        "成效数字的比较方式", default=()
    )
    figure_bounds: tuple[FigureBound, ...] = key("成效数字的限定", default=())
    not_figure_reasons: tuple[NotFigureReason, ...] = key(
        "不是成效数字的缘由", default=()
    )
    number_words: tuple[QuotedLine, ...] = key(
        "带数字而不作数字统计的词：没有量的意思，或者是做法、服务的名称",
        "一网通办",
        default=(),
    )

    @cached_property
    def role_by_id(self) -> dict[str, Role]:
        return _by_id(self.roles)

    @cached_property
    def basis_by_id(self) -> dict[str, RoleBasis]:
        return _by_id(self.role_bases)

    @cached_property
    def deadline_kind_by_id(self) -> dict[str, DeadlineKind]:
        return _by_id(self.deadline_kinds)

    @cached_property
    def list_level_by_id(self) -> dict[str, ListLevel]:
        return _by_id(self.list_levels)

    @cached_property
    def locality_level_by_id(self) -> dict[str, LocalityLevel]:
        return _by_id(self.locality_levels)

    @cached_property
    def extent_by_id(self) -> dict[str, Extent]:
        return _by_id(self.extents)

    @cached_property
    def silence_by_id(self) -> dict[str, Silence]:
        return _by_id(self.silences)

    @cached_property
    def wording_kind_by_id(self) -> dict[str, WordingKind]:
        return _by_id(self.wording_kinds)

    @cached_property
    def relation_kind_by_id(self) -> dict[str, Term]:
        return _by_id(self.relation_kinds)

    @cached_property
    def comparison_by_id(self) -> dict[str, FigureComparison]:
        return _by_id(self.figure_comparisons)

    @cached_property
    def bound_by_id(self) -> dict[str, FigureBound]:
        return _by_id(self.figure_bounds)


T = TypeVar("T", bound=Term)


def _by_id(terms: tuple[T, ...]) -> dict[str, T]:
    return {term.id: term for term in terms}
