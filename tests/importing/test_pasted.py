"""Text pasted from a document: by tabs, by cells behind tabs, by paragraphs alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from scripts.verify_sources import main as verify_sources
from sitegen.reading import read_dataset
from sitegen.validate import validate
from tests.importing.remade import MEASURE
from tests.importing.test_sixth import import_table
from tests.records import Record
from tests.site.project import ROOT, UNRELEASED

NAMES = ("序号", "改革举措", "主要做法", "责任单位")
UNITS = (
    "市市场监管局牵头，2020年6月底前完成。",
    "市公安局牵头。",
    "市市场监管局牵头，市公安局配合。",
)
ROWS = tuple(
    (
        str(number),
        str(MEASURE[f"guojia-fuzhi-0{number}"]["title"]),
        str(MEASURE[f"guojia-fuzhi-0{number}"]["practice"]["text"]),
        units,
    )
    for number, units in enumerate(UNITS, start=1)
)
TITLE = "云山市复制推广改革举措任务分工表\n\n"


def _by_tabs() -> str:
    """A row a line."""
    return TITLE + "\n".join("\t".join(row) for row in (NAMES, *ROWS)) + "\n"


def _by_cells() -> str:
    """A cell a line behind a tab, a blank line after each row."""
    lines = ("\n".join(f"\t{cell}" for cell in row) for row in (NAMES, *ROWS))
    return TITLE + "\n\n".join(lines) + "\n"


def _by_paragraphs() -> str:
    """Blank lines between all cells."""
    return TITLE + "\n\n".join(cell for row in (NAMES, *ROWS) for cell in row) + "\n"


SHAPES = {"tabs": _by_tabs, "cells": _by_cells, "paragraphs": _by_paragraphs}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """By shape the data folder after its import."""
    folders = {}
    for shape, text in SHAPES.items():
        folder = tmp_path_factory.mktemp(shape)
        data = Path(shutil.copytree(ROOT / "data", folder / "data", ignore=UNRELEASED))
        (data / "released.yaml").unlink(missing_ok=True)
        table = folder / "table.txt"
        table.write_text(text(), encoding="utf-8")
        assert 0 == import_table(table, data)
        folders[shape] = data
    return folders


@pytest.fixture
def pasted(folders: dict[str, Path]) -> Path:
    """One of them, for reading only."""
    return folders["paragraphs"]


def _rows(data: Path) -> list[Record]:
    text = (data / "localities/yunshan.yaml").read_text(encoding="utf-8")
    rows: list[Record] = yaml.load(text, yaml.CBaseLoader)["assignments"]
    return rows


def test_every_shape_gives_the_same_records(folders: dict[str, Path]) -> None:
    """Whatever divides the cells, the place's file has the same bytes."""
    files = {f: (f / "localities/yunshan.yaml").read_bytes() for f in folders.values()}

    assert 1 == len(set(files.values()))


def test_every_row_has_its_measure_and_units(pasted: Path) -> None:
    """As printed, in the order of the text."""
    rows = _rows(pasted)

    assert ["guojia-fuzhi-01", "guojia-fuzhi-02", "guojia-fuzhi-03"] == [
        row["measure"] for row in rows
    ]
    assert list(UNITS) == [row["units"]["as_printed"] for row in rows]


def test_a_limit_in_the_cell_of_units_is_a_limit(pasted: Path) -> None:
    """The cell keeps its words; the record says where the limit stands."""
    first, *others = _rows(pasted)

    assert "2020年6月底前完成" == first["units"]["addendum_as_printed"]
    assert {
        "in_units": "true",
        "as_printed": "2020年6月底前完成",
        "parts": [
            {"as_printed": "2020年6月底前完成", "kind": "month", "by": "2020-06"}
        ],
    } == first["deadline"]
    assert not any("deadline" in row for row in others)


def test_records_and_proof_agree(pasted: Path) -> None:
    """Nothing is left to mend by hand: the checks and the proof have no finding."""
    raw, problems = read_dataset(pasted)
    where = ["--data", str(pasted), "--sources", str(pasted.parent / "sources")]

    assert ((), ()) == (problems, validate(raw))
    assert 0 == verify_sources([*where, "--document", "yunshan-fengongbiao"])


def test_a_cell_left_empty_is_for_a_person(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No units are taken from the row above; the work list has both ways to say it."""
    table = tmp_path / "table.txt"
    text = _by_tabs().replace("市公安局牵头。", "")
    table.write_text(text, encoding="utf-8")
    code = import_table(table, data)
    said = (tmp_path / "sources/yunshan-fengongbiao.decisions.md").read_text("utf-8")

    assert 0 == code
    assert "1 件待决" in capsys.readouterr().out
    assert "units" not in _rows(data)[1]
    assert (
        "guojia-fuzhi-02 责任单位栏是空的，没有记；"
        "建议：原件这一格是空的，写 units_omitted: true；"
        "与上面的格合并的，写 units: shared_with: guojia-fuzhi-01"
    ) in said
