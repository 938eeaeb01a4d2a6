"""The fields of assignments as open data: the largest collection.

In: nothing. Out: ASSIGNMENTS. Must not know how their values are worked out.
"""

from __future__ import annotations

from sitegen.open_data import records
from sitegen.open_data.fields import (
    CORRECTIONS,
    DEADLINES,
    LOCALITY,
    MEASURE,
    NOTE,
    OPEN_ENDED,
    PLACE_IN_DOCUMENT,
    REPAIRS,
    SOURCE,
    SUPERSEDED,
    UNITS,
    URL,
    WORDING,
)
from sitegen.open_data.schema import Collection, Field

ASSIGNMENTS = Collection(
    name="assignments",
    title="各地任务分工",
    records=records.assignments,
    fields=(
        MEASURE,
        LOCALITY,
        Field(
            name="row",
            meaning="该地文件中的序号，可能与官方序号不同",
            type="integer",
            may_be_null=True,
        ),
        Field(
            name="row_as_printed",
            meaning="印的序号不是数字时的原样，row是次序",
            may_be_null=True,
        ),
        Field(
            name="units_as_printed",
            meaning="责任单位一格的原文",
            may_be_null=True,
        ),
        UNITS,
        OPEN_ENDED,
        Field(
            name="units_level",
            meaning="责任单位写在哪里：row这一行，section只写在领域标题下，none没有写",
            choices=("row", "section", "none"),
        ),
        Field(
            name="units_addendum",
            meaning="责任单位一格里既不是单位也不是职责的话",
            may_be_null=True,
        ),
        Field(
            name="units_shared_with",
            meaning="责任单位一格与哪项举措合并",
            may_be_null=True,
        ),
        Field(
            name="heading_units_as_printed",
            meaning="领域标题下另列的责任单位，与这一行不同时才有；逐个见headings.json",
            may_be_null=True,
        ),
        Field(name="actions", meaning="工作措施，每项一条，不含序号", is_list=True),
        Field(
            name="action_numbers",
            meaning="各项工作措施的编号，与actions一一对应；只有一项又没有印编号的为空",
            is_list=True,
        ),
        Field(name="deadline_as_printed", meaning="完成时限的原文", may_be_null=True),
        DEADLINES,
        Field(
            name="deadline_of_list",
            meaning="时限是否由通知对整张清单统一规定",
            type="boolean",
        ),
        Field(
            name="deadline_in_units",
            meaning="时限是否写在责任单位一格里",
            type="boolean",
        ),
        Field(
            name="deadline_condition",
            meaning="责任单位一格里写的时间条件",
            may_be_null=True,
        ),
        Field(name="deadline_note", meaning="本站对时限的说明", may_be_null=True),
        Field(
            name="deadline_source",
            meaning="时限的出处",
            may_be_null=True,
            fields=PLACE_IN_DOCUMENT,
        ),
        Field(name="remark", meaning="备注", may_be_null=True),
        Field(
            name="status",
            meaning="备注写明的状态",
            terms="statuses",
            may_be_null=True,
        ),
        Field(
            name="title",
            meaning="该地文件中的名称，只在与官方名称不同时有",
            may_be_null=True,
        ),
        Field(
            name="practice",
            meaning="该地文件中的主要做法，只在与清单所印的主要做法不同时有",
            may_be_null=True,
        ),
        Field(
            name="practice_omitted",
            meaning="该地文件这一行是否没有印主要做法",
            type="boolean",
        ),
        WORDING,
        NOTE,
        REPAIRS,
        CORRECTIONS,
        SUPERSEDED,
        SOURCE,
        URL,
    ),
)
