"""An invented fifth list: another notice of another year, its own field and city.

In: nothing. Out: a place whose Word table prints the list, and the data edits for it.
"""

from __future__ import annotations

from pathlib import Path

import docx

from tests.importing.lookalikes import LookAlike

NOTICE = "国务院办公厅关于复制推广知识产权服务改革举措的通知"
TITLE = "推行专利预审一次办"
PRACTICE = "设立专利预审窗口，材料一次提交。"
CITY = "北湖市推行预审员驻园服务。"
RESULT = "企业少跑路。"
MEASURE = f"""\
# yaml-language-server: $schema=../../schemas/measure.schema.json
id: guobanfa-2021-01
title: {TITLE}
practice:
  document: yuhe-renwu
  part: annex-1
  row: 1
  text: {PRACTICE}
reference_practices:
  - city: beihu
    document: yuhe-renwu
    part: annex-1
    row: 1
    text: {CITY}
    results: {RESULT}
"""
CITED = f"""\
# yaml-language-server: $schema=../../schemas/document.schema.json
id: guobanfa-2021-99
kind: cited
title: {NOTICE}
short_title: 国务院办公厅另一份通知
number: 国办发〔2021〕99号
issuers:
  - 国务院办公厅
cited_in:
  - yuhe-renwu
"""


def yuhe(path: Path) -> None:
    """A notice with a table of one row, city and results in the cell."""
    document = docx.Document()
    for text in (
        "玉禾市知识产权服务改革举措任务分工通知",
        f"现就落实《{NOTICE}》（国办发〔2021〕99号）分工如下。",
        "附件1",
        "玉禾市任务分工表",
    ):
        document.add_paragraph(text)
    table = document.add_table(2, 4)
    cell = f"{PRACTICE}北湖市。{CITY}成效：{RESULT}"
    rows = (
        ("序号", "改革举措", "主要做法及成效", "责任单位"),
        ("1", TITLE, cell, "市市场监管局牵头，市科技局配合"),
    )
    for row, texts in zip(table.rows, rows, strict=True):
        for one, text in zip(row.cells, texts, strict=True):
            one.text = text
    document.save(str(path))


YUHE = LookAlike(
    name="玉禾市",
    code="339700",
    suffix=".docx",
    made=yuhe,
    rows=1,
    before=(
        (
            "vocabularies.yaml",
            "indicators:\n",
            "  - id: guobanfa-2021\n    name: 国家另一张\n"
            "    heading: 国家另行要求复制推广的改革举措\n    count: 1\n    level: national\n"
            "indicators:\n",
        ),
        (
            "vocabularies.yaml",
            "lines:\n  - id: fazhan-gaige\n",
            "  - id: zhishi-chanquan\n    name: 知识产权\nlines:\n"
            "  - id: keji\n    name: 科技\n    aliases:\n      - 科技局\n"
            "  - id: fazhan-gaige\n",
        ),
        (
            "vocabularies.yaml",
            "locality_levels:\n",
            "  - id: beihu\n    name: 北湖市\n    short_name: 北湖\n"
            '    code: "999700"\nlocality_levels:\n',
        ),
        (
            "measures.yaml",
            "          - guangdong-jiejian-11\n",
            "          - guangdong-jiejian-11\n  - list: guobanfa-2021\n"
            "    indicators:\n      - indicator: zhishi-chanquan\n"
            "        measures:\n          - guobanfa-2021-01\n",
        ),
    ),
    files=(
        ("measures/guobanfa-2021-01.yaml", MEASURE),
        ("documents/guobanfa-2021-99.yaml", CITED),
    ),
)
