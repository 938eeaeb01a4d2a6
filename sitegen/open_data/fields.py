"""The fields that several collections have.

In: nothing. Out: declared fields. Must not know how a record is made.
"""

from __future__ import annotations

from sitegen.facts.superseded import FIELDS
from sitegen.open_data.schema import Field

ID = Field(name="id", meaning="标识，永不改变")
MEASURE = Field(name="measure", meaning="举措的标识")
LOCALITY = Field(name="locality", meaning="地区的标识")
LIST = Field(name="list", meaning="哪张清单", terms="lists")
INDICATOR = Field(name="indicator", meaning="领域的标识", terms="indicators")
URL = Field(name="url", meaning="网址，相对于本站首页")
NOTE = Field(name="note", meaning="本站的说明", may_be_null=True)
CERTAINTY = Field(name="certainty", meaning="把握", terms="certainties")

PLACE_IN_DOCUMENT = (
    Field(name="document", meaning="文件的标识，见documents.json"),
    Field(name="part", meaning="文件的哪一部分，如notice（通知正文）"),
    Field(name="list", meaning="哪张清单", terms="lists", may_be_null=True),
    Field(name="row", meaning="原表的序号", type="integer", may_be_null=True),
    Field(name="citation", meaning="给人读的出处"),
)
SOURCE = Field(name="source", meaning="出处", fields=PLACE_IN_DOCUMENT)
CORRECTIONS = Field(
    name="corrections",
    meaning="疑似误字，文字照录未改",
    is_list=True,
    fields=(
        Field(name="field", meaning="在哪一栏"),
        Field(name="printed", meaning="原文"),
        Field(name="reads", meaning="疑为"),
        Field(name="reason", meaning="理由"),
        CERTAINTY,
    ),
)
SUPERSEDED = Field(
    name="superseded",
    meaning="后来的文件改动前的写法，现在的写法在各栏",
    is_list=True,
    fields=(
        Field(name="field", meaning="哪一栏", choices=FIELDS),
        Field(name="as_printed", meaning="表里原来印的文字"),
        Field(name="document", meaning="改动它的文件的标识，见documents.json"),
        Field(name="note", meaning="整理说明", may_be_null=True),
    ),
)
REPAIRS = Field(
    name="repairs",
    meaning="提取文本时的损坏，文字已修复",
    is_list=True,
    fields=(
        Field(name="field", meaning="在哪一栏"),
        Field(name="found", meaning="提取的文本作什么，整处丢失的是空串"),
        Field(name="reads", meaning="修复为"),
        Field(name="reason", meaning="理由"),
        CERTAINTY,
    ),
)
WORDING = Field(
    name="wording",
    meaning="与正式文本不同的种类和说明；逐处见wording.json",
    may_be_null=True,
    fields=(
        Field(name="kind", meaning="种类，取最重的", terms="wording_kinds"),
        Field(name="reason", meaning="不同在哪里（本站的话）"),
    ),
)
ITEMS = Field(
    name="items",
    meaning="scope指的是哪几项工作措施，从1数起",
    type="integer",
    is_list=True,
)
SCOPE = Field(name="scope", meaning="所限的范围（如“第1—3项”）", may_be_null=True)
UNITS = Field(
    name="units",
    meaning="读出的单位",
    is_list=True,
    fields=(
        Field(name="id", meaning="标识"),
        Field(name="name", meaning="本站通用的名称"),
        Field(name="name_as_printed", meaning="原文的名称"),
        Field(name="role", meaning="职责", terms="roles"),
        SCOPE,
        Field(name="collective", meaning="是否统称", type="boolean"),
        Field(name="line", meaning="部门条线", terms="lines"),
        ITEMS,
        Field(
            name="basis",
            meaning="职责不是写在单位旁边，而是按文件的规则得出的，哪条规则",
            terms="role_bases",
            may_be_null=True,
        ),
        Field(
            name="basis_certainty",
            meaning="规则管这张清单的把握",
            terms="certainties",
            may_be_null=True,
        ),
    ),
)
OPEN_ENDED = Field(
    name="open_ended",
    meaning="原文是否还有没写出名称的单位（“等”“其他单位”之类）",
    type="boolean",
)
DEADLINES = Field(
    name="deadlines",
    meaning="读出的时限",
    is_list=True,
    fields=(
        Field(name="as_printed", meaning="原文"),
        Field(name="kind", meaning="种类", terms="deadline_kinds"),
        Field(name="by", meaning="日期，照原文的精度", may_be_null=True),
        SCOPE,
        Field(name="since", meaning="从何时起", may_be_null=True),
        Field(
            name="softener", meaning="使日期不那么硬的词语，如原则上", may_be_null=True
        ),
        Field(name="condition", meaning="条件的原文", may_be_null=True),
        Field(
            name="refers_to", meaning="日期写在别处时，指向那里的词语", may_be_null=True
        ),
        Field(
            name="alternative",
            meaning="几个时限只取其一的，代码相同",
            may_be_null=True,
        ),
        ITEMS,
    ),
)
