"""The collections that hold what follows from the records, with their fields.

In: nothing. Out: FINDINGS. Must not know how a record is made.
"""

from __future__ import annotations

from sitegen.facts.principals import Basis, Ground
from sitegen.facts.rewordings import RewordedField
from sitegen.open_data.fields import ITEMS, LIST, LOCALITY, MEASURE, SOURCE, URL
from sitegen.open_data.findings import (
    deadlines,
    differences,
    figures,
    relations,
    wording,
)
from sitegen.open_data.schema import Collection, Field

FINDINGS = (
    Collection(
        name="figures",
        title="京沪做法中的成效数字",
        records=figures,
        fields=(
            MEASURE,
            Field(name="city", meaning="哪个市", terms="cities"),
            Field(
                name="field",
                meaning="在哪一栏：text正文，results成效",
                choices=("text", "results"),
            ),
            Field(name="quote", meaning="所在的原文"),
            Field(name="what", meaning="数的是什么（本站的话）"),
            Field(name="values", meaning="各个数，按先后", type="number", is_list=True),
            Field(
                name="unit",
                meaning="单位；前后不同时用→隔开；原文没有单位的是null",
                may_be_null=True,
            ),
            Field(name="comparison", meaning="比较方式", terms="figure_comparisons"),
            Field(
                name="bound", meaning="限定", terms="figure_bounds", may_be_null=True
            ),
            Field(
                name="as_of",
                meaning="截至何时或哪段时间：日期照原文的精度，不是日期的用原文的词语",
                may_be_null=True,
            ),
            Field(
                name="is_result",
                meaning="原文是否写成已经做到；预计、承诺、规定的是false",
                type="boolean",
            ),
            URL,
            Field(
                name="series",
                meaning="两市所量完全相同的，两条代码相同；其余是null",
                may_be_null=True,
            ),
        ),
    ),
    Collection(
        name="wording",
        title="各地与正式文本的不同写法，一处一条",
        records=wording,
        fields=(
            Field(name="measure", meaning="举措的标识；领域标题没有", may_be_null=True),
            LOCALITY,
            Field(
                name="field",
                meaning="哪段文字：title名称，practice主要做法，heading领域标题",
                choices=tuple(RewordedField),
            ),
            Field(
                name="official",
                meaning="正式文本的词语；没有的是null",
                may_be_null=True,
            ),
            Field(name="local", meaning="该地的词语；没有的是null", may_be_null=True),
            Field(name="kind", meaning="种类", terms="wording_kinds"),
            Field(name="reason", meaning="这段文字不同在哪里（本站的话）"),
            URL,
            Field(
                name="list",
                meaning="哪张清单",
                terms="lists",
            ),
            Field(
                name="number",
                meaning="举措在清单中的序号；领域标题没有",
                type="integer",
                may_be_null=True,
            ),
            Field(name="indicator", meaning="领域的标识", terms="indicators"),
            SOURCE,
        ),
    ),
    Collection(
        name="relations",
        title="广东的举措与国家举措的关系",
        records=relations,
        fields=(
            MEASURE,
            Field(name="related", meaning="所关系的国家举措的标识"),
            Field(name="kind", meaning="关系", terms="relation_kinds"),
            Field(name="words", meaning="本项的原文"),
            Field(name="related_words", meaning="那一项的原文"),
            URL,
        ),
    ),
    Collection(
        name="differences",
        title="各地由不同条线主责的举措",
        records=differences,
        fields=(
            MEASURE,
            Field(
                name="basis",
                meaning="stated写明的主责单位就不同，order只因排列次序而不同",
                choices=tuple(Basis),
            ),
            Field(
                name="places",
                meaning="各地",
                is_list=True,
                fields=(
                    LOCALITY,
                    Field(
                        name="basis",
                        meaning="主责单位的依据：lead写明牵头，coordinate写明统筹，"
                        "sole唯一单位，order按排序规则；文件没有写明的是null",
                        choices=tuple(Ground),
                        may_be_null=True,
                    ),
                    Field(
                        name="lines",
                        meaning="主责单位的部门条线",
                        terms="lines",
                        is_list=True,
                    ),
                    Field(name="units", meaning="主责单位的标识", is_list=True),
                ),
            ),
            URL,
        ),
    ),
    Collection(
        name="deadlines",
        title="完成时限，一个时限一条",
        records=deadlines,
        fields=(
            LOCALITY,
            Field(
                name="measure",
                meaning="举措的标识；整张清单的时限没有",
                may_be_null=True,
            ),
            Field(name="as_printed", meaning="原文"),
            Field(name="kind", meaning="种类", terms="deadline_kinds"),
            Field(name="by", meaning="日期，照原文的精度", may_be_null=True),
            Field(
                name="last_day",
                meaning="这个日期的最后一天，只供排序",
                may_be_null=True,
            ),
            Field(
                name="softener",
                meaning="使日期不那么硬的词语，如原则上",
                may_be_null=True,
            ),
            Field(name="condition", meaning="条件的原文", may_be_null=True),
            Field(name="scope", meaning="只管哪一部分", may_be_null=True),
            Field(name="units", meaning="所管的单位的标识", is_list=True),
            URL,
            Field(name="since", meaning="从何时起", may_be_null=True),
            Field(
                name="refers_to",
                meaning="日期写在别处时，指向那里的词语",
                may_be_null=True,
            ),
            Field(
                name="alternative",
                meaning="几个时限只取其一的，代码相同",
                may_be_null=True,
            ),
            ITEMS,
            Field(name="note", meaning="本站的说明", may_be_null=True),
            Field(
                name="row_conditions",
                meaning="整张清单的时限中，另写明条件的各项",
                is_list=True,
                fields=(MEASURE, Field(name="condition", meaning="条件的原文")),
            ),
            LIST,
        ),
    ),
)
"""The fields are an interface: docs/data explains them."""
