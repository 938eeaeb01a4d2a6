"""Three invented tables in the shapes of real ones, in words of our own.

In: nothing. Out: for each its file, how it is imported, and what a keeper then decides:
texts to put in place of others in the written files. `luyu`: a city's web page with an
indicator column and two columns of units; `gangling`: a district's Word file, numbers in
brackets, labels inside the cells, merged time limits, no text of measures; `tianmian`: a
workbook of a city run by its province, roles of its own, a column not to be published.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import docx
from openpyxl import Workbook

from tests.importing.remade import MEASURE

Edit = tuple[str, str, str]


@dataclass(frozen=True, kw_only=True)
class LookAlike:
    """made: writes the table; edits: (file, found, put in its place), one a decision."""

    name: str
    code: str
    suffix: str
    made: Callable[[Path], None]
    rows: int
    edits: tuple[Edit, ...] = ()
    before: tuple[Edit, ...] = ()
    files: tuple[tuple[str, str], ...] = ()


def _title(measure: str) -> str:
    return str(MEASURE[measure]["title"])


def _practice(measure: str) -> str:
    return str(MEASURE[measure]["practice"]["text"])


LUYU = (
    (
        "guojia-fuzhi-01",
        "市市场监管局",
        "市公安局、市税务局、各区政府",
        "2020年6月底前",
    ),
    ("guojia-fuzhi-02", "市市场监管局", "市行政审批局", "2020年6月底前"),
    ("guojia-fuzhi-03", "市市场监管局", "", "2020年9月底前"),
    ("guojia-fuzhi-04", "市公安局", "市市场监管局", "持续推进"),
    ("guojia-fuzhi-05", "市人社局", "市税务局", "持续推进"),
    ("guojia-fuzhi-06", "国网鹭屿供电公司", "市发改委、各区政府", "2020年底前"),
    ("guojia-fuzhi-07", "市自然资源和规划局", "市住建局、市税务局", "2020年底前"),
    ("guojia-fuzhi-08", "市自然资源和规划局", "", "2020年底前"),
)
SECTIONS = {1: ("开办企业", 5), 6: ("获得电力", 1), 7: ("登记财产", 2)}


def luyu(path: Path) -> None:
    """A saved page of a portal."""
    lines = ["<html><meta charset=utf-8><body><div>首页 &gt; 政务公开</div>"]
    lines.append("<h1>鹭屿市优化营商环境改革举措任务分工表</h1>")
    lines.append(
        "<table><tr><td rowspan=2>序号<td rowspan=2>指标<td rowspan=2>改革举措"
    )
    lines.append(
        "<td rowspan=2>主要做法<td colspan=2>责任单位<td rowspan=2>完成时限</tr>"
    )
    lines.append("<tr><td>牵头单位<td>配合单位</tr>")
    for number, (measure, lead, others, limit) in enumerate(LUYU, start=1):
        head = ""
        if number in SECTIONS:
            name, height = SECTIONS[number]
            head = f"<td rowspan={height}>{name}"
        cells = (_title(measure), _practice(measure), lead, others, limit)
        lines.append(f"<tr><td>{number}{head}<td>" + "<td>".join(cells) + "</tr>")
    lines.append("</table></body></html>")
    path.write_text("\n".join(lines), encoding="utf-8")


GANGLING = (
    (
        "guojia-jiejian-01",
        "牵头单位：区市场监管局；责任单位：区档案馆",
        "开设档案查询端口，凭电子执照自助查询。",
    ),
    (
        "guojia-jiejian-02",
        "牵头单位：区生态环境分局；责任单位：各街道办事处",
        "1.列出豁免名录。\n2.分级审批。",
    ),
    (
        "guojia-jiejian-03",
        "牵头单位：区住房城乡建设局；责任单位：区政府有关部门",
        "图纸一次上传，各方同步审查。",
    ),
    ("guojia-jiejian-05", "区住房城乡建设局", "施工许可全程网上办理。"),
)


def gangling(path: Path) -> None:
    """A Word file: a notice with an annexed table."""
    document = docx.Document()
    for text in (
        "钢岭区人民政府办公室",
        "钢政办发〔2020〕18号",
        "关于印发《钢岭区借鉴改革举措任务分解表》的通知",
        "各街道办事处，区政府各部门：",
        "现将《钢岭区借鉴改革举措任务分解表》印发给你们，请认真组织实施。",
        "2020年4月8日",
        "附件",
        "钢岭区借鉴改革举措任务分解表",
    ):
        document.add_paragraph(text)
    table = document.add_table(1, 5)
    names = ("序号", "改革任务", "工作措施", "责任单位", "完成时限")
    for cell, name in zip(table.rows[0].cells, names, strict=True):
        cell.text = name
    limit = None
    for number, (measure, units, actions) in enumerate(GANGLING):
        row = table.add_row().cells
        row[0].text = f"（{'一二三四'[number]}）"
        row[1].text, row[2].text, row[3].text = _title(measure), actions, units
        if limit is None:
            limit = row[4]
            limit.text = "2020年10月底前"
        else:
            limit = limit.merge(row[4])
    document.save(str(path))


TIANMIAN = (
    (
        "guojia-fuzhi-09",
        "市税务局主办，市财政局协办。",
        "2020年12月31日",
        "李某，0000-1",
    ),
    ("guojia-fuzhi-10", "市商务局主办", "持续推进", "李某，0000-2"),
    ("guojia-fuzhi-11", "市商务局、市财政局", "2020年三季度", "张某，0000-3"),
    ("", "市行政审批局主办", "2020年底前", "张某，0000-4"),
)


def tianmian(path: Path) -> None:
    """A workbook; its last row is a measure of the city's own."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["天沔市优化营商环境重点任务清单"])
    sheet.merge_cells("A1:F1")
    sheet.append(["编号", "重点任务", "任务内容", "责任部门", "时限要求", "联系人"])
    for number, (measure, units, limit, person) in enumerate(TIANMIAN, start=1):
        title = _title(measure) if measure else "推行“一业一证”改革"
        text = _practice(measure) if measure else "一个行业发一张综合许可证。"
        sheet.append([number, title, text, units, limit, person])
    book.save(path)


OWN = """\
# yaml-language-server: $schema=../../schemas/measure.schema.json
id: tianmian-ziding-01
title: 推行“一业一证”改革
practice:
  document: tianmian-renwu
  part: table
  row: 1
  text: 一个行业发一张综合许可证。
"""
PLACES = {
    "luyu": LookAlike(
        name="鹭屿市", code="359800", suffix=".html", made=luyu, rows=len(LUYU)
    ),
    "gangling": LookAlike(
        name="钢岭区",
        code="379817",
        suffix=".docx",
        made=gangling,
        rows=len(GANGLING),
        before=(
            (
                "vocabularies.yaml",
                "cities:\n",
                "  - id: dangan\n    name: 档案\ncities:\n",
            ),
        ),
        edits=(
            (
                "localities/gangling.yaml",
                "    name: 区档案馆\n",
                "    name: 区档案馆\n    line: dangan\n",
            ),
            (
                "localities/gangling.yaml",
                "    name: 各街道办事处\n",
                "    name: 各街道办事处\n    line: quxian-zhengfu\n",
            ),
        ),
    ),
    "tianmian": LookAlike(
        name="天沔市",
        code="429098",
        suffix=".xlsx",
        made=tianmian,
        rows=len(TIANMIAN),
        before=(
            (
                "vocabularies.yaml",
                "  - id: unspecified\n",
                "  - id: zhuban\n    name: 主办\n    leads: true\n"
                "  - id: xieban\n    name: 协办\n  - id: unspecified\n",
            ),
            (
                "vocabularies.yaml",
                "indicators:\n",
                "  - id: tianmian-ziding\n    name: 天沔自定\n"
                "    heading: 天沔市自行提出的改革举措\n    count: 1\n    level: local\n"
                "indicators:\n",
            ),
            (
                "vocabularies.yaml",
                "lists:\n",
                "  - id: local\n    name: 市县\n"
                "    definition: 市、县自行提出的清单。\nlists:\n",
            ),
            (
                "measures.yaml",
                "          - guangdong-jiejian-11\n",
                "          - guangdong-jiejian-11\n  - list: tianmian-ziding\n"
                "    indicators:\n      - indicator: zhengwu-fuwu\n"
                "        measures:\n          - tianmian-ziding-01\n",
            ),
        ),
        files=(("measures/tianmian-ziding-01.yaml", OWN),),
    ),
}
