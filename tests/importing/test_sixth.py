"""What is made of a table with every trouble at once, and what a second import leaves."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.import_place import main
from tests.records import Record
from tests.site.project import ROOT, UNRELEASED

PLACE = ("--place", "yunshan", "--name", "云山市", "--code", "449800")


def import_table(table: Path, data: Path, *more: str) -> int:
    """Run the command line into the folder beside the data."""
    folders = ("--data", str(data), "--sources", str(data.parent / "sources"))
    document = ("--document", "yunshan-fengongbiao")
    return main([str(table), *PLACE, *document, *folders, *more])


def _record(data: Path, name: str) -> Record:
    text = (data / name).read_text(encoding="utf-8")
    record: Record = yaml.load(text, yaml.CBaseLoader)
    return record


def _row(data: Path, measure: str) -> Record:
    rows = _record(data, "localities/yunshan.yaml")["assignments"]
    return next(dict(row) for row in rows if row["measure"] == measure)


def _worklist(data: Path) -> str:
    path = data.parent / "sources/yunshan-fengongbiao.decisions.md"
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def imported(sixth: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder after one import, for reading only."""
    folder = tmp_path_factory.mktemp("imported")
    data = Path(shutil.copytree(ROOT / "data", folder / "data", ignore=UNRELEASED))
    assert import_table(sixth, data) == 0
    return data


@pytest.fixture
def own(imported: Path, tmp_path: Path) -> Path:
    """A copy of it to import into once more."""
    shutil.copytree(imported.parent, tmp_path, dirs_exist_ok=True)
    return tmp_path / "data"


def test_labels_and_half_width_marks_are_read(imported: Path) -> None:
    """Labels give roles, and marks beside Chinese characters become full width."""
    cell: dict[str, Any] = _row(imported, "guojia-fuzhi-01")["units"]

    assert "牵头单位：市市场监管局；配合单位：市公安局、市税务局" == cell["as_printed"]
    assert [
        ("yunshan-shichangjianguan", "lead"),
        ("yunshan-gongan", "cooperate"),
        ("yunshan-shuiwu", "cooperate"),
    ] == [(member["unit"], member["role"]) for member in cell["members"]]


def test_merged_cells_are_shared(imported: Path) -> None:
    """A cell over two rows is printed once and holds for both."""
    row = _row(imported, "guojia-fuzhi-02")

    assert {"shared_with": "guojia-fuzhi-01"} == row["units"]
    assert {"shared_with": "guojia-fuzhi-01"} == row["deadline"]


def test_numbers_of_actions_stay_as_printed(imported: Path) -> None:
    """（1） and （2） are kept beside the actions, blanks in Chinese are not."""
    row = _row(imported, "guojia-fuzhi-02")

    assert ["推行自主申报。", "缩短时间。"] == row["actions"]
    assert ["（1）", "（2）"] == row["action_numbers"]


def test_what_is_not_sure_is_left_out_and_listed(imported: Path) -> None:
    """A shared prefix, an open end alone and a vague limit are for a person."""
    third, fourth = (_row(imported, f"guojia-fuzhi-0{n}") for n in (3, 4))

    assert ["yunshan-gong-an-ting"] == [m["unit"] for m in third["units"]["members"]]
    assert "members" not in fourth["units"]
    assert "parts" not in third["deadline"]
    assert "“财政局”可能就是“省财政局”" in _worklist(imported)
    assert "只有“区政府有关部门”，是没有列全的说法，不是单位" in _worklist(imported)


def test_an_empty_column_is_none_and_a_strange_one_is_not_published(
    imported: Path,
) -> None:
    """Who is to be called stands in no record, and its column is declared."""
    document = _record(imported, "documents/yunshan-fengongbiao.yaml")
    [table] = [block for block in document["body"] if block["kind"] == "table"]
    said = [path.read_text(encoding="utf-8") for path in imported.rglob("*.yaml")]

    assert [
        "row",
        "title",
        "practice",
        "units",
        "actions",
        "deadline",
        "unpublished",
        "remark",
    ] == [column["field"] for column in table["columns"]]
    assert not any("王某" in text for text in said)
    assert "“联系人”一栏不公布" in _worklist(imported)


def test_headings_of_a_continued_page_are_furniture(imported: Path) -> None:
    """They stand in the extracted text on a line of their own, once."""
    document = _record(imported, "documents/yunshan-fengongbiao.yaml")

    assert [("1", "换页后重复的表头")] == [
        (each["times"], each["reason"]) for each in document["furniture"]
    ]


def test_a_second_import_changes_nothing(own: Path, sixth: Path) -> None:
    """The same table read again gives the same bytes."""
    before = {path: path.read_bytes() for path in own.rglob("*.yaml")}
    import_table(sixth, own)

    assert before == {path: path.read_bytes() for path in own.rglob("*.yaml")}


def test_a_second_import_keeps_what_a_keeper_changed(own: Path, sixth: Path) -> None:
    """A corrected id, an added note, a comment and a removed row stay as they are."""
    path = own / "localities/yunshan.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("yunshan-gongan", "yunshan-gonganju")
    text = text.replace("    row: 1\n", "    # 已核对\n    row: 1\n")
    text = text[: text.index("  - measure: guojia-fuzhi-04")]
    path.write_text(text, encoding="utf-8", newline="\n")
    import_table(sixth, own)
    after = path.read_text(encoding="utf-8")

    assert text == after


def test_check_writes_nothing(
    sixth: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """--check shows the difference and leaves the folder as it was."""
    code = import_table(sixth, data, "--check")

    assert 0 == code
    assert not (data / "localities/yunshan.yaml").exists()
    assert "+    row: 1" in capsys.readouterr().out


def test_a_keeper_names_the_measure_of_a_row(own: Path, sixth: Path) -> None:
    """--row gives the row that begins on a line of the extracted text its measure."""
    text = (own.parent / "sources/yunshan-fengongbiao.txt").read_text(encoding="utf-8")
    line = text.split("\n").index("\t4") + 1
    import_table(sixth, own, "--row", f"{line}=guojia-fuzhi-05")
    rows = _record(own, "localities/yunshan.yaml")["assignments"]

    assert "guojia-fuzhi-05" in [row["measure"] for row in rows]
