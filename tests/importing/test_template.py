"""The workbook for filling in by hand is one that the import reads."""

from __future__ import annotations

from pathlib import Path

import yaml
from openpyxl import load_workbook

from scripts.make_template import main
from tests.importing.test_sixth import import_table


def test_a_template_filled_in_by_hand_is_imported(data: Path, tmp_path: Path) -> None:
    """Title, one heading and two rows come through; empty rows are none."""
    path = tmp_path / "filled.xlsx"
    assert main([str(path)]) == 0
    book = load_workbook(path)
    sheet = book["任务分工表"]
    sheet["A1"] = "云山市任务分工表"
    rows = [
        ["（一）开办企业"],
        ["1", "实行开办企业全程网上办", "", "市市场监管局牵头"],
        ["2", "压缩企业设立登记时间", "", "市公安局"],
    ]
    for number, row in enumerate(rows, start=3):
        for column, text in enumerate(row, start=1):
            sheet.cell(number, column, text)
    book.save(path)
    code = import_table(path, data)
    text = (data / "localities/yunshan.yaml").read_text(encoding="utf-8")
    record = yaml.load(text, yaml.CBaseLoader)

    assert 0 == code
    assert ["guojia-fuzhi-01", "guojia-fuzhi-02"] == [
        row["measure"] for row in record["assignments"]
    ]


def test_a_template_never_overwrites_a_file(tmp_path: Path) -> None:
    """What somebody has filled in stays."""
    path = tmp_path / "filled.xlsx"
    path.write_bytes(b"filled in")

    assert 1 == main([str(path)])
    assert b"filled in" == path.read_bytes()
