"""The entries of the vocabularies, with what code must know of each.

In: the words of declarations. Out: declared records. Must not know the records that use
them: a term that leads, has a date or marks a silence says so itself.
"""

from __future__ import annotations

from typing import Annotated

from sitegen.records.declare import key, record
from sitegen.records.shape import Choice, Id
from sitegen.records.shape import Term as InVocabulary
from sitegen.records.text import OwnLine, QuotedLine

PRECISIONS = ("day", "month", "quarter", "half_year", "year")
SILENCES = ("not-written", "not-addressed", "not-listed", "not-recorded")

TermId = Annotated[str, Id(has_underscores=True)]


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
    has_start: bool = key("还要用 since 写从何时起", "true", default=False)
    ends: OwnLine | None = key("页面上日期后面的话", "底前", default=None)


@record("清单的层级")
class ListLevel(Term):
    """Who issued a list; has_references: its measures have reference practices."""

    has_references: bool = key("举措有京沪做法", "true", default=False)


@record("地区的层级")
class LocalityLevel(Term):
    """Province, city …; code_zeros: so many zeros end the codes of its places."""

    code_zeros: int | None = key(
        "行政区划代码末尾有几个零；没有零的层级不写", "2", default=None
    )
    stands_apart: bool = key("列表里与其他地区分开", "true", default=False)


@record("覆盖程度")
class Extent(Term):
    """How much of a list is recorded; lacks_rows: not all of it."""

    lacks_rows: bool = key("缺一些举措，须写 note", "true", default=False)


@record("空缺的缘由")
class Silence(Term):
    """Why a cell is empty; ours: because our record lacks it, not the documents."""

    id: Annotated[str, Choice(values=SILENCES)] = key(
        "四种缘由之一，程序据此判断", "not-written"
    )
    mark: OwnLine = key("表格里的记号", "未写")
    ours: bool = key("缺的是本站的记录，不是文件", "true", default=False)


@record("写法不同的种类")
class WordingKind(Term):
    """How two wordings differ; folded: in the shape of blanks and punctuation only."""

    folded: bool = key("只差空格和标点的宽窄、形状，由程序判断", "true", default=False)


@record("成效数字的比较方式")
class FigureComparison(Term):
    """What a figure's numbers are to each other; numbers: how many there must be."""

    numbers: int | None = key("恰好有几个数", "2", default=None)
    unit: QuotedLine | None = key("单位必须是这个", '"%"', default=None)


@record("成效数字的限定")
class FigureBound(Term):
    """How sharp a figure is; words: they stand in a text if and only if it is so."""

    numbers: int | None = key("恰好有几个数", "2", default=None)
    words: tuple[QuotedLine, ...] = key(
        "原文有其中一个词，就是这一项；没有，就不是", "最快", default=()
    )


@record("不是成效数字的缘由")
class NotFigureReason(Term):
    """Why a number is no figure; repeats: because another figure says it already."""

    repeats: bool = key("另一处已经记录，须写 repeats", "true", default=False)
