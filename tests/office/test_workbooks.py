"""What the workbooks and CSV files of all pages say is what the records say."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from frictionless import Package
from openxml_audit import OpenXmlValidator

from sitegen.records import Registry
from sitegen.records.dates import last_day
from sitegen.sheets.table import Silence, Table
from sitegen.sheets.xlsx.layout import sheets_across
from tests.office.conftest import Office
from tests.sheets.libreoffice import convert
from tests.sheets.tables import csv_cells, csv_fields, workbook_cells

Rows = list[list[object]]


def _plain(cell: object) -> object:
    return cell.words if isinstance(cell, Silence) else cell


def _cells(table: Table) -> Rows:
    """As a workbook gives them back: an empty text is an empty cell."""
    headers: list[object] = [column.header for column in table.columns]
    rows = ([_plain(cell) for cell in row.cells] for row in table.rows)
    return [headers, *([None if cell == "" else cell for cell in row] for row in rows)]


def _by_header(rows: Rows) -> list[dict[object, object]]:
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


@pytest.fixture(scope="module")
def read(office: Office) -> dict[str, dict[str, Rows]]:
    """Every workbook as read, by path and sheet."""
    return {p: workbook_cells(c) for p, c in office.ending(".xlsx").items()}


@pytest.fixture(scope="module")
def registry(office: Office) -> Registry:
    """The records."""
    return office.catalogue.registry


def test_every_page_with_records_has_a_workbook(
    read: dict[str, dict[str, Rows]], registry: Registry
) -> None:
    """Named so that one knows it in a folder of downloads."""
    units = [unit for place in registry.localities for unit in place.units]

    assert {f"measures/{m.id}/jucuo-{m.id}.xlsx" for m in registry.measures} <= set(
        read
    )
    assert {
        f"localities/{u.locality}/units/{u.id}/danwei-{u.id}.xlsx" for u in units
    } <= set(read)
    assert {f"documents/{d.id}/wenjian-{d.id}.xlsx" for d in registry.documents} <= set(
        read
    )
    names = [path.rpartition("/")[2] for path in read]
    assert len(set(names)) == len(names)


def test_every_cell_of_every_workbook_is_the_tables(
    office: Office, read: dict[str, dict[str, Rows]]
) -> None:
    """Each row of each sheet of each page stands in the table, cell by cell."""
    tables = {t.title: _cells(t) for t in office.collection.tables.values()}
    known = {title: {tuple(row) for row in rows[1:]} for title, rows in tables.items()}

    for path, sheets in read.items():
        for title, rows in sheets.items():
            if title == "说明":
                continue
            assert tables[title][0] == rows[0], path
            assert {tuple(row) for row in rows[1:]} <= known[title], path


def test_every_csv_and_json_is_the_table(office: Office) -> None:
    """All rows in order, all cells."""
    for name, table in office.collection.tables.items():
        texts = csv_cells(office.files[f"data/tables/{name}.csv"])
        records = json.loads(office.files[f"data/tables/{name}.json"])

        assert [
            ["" if cell is None else str(cell) for cell in row] for row in _cells(table)
        ] == texts
        assert [
            [
                None
                if isinstance(cell, Silence)
                else cell.isoformat()
                if isinstance(cell, date)
                else cell
                for cell in row.cells
            ]
            for row in table.rows
        ] == [list(record.values()) for record in records]


def test_a_locality_has_all_its_rows_word_for_word(
    read: dict[str, dict[str, Rows]], registry: Registry
) -> None:
    """Held against the records themselves, not against the table."""
    for place in registry.localities:
        sheets = read[f"localities/{place.id}/diqu-{place.id}.xlsx"]
        found = {row["举措代码"]: row for row in _by_header(sheets["任务分工"])}

        assert {row.measure for row in place.assignments} == set(found)
        for row in place.assignments:
            cells = found[row.measure]
            silent = "文件没有写"
            assert row.units.as_printed == cells["责任单位栏原文"]
            assert (row.deadline.as_printed if row.deadline else silent) == cells[
                "完成时限"
            ]
            assert (row.remark or silent) == cells["备注"]
            assert all(action in str(cells["工作措施"]) for action in row.actions)
            assert row.actions or cells["工作措施"] == silent
            assert row.source.row == cells["当地序号"]


def test_a_unit_has_each_of_its_mentions_once(
    read: dict[str, dict[str, Rows]], registry: Registry
) -> None:
    """With the role that the record gives it, and no other unit's."""
    for place in registry.localities:
        for unit in place.units:
            sheets = read[
                f"localities/{place.id}/units/{unit.id}/danwei-{unit.id}.xlsx"
            ]
            found = [
                (row["举措代码"], row["单位代码"], row["原文名称"])
                for row in _by_header(sheets.get("单位职责", [[]]))
            ]
            wanted = [
                (row.measure, unit.id, member.as_printed)
                for row in place.assignments
                for member in row.units.members
                if member.unit == unit.id
            ]

            assert sorted(wanted) == sorted(found)


def test_the_last_day_is_that_of_the_records(
    read: dict[str, dict[str, Rows]], registry: Registry
) -> None:
    """A day that Excel can sort by, wherever the record has a date, else words."""
    for place in registry.localities:
        sheets = read[f"localities/{place.id}/diqu-{place.id}.xlsx"]
        found = [
            (row["时限原文"], row["最后一天"])
            for row in _by_header(sheets.get("完成时限", [[]]))
        ]
        cells = dict.fromkeys(row.deadline for row in place.assignments if row.deadline)
        wanted = [
            (
                part.as_printed,
                date.fromisoformat(last_day(part.by)) if part.by else "没有日期",
            )
            for row in place.assignments
            if row.deadline and not row.deadline.from_list
            for part in row.deadline.parts
        ] + [
            (
                part.as_printed,
                date.fromisoformat(last_day(part.by)) if part.by else "没有日期",
            )
            for cell in cells
            if cell.from_list
            for part in cell.parts
        ]

        assert sorted(map(repr, wanted)) == sorted(map(repr, found))


def test_every_workbook_says_where_it_comes_from(
    read: dict[str, dict[str, Rows]],
) -> None:
    """A sheet 说明 with sources, date, silences and how to cite, at the end."""
    for path, sheets in read.items():
        labels = [row[0] for row in sheets["说明"]]

        assert "说明" == list(sheets)[-1], path
        assert {"标题", "来源", "数据日期", "文件没有写", "怎样引用"} <= set(labels), (
            path
        )


def test_every_printed_sheet_names_its_measures(office: Office) -> None:
    """A table wider than a sheet repeats the name on each further one: it stands on the first."""
    for table in office.collection.tables.values():
        names = [column.header for column in table.columns]
        if sheets_across(table.columns) == 1 or "改革举措" not in names:
            continue
        first = table.columns[: names.index("改革举措") + 1]

        assert sum(column.width for column in first) <= 100, table.name


def test_microsofts_rules_are_kept_by_each_kind(office: Office, tmp_path: Path) -> None:
    """One workbook of each kind of page, and that of all tables."""
    kinds: dict[str, bytes] = {}
    for path, content in office.ending(".xlsx").items():
        kinds.setdefault(path.rpartition("/")[2].partition("-")[0], content)
    for kind, content in kinds.items():
        file = tmp_path / f"{kind}.xlsx"
        file.write_bytes(content)

        assert [] == OpenXmlValidator().validate(file).errors, kind


def test_libreoffice_opens_the_largest(office: Office, tmp_path: Path) -> None:
    """Every text of the assignments comes out of it again."""
    file = tmp_path / "assignments.xlsx"
    file.write_bytes(office.files["data/tables/assignments.xlsx"])
    convert(
        [file], "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", tmp_path
    )

    assert csv_cells(office.files["data/tables/assignments.csv"]) == csv_fields(
        (tmp_path / "assignments.csv").read_bytes()
    )


def test_frictionless_accepts_the_archive(office: Office, tmp_path: Path) -> None:
    """Unpacked, it is a valid data package beside everything else."""
    with zipfile.ZipFile(io.BytesIO(office.files["data/tables/quanbu-shuju.zip"])) as z:
        z.extractall(tmp_path)
    report = Package(str(tmp_path / "datapackage.json")).validate()

    assert [] == report.flatten(["rowNumber", "fieldNumber", "type", "note"])
    assert len(office.collection.tables) == len(report.tasks)
    assert (tmp_path / "api/v1/assignments.json").is_file()
    assert (tmp_path / "quanbu-biaoge.xlsx").is_file()


def test_two_runs_give_the_same_bytes(
    office: Office, make_office: Callable[[], Office]
) -> None:
    """No clock, no order of sets, in any file."""
    assert office.files == make_office().files
