"""Column headings: which field of the records a column is.

In: the words of a heading. Out: a field, or None. Must not know tables. A heading that is
not known belongs to a column that the site does not publish, until a keeper says more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tools.proof.fold import fold

ROW = re.compile("序号|编号|项号|行号|号")
INDICATOR = re.compile(
    "(一级|二级|评价|所属|改革|营商环境)*(指标|领域|类别|分类|板块)(名称)?"
)
DEADLINE = re.compile(
    "(完成|办结|落实|时间|进度|工作)*(时限|期限|时间|时间节点|节点)(要求|安排)?|进度安排|时间要求"
)
REMARK = re.compile("备注|说明|进展|进展情况|工作进展|落实情况|完成情况|目前进展")
UNITS = re.compile(
    "(主要|第一|市级|区级|省级)?(责任|牵头|配合|主办|协办|承办|参与|协同|主管|落实|实施|统筹|指导|监督|负责|主责|联办)"
    "(单位|部门|分工|处室|科室|主体|机构)(及分工|分工)?|牵头和配合单位|任务分工|部门分工|分工"
)
REFERENCE = re.compile("主要做法(及|和|与)成效|京沪(做法|经验)|(先进|典型)(做法|经验)")
PRACTICE = re.compile(
    "(主要|具体|改革|任务|工作|举措|措施|事项|重点)*(做法|内容)(要求)?|(主要|具体)要求|改革要求"
)
ACTIONS = re.compile(
    "(我|本)(省|市|县|区).*(举措|措施|做法|任务)"
    "|(工作|落实|具体|实施|贯彻|推进|贯彻落实|细化|重点|主要|下一步)+(措施|举措|工作|打算|安排)(及要求)?"
)
TITLE = re.compile(
    "(京沪|改革|主要|重点|工作|优化|国家|创新|任务|对标|推广)*(举措|措施|事项|任务|项目|名称|改革)(名称)?"
)
FORMS = (
    ("row", ROW),
    ("units", UNITS),
    ("deadline", DEADLINE),
    ("remark", REMARK),
    ("indicator", INDICATOR),
    ("reference", REFERENCE),
    ("practice", PRACTICE),
    ("actions", ACTIONS),
    ("title", TITLE),
)
"""The narrower forms first: 工作措施 are actions, 改革措施 a title."""


def field_of(words: str) -> str | None:
    """The field that a heading names."""
    text = re.sub(r"\([^)]*\)$", "", fold(words).text)
    for field, form in FORMS:
        if form.fullmatch(text):
            return field
    return None


def fields_of(headings: Sequence[str]) -> tuple[str | None, ...] | None:
    """The fields of a row of headings; None where the row is no such row.

    A row of headings names a measure or its text, and units or another column.
    """
    fields = [field_of(each) for each in headings]
    known = {each for each in fields if each}
    is_about_measures = bool(known & {"title", "practice", "reference"})
    if len(known) < 2 or not is_about_measures:
        return None
    if any(len(fold(each).text) > 24 for each in headings):
        return None
    return tuple(_settled(fields))


def _settled(fields: list[str | None]) -> list[str | None]:
    """Each field once, units apart; of two titles the second is what is to be done.

    A table with 工作任务 beside 改革举措 has actions; one with 主要任务 alone a title.
    """
    settled: list[str | None] = []
    second = {"title": "actions", "practice": "actions", "actions": "practice"}
    for field in fields:
        if field in settled and field != "units":
            other = second.get(field or "")
            taken = {*settled, *fields}
            field = other if other and other not in taken else None
        settled.append(field)
    if "title" not in settled and "actions" in settled and "practice" in settled:
        return settled
    return settled
