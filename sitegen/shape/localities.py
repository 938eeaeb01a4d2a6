"""The shape of a locality: what it is, what it covers, its units.

In: the shape types, and the shape of rows. Out: declarations. Must not know how they are used.
"""

from __future__ import annotations

from sitegen.shape.assignments import ASSIGNMENT, LIST_DEADLINE, SECTION
from sitegen.shape.measures import LIST
from sitegen.shape.notes import OWN_LINE, OWN_PARAGRAPHS, QUOTED_LINE
from sitegen.shape.types import (
    Choice,
    Field,
    Flag,
    Id,
    ListOf,
    Pattern,
    Record,
    Reference,
    Term,
)

CODE = Pattern(form=r"[0-9]{6}", expected="六位数字的行政区划代码", must_be_quoted=True)

UNIT = Record(
    name="unit",
    title="责任单位",
    fields=(
        Field(
            key="id",
            type=Id(),
            meaning="全站唯一的拼音代码，以地区代码开头，永不改变",
            example="zhuhai-shichangjianguan",
        ),
        Field(
            key="name",
            type=QUOTED_LINE,
            meaning="首选名称，文件中的写法",
            example="市市场监管局",
        ),
        Field(
            key="aliases",
            type=ListOf(item=QUOTED_LINE),
            meaning="文件中的其他写法和全称",
            required=False,
            example="市市场监督管理局",
        ),
        Field(
            key="line",
            type=Term(vocabulary="lines"),
            meaning="部门条线：词表 lines 中的一项",
            example="shichangjianguan",
        ),
        Field(
            key="collective",
            type=Flag(),
            meaning="指一类单位而不是一个单位，如“各县区政府”",
            required=False,
            example="true",
        ),
    ),
)
COVERAGE = Record(
    name="coverage",
    title="覆盖的清单",
    fields=(
        LIST,
        Field(
            key="extent",
            type=Choice(values=("whole", "partial")),
            meaning="whole 全部，partial 部分（须写 note）",
            example="whole",
        ),
        Field(
            key="note",
            type=OWN_LINE,
            meaning="只覆盖一部分时，说明缺什么、为什么",
            required=False,
            example="文件只列了前12项。",
        ),
    ),
)
LOCALITY = Record(
    name="locality",
    title="地区",
    fields=(
        Field(
            key="id",
            type=Id(is_file_name=True),
            meaning="拼音代码，与文件名相同，永不改变",
            example="zhuhai",
        ),
        Field(key="name", type=OWN_LINE, meaning="全称", example="珠海市"),
        Field(key="short_name", type=OWN_LINE, meaning="简称", example="珠海"),
        Field(
            key="code",
            type=CODE,
            meaning="GB/T 2260 行政区划代码，加引号",
            example='"440400"',
        ),
        Field(
            key="level",
            type=Choice(values=("province", "prefecture")),
            meaning="province 省级，prefecture 地市级",
            example="prefecture",
        ),
        Field(key="province", type=OWN_LINE, meaning="所属省份", example="广东省"),
        Field(
            key="documents",
            type=ListOf(item=Reference(to="document")),
            meaning="本地区的来源文件",
            example="zhuhai-renwu-fengongbiao",
        ),
        Field(
            key="note",
            type=OWN_PARAGRAPHS,
            meaning="读者须知（自己的话）",
            required=False,
        ),
        Field(
            key="coverage",
            type=ListOf(item=COVERAGE),
            meaning="文件覆盖哪些清单",
        ),
        Field(
            key="units",
            type=ListOf(item=UNIT),
            meaning="责任单位登记，按文件中首次出现的顺序",
        ),
        Field(
            key="list_deadlines",
            type=ListOf(item=LIST_DEADLINE),
            meaning="文件正文按清单统一规定的时限",
            required=False,
        ),
        Field(
            key="sections",
            type=ListOf(item=SECTION),
            meaning="表中各指标的标题，按印出的顺序",
        ),
        Field(
            key="assignments",
            type=ListOf(item=ASSIGNMENT),
            meaning="任务分工，按印出的顺序，一行一条",
        ),
    ),
)
