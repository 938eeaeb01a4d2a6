"""The collections that hold the records themselves, with their fields.

In: nothing. Out: RECORDS. Must not know how a record is made.
"""

from __future__ import annotations

from sitegen.open_data import records
from sitegen.open_data.assignment_fields import ASSIGNMENTS
from sitegen.open_data.fields import (
    CORRECTIONS,
    ID,
    INDICATOR,
    LIST,
    LOCALITY,
    MEASURE,
    NOTE,
    OPEN_ENDED,
    PLACE_IN_DOCUMENT,
    REPAIRS,
    SOURCE,
    UNITS,
    URL,
    WORDING,
)
from sitegen.open_data.schema import Collection, Field

RECORDS = (
    Collection(
        name="measures",
        title="改革举措",
        records=records.measures,
        fields=(
            ID,
            LIST,
            Field(name="number", meaning="在清单中的序号", type="integer"),
            INDICATOR,
            Field(name="title", meaning="名称"),
            Field(
                name="title_variants",
                meaning="名称的其他写法",
                is_list=True,
                fields=(
                    Field(name="title", meaning="写法"),
                    Field(
                        name="used_in",
                        meaning="出处",
                        is_list=True,
                        fields=PLACE_IN_DOCUMENT,
                    ),
                    WORDING,
                ),
            ),
            Field(name="practice", meaning="官方清单中的主要做法"),
            SOURCE,
            REPAIRS,
            CORRECTIONS,
            URL,
        ),
    ),
    Collection(
        name="practices",
        title="北京、上海的做法和成效",
        records=records.practices,
        fields=(
            MEASURE,
            Field(name="city", meaning="哪个市", terms="cities"),
            Field(
                name="text",
                meaning="做法全文，各段之间是换行符；不含段首的市名和“成效”",
            ),
            Field(name="results", meaning="成效，不含“成效：”二字", may_be_null=True),
            SOURCE,
            NOTE,
            REPAIRS,
            CORRECTIONS,
            URL,
        ),
    ),
    ASSIGNMENTS,
    Collection(
        name="headings",
        title="各地文件的领域标题和标题下的责任单位",
        records=records.headings,
        fields=(
            LOCALITY,
            LIST,
            INDICATOR,
            Field(name="as_printed", meaning="标题原文"),
            Field(
                name="units_as_printed",
                meaning="标题下责任单位的原文，适用于该领域各项",
                may_be_null=True,
            ),
            UNITS,
            OPEN_ENDED,
            WORDING,
            SOURCE,
            REPAIRS,
            CORRECTIONS,
            URL,
        ),
    ),
    Collection(
        name="units",
        title="责任单位",
        records=records.units,
        fields=(
            ID,
            LOCALITY,
            Field(name="name", meaning="名称"),
            Field(name="aliases", meaning="文件中的其他写法", is_list=True),
            Field(name="line", meaning="部门条线的标识", terms="lines"),
            Field(name="called", meaning="人们的其他叫法，搜索用", is_list=True),
            Field(name="collective", meaning="是否统称", type="boolean"),
            URL,
        ),
    ),
)
"""The fields are an interface: docs/data explains them. One that is there stays."""
