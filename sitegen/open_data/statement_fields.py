"""The collections of documents and of what they state beside their tables, with their fields.

In: nothing. Out: STATEMENTS. Must not know how a record is made.
"""

from __future__ import annotations

from sitegen.open_data import statements
from sitegen.open_data.fields import (
    CERTAINTY,
    CORRECTIONS,
    ID,
    LIST,
    LOCALITY,
    MEASURE,
    NOTE,
    PLACE_IN_DOCUMENT,
    REPAIRS,
    SOURCE,
    URL,
)
from sitegen.open_data.schema import Collection, Field

TITLE_OF_DOCUMENT = (
    ID,
    Field(name="title", meaning="题名"),
    Field(name="number", meaning="发文字号", may_be_null=True),
    Field(name="issuer", meaning="发文机关，联合发文的用顿号隔开", may_be_null=True),
    Field(name="date", meaning="成文日期", may_be_null=True),
    Field(name="short_title", meaning="简称"),
)

STATEMENTS = (
    Collection(
        name="documents",
        title="来源文件",
        records=statements.documents,
        fields=(
            *TITLE_OF_DOCUMENT,
            Field(name="published", meaning="发布日期", may_be_null=True),
            Field(name="locality", meaning="哪个地区的文件", may_be_null=True),
            Field(name="replaced_by", meaning="已由哪份文件代替", may_be_null=True),
            Field(name="void_by", meaning="由哪份文件宣布失效", may_be_null=True),
            Field(
                name="addressees",
                meaning="主送机关",
                may_be_null=True,
                fields=(
                    Field(name="words", meaning="原文"),
                    Field(name="provinces", meaning="发往这些省的地区", is_list=True),
                    Field(name="localities", meaning="发往这些地区", is_list=True),
                    Field(
                        name="only_lists",
                        meaning="只发往上述地区的清单",
                        terms="lists",
                        is_list=True,
                    ),
                    NOTE,
                ),
            ),
            Field(
                name="rules",
                meaning="文件写明的读表规则",
                is_list=True,
                fields=(
                    Field(name="basis", meaning="哪条规则", terms="role_bases"),
                    Field(name="words", meaning="原文"),
                    Field(name="meaning", meaning="怎样理解（本站的话）"),
                    Field(
                        name="lists",
                        meaning="管哪些清单",
                        is_list=True,
                        fields=(
                            LIST,
                            CERTAINTY,
                            Field(name="reason", meaning="理由"),
                        ),
                    ),
                    SOURCE,
                ),
            ),
            NOTE,
            REPAIRS,
            CORRECTIONS,
            URL,
        ),
    ),
    Collection(
        name="cited_documents",
        title="来源文件所引用的文件，本站未收原文",
        records=statements.cited_documents,
        fields=(
            *TITLE_OF_DOCUMENT,
            Field(name="cited_in", meaning="哪些来源文件引用了它", is_list=True),
            CORRECTIONS,
            URL,
        ),
    ),
    Collection(
        name="duties",
        title="通知写明的职责，不分到某一项举措",
        records=statements.duties,
        fields=(
            Field(
                name="who", meaning="通知怎样称呼；没有写主语的是null", may_be_null=True
            ),
            Field(name="units", meaning="理解为哪些单位，单位的标识", is_list=True),
            Field(
                name="localities", meaning="理解为哪些市政府，地区的标识", is_list=True
            ),
            Field(
                name="certainty",
                meaning="读法的把握；写明一个单位、没有疑问的是null",
                terms="certainties",
                may_be_null=True,
            ),
            Field(
                name="group_note", meaning="怎样读出的（本站的话）", may_be_null=True
            ),
            Field(name="role", meaning="职责", terms="roles"),
            Field(name="about", meaning="要做的是什么（本站的话）"),
            Field(name="words", meaning="原文"),
            Field(name="scope", meaning="只就哪一部分，原文", may_be_null=True),
            Field(name="lists", meaning="只就这些清单", terms="lists", is_list=True),
            Field(
                name="status",
                meaning="只就备注写明这一状态的举措",
                terms="statuses",
                may_be_null=True,
            ),
            Field(name="limit", meaning="时限的原文", may_be_null=True),
            Field(
                name="limit_kind",
                meaning="时限的种类",
                terms="deadline_kinds",
                may_be_null=True,
            ),
            Field(name="recipient", meaning="报送给谁，原文", may_be_null=True),
            Field(
                name="recipient_unit", meaning="报送给谁，单位的标识", may_be_null=True
            ),
            Field(name="heading", meaning="所在条款的标题", may_be_null=True),
            NOTE,
            SOURCE,
            URL,
        ),
    ),
    Collection(
        name="silences",
        title="空缺：一个地区没有某项举措，为什么",
        records=statements.silences,
        fields=(
            MEASURE,
            LOCALITY,
            Field(name="kind", meaning="哪一种空缺", terms="silences"),
            Field(
                name="addressees",
                meaning="不在发文范围的，主送机关的原文",
                may_be_null=True,
            ),
            Field(
                name="source",
                meaning="主送机关的出处",
                may_be_null=True,
                fields=PLACE_IN_DOCUMENT,
            ),
            NOTE,
            URL,
        ),
    ),
)
"""The fields are an interface: docs/data explains them. One that is there stays."""
