"""The shape of the vocabularies, of pinyin readings and of redirects.

In: the shape types. Out: declarations. Must not know how they are used.
"""

from __future__ import annotations

from sitegen.shape.localities import CODE
from sitegen.shape.notes import OWN_LINE, QUOTED_LINE, REASON
from sitegen.shape.types import Choice, Field, Id, Integer, ListOf, Pattern, Record

ID = Field(key="id", type=Id(), meaning="拼音代码，永不改变", example="shuiwu")
NAME = Field(key="name", type=OWN_LINE, meaning="名称", example="税务")
ALIASES = Field(
    key="aliases",
    type=ListOf(item=OWN_LINE),
    meaning="人们的其他叫法，搜索时用",
    required=False,
    example="国税局",
)
TERM = Record(
    name="term",
    title="词表的一项",
    fields=(
        Field(
            key="id",
            type=Id(has_underscores=True),
            meaning="代码，永不改变",
            example="lead",
        ),
        Field(key="name", type=OWN_LINE, meaning="名称", example="牵头"),
        Field(
            key="definition",
            type=OWN_LINE,
            meaning="说明什么情况算这一项",
            required=False,
        ),
    ),
)
MEASURE_LIST = Record(
    name="measure_list",
    title="清单",
    fields=(
        ID,
        NAME,
        Field(
            key="heading",
            type=OWN_LINE,
            meaning="页面上的全称",
            example="国家要求复制推广的改革举措",
        ),
        Field(key="count", type=Integer(), meaning="举措的项数", example="13"),
        Field(
            key="level",
            type=Choice(values=("national", "provincial")),
            meaning="national 国家的，provincial 省的",
            example="national",
        ),
        ALIASES,
    ),
)
CITY = Record(
    name="city",
    title="做法供参考的城市",
    fields=(
        ID,
        NAME,
        Field(key="short_name", type=OWN_LINE, meaning="简称", example="北京"),
        Field(key="code", type=CODE, meaning="行政区划代码", example='"110000"'),
    ),
)
ALIASED = Record(name="aliased", title="指标或部门条线", fields=(ID, NAME, ALIASES))


def _vocabulary(key: str, item: Record, meaning: str) -> Field:
    return Field(key=key, type=ListOf(item=item), meaning=meaning)


VOCABULARIES = Record(
    name="vocabularies",
    title="词表",
    fields=(
        _vocabulary("lists", MEASURE_LIST, "清单"),
        _vocabulary("indicators", ALIASED, "指标"),
        _vocabulary("lines", ALIASED, "部门条线"),
        _vocabulary("cities", CITY, "做法供参考的城市"),
        _vocabulary("roles", TERM, "职责"),
        _vocabulary("role_bases", TERM, "职责依据的规则"),
        _vocabulary("deadline_kinds", TERM, "时限种类"),
        _vocabulary("statuses", TERM, "进展"),
        _vocabulary("certainties", TERM, "把握"),
    ),
)

PINYIN = Pattern(
    form=r"[a-zü]+( [a-zü]+)*", expected="小写、不带声调、音节之间一个空格的拼音"
)
READING = Record(
    name="reading",
    title="读音",
    fields=(
        Field(key="phrase", type=QUOTED_LINE, meaning="词语", example="人行"),
        Field(key="pinyin", type=PINYIN, meaning="读音", example="ren hang"),
        Field(
            key="also",
            type=ListOf(item=PINYIN),
            meaning="也有人这样读",
            required=False,
        ),
    ),
)
READINGS = Record(
    name="readings",
    title="拼音读音",
    fields=(
        Field(
            key="readings",
            type=ListOf(item=READING, may_be_empty=True),
            meaning="程序会读错的词语",
        ),
    ),
)

SITE_PATH = Pattern(
    form=r"([a-z0-9-]+/)+", expected="网站内的路径，以“/”结尾，开头没有“/”"
)
REDIRECT = Record(
    name="redirect",
    title="转向",
    fields=(
        Field(
            key="from",
            type=SITE_PATH,
            meaning="旧地址",
            example="localities/zhuhai/units/zhuhai-guotu/",
        ),
        Field(
            key="to",
            type=SITE_PATH,
            meaning="新地址",
            example="localities/zhuhai/units/zhuhai-ziran-ziyuan/",
        ),
        REASON,
    ),
)
REDIRECTS = Record(
    name="redirects",
    title="停用的地址",
    fields=(
        Field(
            key="redirects",
            type=ListOf(item=REDIRECT, may_be_empty=True),
            meaning="停用的地址和替代它的地址",
        ),
    ),
)
