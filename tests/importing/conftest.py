"""An invented sixth place whose table has every trouble at once."""

from __future__ import annotations

import shutil
from pathlib import Path

import docx
import pytest
from docx.document import Document

from tests.importing.remade import MEASURE
from tests.site.project import ROOT, UNRELEASED

NAMES = (
    "序号",
    "改革举措",
    "主要做法",
    "责任单位",
    "工作措施",
    "完成时限",
    "联系人",
    "备注",
    "",
)
ROWS = {
    "guojia-fuzhi-01": (
        "牵头单位:市市场监管局;配合单位:市公安局、市税务局",
        "1.设立窗口,一次办结。\n2.并行办理。",
        "2020年6月底前",
    ),
    "guojia-fuzhi-02": (
        "市市场监管局",
        "（1）推行 自主申报。\n（2）缩短时间。",
        "2020年底前",
    ),
    "guojia-fuzhi-03": ("省公安厅、财政局", "互认应用。", "适时"),
    "guojia-fuzhi-04": ("区政府有关部门", "优化刻章。", "持续推进"),
}


def paragraph(document: Document, text: str) -> None:
    """A paragraph of the body."""
    document.add_paragraph(text)


@pytest.fixture(scope="session")
def sixth(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Word file: merged cells, headings repeated, half-width marks, an empty column."""
    document = docx.Document()
    paragraph(document, "云山市复制推广改革举措任务分工表")
    table = document.add_table(1, len(NAMES))
    for cell, name in zip(table.rows[0].cells, NAMES, strict=True):
        cell.text = name
    heading = table.add_row().cells
    heading[0].merge(heading[-1]).text = "(一)开办企业"
    above = table.rows[0].cells
    for number, (measure, texts) in enumerate(ROWS.items(), start=1):
        if number == 3:
            again = table.add_row().cells
            for cell, name in zip(again, NAMES, strict=True):
                cell.text = name
        row = table.add_row().cells
        record = MEASURE[measure]
        said = [
            str(number),
            record["title"],
            record["practice"]["text"],
            texts[0],
            texts[1],
        ]
        for cell, text in zip(row, [*said, texts[2], "王某 123456", ""], strict=False):
            cell.text = text
        if number == 2:
            for column in (3, 5):
                row[column].text = ""
                above[column].merge(row[column])
        above = row
    path = tmp_path_factory.mktemp("sixth") / "table.docx"
    document.save(str(path))
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The records as they are."""
    return Path(shutil.copytree(ROOT / "data", tmp_path / "data", ignore=UNRELEASED))
