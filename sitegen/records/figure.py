"""The numbers in a reference practice: figures, and those that are none.

In: the words of declarations. Out: declared records. Must not know the texts.
"""

from __future__ import annotations

from typing import Annotated, Literal

from sitegen.records.declare import key, record
from sitegen.records.shape import Choice, Number, Term
from sitegen.records.text import MeasureId, OwnId, OwnLine, QuotedLine

FIGURE_FIELDS = ("text", "results")


@record("成效数字")
class Figure:
    """One statement in numbers, with what is counted and the very words.

    unit: 甲→乙 where the numbers have different ones; as_of: an ISO date, or the printed
    words; series: shared by the figures of cities that measure the same thing.
    """

    quote: QuotedLine = key("所在的原文，恰好出现一次", "办理时间由22天压缩至8天")
    field: Annotated[Literal["text", "results"], Choice(values=FIGURE_FIELDS)] = key(
        "在哪一栏", "results"
    )
    what: OwnLine = key("数的是什么（自己的话）", "不动产登记办理时间")
    values: tuple[Annotated[float, Number()], ...] = key(
        "各个数，按先后", "22", may_repeat=True
    )
    unit: QuotedLine | None = key(
        "单位；前后不同时用“→”隔开", "个工作日→天", default=None
    )
    comparison: Annotated[str, Term(vocabulary="figure_comparisons")] = key(
        "比较方式：词表 figure_comparisons 中的一项", "from_to"
    )
    bound: Annotated[str, Term(vocabulary="figure_bounds")] | None = key(
        "限定：词表 figure_bounds 中的一项", "at_most", default=None
    )
    as_of: QuotedLine | None = key(
        "截至何时或哪段时间：日期照原文的精度，不是日期的用原文的词语",
        '"2019-08"',
        default=None,
    )
    is_result: bool = key(
        "原文写成已经做到；预计、承诺、规定的不写", "true", default=False
    )
    series: OwnId | None = key(
        "两市所量的完全相同时，两条用同一个代码", "jiedian-huanjie", default=None
    )


@record("不是成效的数")
class NotFigure:
    """A number of the text that is no figure, wherever these words stand."""

    quote: QuotedLine = key("所在的原文", "12368")
    reason: Annotated[str, Term(vocabulary="not_figure_reasons")] = key(
        "缘由：词表 not_figure_reasons 中的一项", "hotline"
    )
    repeats: QuotedLine | None = key(
        "重复的是哪一条成效数字：它的 quote", "开办企业最快2天可营业", default=None
    )
    repeats_in: MeasureId | None = key(
        "那一条不在本项举措时，写明在哪一项", "guojia-jiejian-06", default=None
    )
