"""The measures, their catalogue, and the reference practices of Beijing and Shanghai.

In: the words of declarations. Out: declared records. Must not know localities. Paragraphs
within a text are separated by one line break.
"""

from __future__ import annotations

from typing import Annotated

from sitegen.records.declare import here, key, record
from sitegen.records.figure import Figure, NotFigure
from sitegen.records.shape import Term, Text
from sitegen.records.text import (
    Corrections,
    FileId,
    IndicatorId,
    ListId,
    MeasureId,
    OwnLine,
    QuotedLine,
    QuotedText,
    ReaderNote,
    Reason,
    Repairs,
    Source,
)
from sitegen.records.wording import Wording


@record("清单中的一个指标")
class CatalogueIndicator:
    """An indicator of a list with its measures in official order."""

    indicator: IndicatorId = key()
    measures: tuple[MeasureId, ...] = key("该指标下的举措，按序号", "guojia-fuzhi-01")


@record("一张清单")
class CatalogueList:
    """A list with its indicators as printed."""

    list: ListId = key()
    indicators: tuple[CatalogueIndicator, ...] = key("清单的指标，按印出的顺序")


@record("改革举措目录")
class Catalogue:
    """The lists in official order."""

    lists: tuple[CatalogueList, ...] = key("各张清单，按官方顺序")


@record("名称的另一种写法")
class TitleVariant:
    """Another printed form of a measure's title and the places that print it."""

    title: QuotedLine = key("另一种写法", "推行工程招投标交易全过程电子化")
    used_in: tuple[Source, ...] = key("哪些文件这样写", keys=("document", "part"))
    wording: Wording | None = key("与官方名称不同在哪里", default=None)


@record("主要做法（清单原文）")
class Practice:
    """The official list's own text for a measure."""

    source: Source = here("document", "part", "row")
    text: QuotedText = key("原文", "推行招投标全过程无纸化在线电子交易。")
    repairs: Repairs = key(about=("practice", "title", "row"), default=())
    corrections: Corrections = key(about=("practice", "title", "row"), default=())


@record("京沪做法")
class ReferencePractice:
    """How Beijing or Shanghai did it: paragraphs of text, and results (成效) if any."""

    measure: str
    city: Annotated[str, Term(vocabulary="cities")] = key(
        "城市：词表 cities 中的一项；先北京后上海", "beijing"
    )
    source: Source = here("document", "part", "row")
    paragraphs: Annotated[
        tuple[str, ...], Text(wording="quoted", has_paragraphs=True, are_apart=True)
    ] = key(
        "原文，不含“北京市。”等标签；分段或分点时段间空一行",
        "依托政务服务平台，构建“e窗通”平台。",
        named="text",
    )
    results: QuotedText | None = key(
        "“成效：”之后的原文；没有成效就不写", "减少企业一个办事环节。", default=None
    )
    figures: tuple[Figure, ...] = key("正文和成效中的成效数字", default=())
    not_figures: tuple[NotFigure, ...] = key("正文和成效中不是成效数字的数", default=())
    note: ReaderNote | None = key(
        "读者须知（自己的话）", "文中“本市”指上海市。", default=None
    )
    repairs: Repairs = key(about=("text", "results"), default=())
    corrections: Corrections = key(about=("text", "results"), default=())


@record("与另一项举措的关系")
class Relation:
    """What a measure is to one of another list, with the words of both that show it."""

    related: MeasureId = key("与哪项举措", "guojia-fuzhi-09")
    kind: Annotated[str, Term(vocabulary="relation_kinds")] = key(
        "关系：词表 relation_kinds 中的一项", "deepens"
    )
    words: QuotedLine = key(
        "本项名称或主要做法的原文", "推出首批《办税事项“一次不用跑”清单》"
    )
    related_words: QuotedLine = key(
        "那一项名称或主要做法的原文", "制定“最多跑一次”办税事项清单"
    )
    reason: Reason = key()


@record("改革举措")
class Measure:
    """One numbered row of one of the four lists."""

    id: FileId = key("清单代码加两位序号，与文件名相同，永不改变", "guojia-jiejian-04")
    list: str
    number: int
    indicator: str
    title: QuotedLine = key("官方名称", "推行工程招标投标交易全过程电子化")
    title_variants: tuple[TitleVariant, ...] = key("文件中名称的其他写法", default=())
    practice: Practice = key("清单自己的“主要做法”")
    reference_practices: tuple[ReferencePractice, ...] = key(
        "北京、上海的做法，只有国家清单的举措才有", default=()
    )
    relations: tuple[Relation, ...] = key("与国家清单中举措的关系", default=())
    difference_note: OwnLine | None = key(
        "各地把这一项分给不同条线的，怎样不同（自己的话）", default=None
    )
