"""CSV, JSON and the data package hold the same cells as the table."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from frictionless import Package

from sitegen.sheets.csv_text import csv_bytes
from sitegen.sheets.json_text import json_bytes
from sitegen.sheets.package import package_text
from tests.sheets.tables import COLUMNS, HOSTILE, csv_cells, hostile_table


def test_every_field_reads_back() -> None:
    """The apostrophe taken away, every text is there, character by character."""
    found = csv_cells(csv_bytes(hostile_table()))

    assert ["代码", "项数", "最后一天", "原文"] == found[0]
    assert [
        ["007", str(n - 3), "文件没有写" if n % 2 else "2020-02-29", text]
        for n, text in enumerate(HOSTILE)
    ] == found[1:]


def test_excel_and_wps_know_the_encoding_and_the_lines() -> None:
    """A byte-order mark; CRLF after each row, and only there."""
    content = csv_bytes(hostile_table())

    assert content.startswith(b"\xef\xbb\xbf\xe4\xbb\xa3\xe7\xa0\x81,")
    assert 1 + len(HOSTILE) == content.count(b"\r\n")
    assert content.endswith(b"\r\n")


def test_no_field_begins_like_a_formula() -> None:
    """But a negative number is a number."""
    lines = csv_bytes(hostile_table()).decode("utf-8-sig")

    assert "007,-3,2020-02-29,\"'=HYPERLINK(" in lines
    assert ",'+86756\r\n" in lines
    assert ",'＝1+1\r\n" in lines
    assert ",''=1\r\n" in lines
    assert '"\'\n=1"\r\n' in lines


def test_json_has_null_where_there_is_no_value() -> None:
    """Keys are the names for programs, numbers are numbers."""
    found = json.loads(json_bytes(hostile_table()))

    assert {
        "code": "007",
        "count": -2,
        "last_day": None,
        "words": "+86756",
    } == found[1]
    assert list(HOSTILE) == [row["words"] for row in found]


def test_json_of_an_empty_table_is_an_empty_list() -> None:
    """As of every collection."""
    assert [] == json.loads(json_bytes(replace(hostile_table(), rows=())))


def test_frictionless_accepts_the_package(tmp_path: Path) -> None:
    """Types, headers and what stands for no value are declared as they are."""
    table = hostile_table()
    (tmp_path / "hostile.csv").write_bytes(csv_bytes(table))
    text = package_text([table], "虚构", "虚构的数据。", "1.0.0")
    (tmp_path / "datapackage.json").write_text(text, encoding="utf-8")
    report = Package(str(tmp_path / "datapackage.json")).validate()

    assert [] == report.flatten(["rowNumber", "fieldNumber", "type", "note"])
    assert len(HOSTILE) == report.tasks[0].stats["rows"]
    assert len(COLUMNS) == report.tasks[0].stats["fields"]
