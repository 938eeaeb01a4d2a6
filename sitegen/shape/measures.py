"""The shape of the catalogue and of a measure.

In: the shape types. Out: declarations. Must not know localities.
"""

from __future__ import annotations

from sitegen.shape.notes import (
    OWN_PARAGRAPHS,
    QUOTED_LINE,
    QUOTED_PARAGRAPHS,
    repairs_and_corrections,
)
from sitegen.shape.types import Field, Id, Integer, ListOf, Record, Reference, Term

DOCUMENT = Field(
    key="document",
    type=Reference(to="document"),
    meaning="印有这段文字的文件",
    example="yuebanhan-2019-376",
)
PART = Field(
    key="part",
    type=Reference(to="part"),
    meaning="文件的哪一部分",
    example="annex-1",
)
ROW = Field(
    key="row",
    type=Integer(),
    meaning="表中印的序号",
    example="4",
)
LIST = Field(
    key="list",
    type=Term(vocabulary="lists"),
    meaning="清单：词表 lists 中的一项",
    example="guojia-fuzhi",
)
INDICATOR = Field(
    key="indicator",
    type=Term(vocabulary="indicators"),
    meaning="指标：词表 indicators 中的一项",
    example="kaiban-qiye",
)

CATALOGUE_INDICATOR = Record(
    name="catalogue_indicator",
    title="清单中的一个指标",
    fields=(
        INDICATOR,
        Field(
            key="measures",
            type=ListOf(item=Reference(to="measure")),
            meaning="该指标下的举措，按序号",
            example="guojia-fuzhi-01",
        ),
    ),
)
CATALOGUE_LIST = Record(
    name="catalogue_list",
    title="一张清单",
    fields=(
        LIST,
        Field(
            key="indicators",
            type=ListOf(item=CATALOGUE_INDICATOR),
            meaning="清单的指标，按印出的顺序",
        ),
    ),
)
CATALOGUE = Record(
    name="measures",
    title="改革举措目录",
    fields=(
        Field(
            key="lists",
            type=ListOf(item=CATALOGUE_LIST),
            meaning="各张清单，按官方顺序",
        ),
    ),
)

TITLE_VARIANT = Record(
    name="title_variant",
    title="名称的另一种写法",
    fields=(
        Field(
            key="title",
            type=QUOTED_LINE,
            meaning="另一种写法",
            example="推行工程招投标交易全过程电子化",
        ),
        Field(
            key="used_in",
            type=ListOf(
                item=Record(name="place", title="文件及其部分", fields=(DOCUMENT, PART))
            ),
            meaning="哪些文件这样写",
        ),
    ),
)
PRACTICE = Record(
    name="practice",
    title="主要做法（清单原文）",
    fields=(
        DOCUMENT,
        PART,
        ROW,
        Field(
            key="text",
            type=QUOTED_PARAGRAPHS,
            meaning="原文",
            example="推行招投标全过程无纸化在线电子交易。",
        ),
        *repairs_and_corrections("practice", "title", "row"),
    ),
)
REFERENCE_PRACTICE = Record(
    name="reference_practice",
    title="京沪做法",
    fields=(
        Field(
            key="city",
            type=Term(vocabulary="cities"),
            meaning="城市：词表 cities 中的一项；先北京后上海",
            example="beijing",
        ),
        DOCUMENT,
        PART,
        ROW,
        Field(
            key="text",
            type=QUOTED_PARAGRAPHS,
            meaning="原文，不含“北京市。”等标签；分段或分点时段间空一行",
            example="依托政务服务平台，构建“e窗通”平台。",
        ),
        Field(
            key="results",
            type=QUOTED_PARAGRAPHS,
            meaning="“成效：”之后的原文；没有成效就不写",
            required=False,
            example="减少企业一个办事环节。",
        ),
        Field(
            key="note",
            type=OWN_PARAGRAPHS,
            meaning="读者须知（自己的话）",
            required=False,
            example="文中“本市”指上海市。",
        ),
        *repairs_and_corrections("text", "results"),
    ),
)
MEASURE = Record(
    name="measure",
    title="改革举措",
    fields=(
        Field(
            key="id",
            type=Id(is_file_name=True),
            meaning="清单代码加两位序号，与文件名相同，永不改变",
            example="guojia-jiejian-04",
        ),
        Field(
            key="title",
            type=QUOTED_LINE,
            meaning="官方名称",
            example="推行工程招标投标交易全过程电子化",
        ),
        Field(
            key="title_variants",
            type=ListOf(item=TITLE_VARIANT),
            meaning="文件中名称的其他写法",
            required=False,
        ),
        Field(key="practice", type=PRACTICE, meaning="清单自己的“主要做法”"),
        Field(
            key="reference_practices",
            type=ListOf(item=REFERENCE_PRACTICE),
            meaning="北京、上海的做法，只有国家清单的举措才有",
            required=False,
        ),
    ),
)
