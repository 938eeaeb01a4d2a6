"""The shape of a locality's table: its headings, its rows, the time limits of its lists.

In: the shape types and printed cells. Out: declarations. Must not know the locality.
"""

from __future__ import annotations

from sitegen.shape.cells import (
    DEADLINE_CELL,
    DEADLINE_PARTS,
    UNITS_CELL,
    UNITS_OR_SHARED,
)
from sitegen.shape.measures import DOCUMENT, INDICATOR, LIST, PART, ROW
from sitegen.shape.notes import (
    OWN_LINE,
    OWN_PARAGRAPHS,
    QUOTED_LINE,
    QUOTED_PARAGRAPHS,
    repairs_and_corrections,
)
from sitegen.shape.types import Field, Flag, ListOf, Record, Reference, Term

LIST_DEADLINE = Record(
    name="list_deadline",
    title="整张清单的时限",
    fields=(
        LIST,
        DOCUMENT,
        PART,
        Field(
            key="as_printed",
            type=QUOTED_LINE,
            meaning="文件正文中的原文",
            example="各项对标改革任务原则上2020年6月30日前完成",
        ),
        DEADLINE_PARTS,
        Field(
            key="note",
            type=OWN_LINE,
            meaning="读者须知（自己的话），如原文所指的“上述要求”是什么",
            required=False,
        ),
    ),
)
SECTION = Record(
    name="section",
    title="表中的指标标题",
    fields=(
        LIST,
        INDICATOR,
        PART,
        Field(
            key="heading_as_printed",
            type=QUOTED_LINE,
            meaning="标题原文，包括编号和项数",
            example="（一）开办企业（5项）",
        ),
        Field(
            key="units",
            type=UNITS_CELL,
            meaning="标题下“责任单位：”之后的内容",
            required=False,
        ),
        *repairs_and_corrections("heading", "units"),
    ),
)
ASSIGNMENT = Record(
    name="assignment",
    title="任务分工",
    fields=(
        Field(
            key="measure",
            type=Reference(to="measure"),
            meaning="哪项改革举措",
            example="guojia-fuzhi-01",
        ),
        ROW,
        Field(
            key="units",
            type=UNITS_OR_SHARED,
            meaning="责任单位栏；文件只在标题下列单位时不写",
            required=False,
        ),
        Field(
            key="actions",
            type=ListOf(item=QUOTED_PARAGRAPHS),
            meaning="工作措施，一项一条，不写编号",
            required=False,
            example="完善标准经营范围库。",
        ),
        Field(
            key="deadline",
            type=DEADLINE_CELL,
            meaning="完成时限栏",
            required=False,
        ),
        Field(
            key="remark",
            type=QUOTED_PARAGRAPHS,
            meaning="备注栏原文",
            required=False,
            example="已完成",
        ),
        Field(
            key="status",
            type=Term(vocabulary="statuses"),
            meaning="备注写明的进展：词表 statuses 中的一项",
            required=False,
            example="done",
        ),
        Field(
            key="practice_as_printed",
            type=QUOTED_PARAGRAPHS,
            meaning="文件印的“主要做法”，与清单原文不同时才写",
            required=False,
        ),
        Field(
            key="practice_omitted",
            type=Flag(),
            meaning="表中这一行没有印“主要做法”",
            required=False,
            example="true",
        ),
        Field(
            key="note",
            type=OWN_PARAGRAPHS,
            meaning="读者须知（自己的话）",
            required=False,
        ),
        *repairs_and_corrections(
            "actions", "title", "row", "practice", "units", "deadline", "remark"
        ),
    ),
)
