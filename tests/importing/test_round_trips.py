"""Every recorded place, its table made again and imported, is what its record says."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.importing.remade import (
    as_web_page,
    as_word,
    as_workbook,
    blocks_of,
    practice_of,
)
from tests.records import DOCUMENTS, LOCALITIES, Record
from tests.site.project import ROOT, UNRELEASED
from tools.importing.options import Options
from tools.importing.run import Import, Outcome

FORMATS = {".docx": as_word, ".xlsx": as_workbook, ".html": as_web_page}
DOCUMENT = {document["id"]: document for document in DOCUMENTS}
CASES = [
    (place["id"], suffix, place["documents"][0])
    for place in LOCALITIES
    for suffix in FORMATS
]


@pytest.fixture(scope="module")
def trips(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Record]:
    """By place and kind of file: what the import wrote, with its decisions."""
    found = {}
    for place in LOCALITIES:
        folder = tmp_path_factory.mktemp(place["id"])
        data = folder / "data"
        shutil.copytree(ROOT / "data", data, ignore=UNRELEASED)
        (data / f"localities/{place['id']}.yaml").unlink()
        document = DOCUMENT[place["documents"][0]]
        (data / f"documents/{document['id']}.yaml").unlink()
        blocks = blocks_of(place, document)
        for suffix, made in FORMATS.items():
            table = made(blocks, folder / f"table{suffix}")
            found[place["id"], suffix] = _imported(place, document["id"], table, data)
    return found


def _imported(place: Record, document: str, table: Path, data: Path) -> Record:
    options = Options(
        place=place["id"],
        name=place["name"],
        code=place["code"],
        document=document,
        table_file=table,
        sources=table.parent / f"sources{table.suffix}",
    )
    run = Import(options, data)
    outcome = run.run(lambda done, rows: None)
    assert isinstance(outcome, Outcome), outcome
    path = data / f"localities/{place['id']}.yaml"
    record: Record = yaml.load(outcome.files[path], yaml.CBaseLoader)
    lines = options.sources / f"{document}.decisions.md"
    assert lines in outcome.files
    return {
        "record": record,
        "decided": [(each.file, each.path, each.what) for each in run.decisions],
    }


def _rows(record: Record) -> dict[str, Record]:
    return {row["measure"]: row for row in record["assignments"]}


def _cells(record: Record) -> Iterator[tuple[tuple[str, int, str], Any]]:
    """Every cell of units and of limits with its place, names instead of unit ids."""
    names = {unit["id"]: unit["name"] for unit in record["units"]}
    for key in ("sections", "assignments"):
        for number, row in enumerate(record.get(key, ())):
            for field in ("units", "deadline"):
                if field in row:
                    yield (key, number, field), _named(row[field], names)


def _named(cell: Record, names: dict[str, str]) -> Record:
    members = [
        {
            **member,
            "unit": "",
            "as_printed": member.get("as_printed", names[member["unit"]]),
        }
        for member in cell.get("members", ())
    ]
    return {**cell, "members": members}


@pytest.mark.parametrize(("place", "suffix", "document"), CASES)
def test_cells_are_those_of_the_record(
    trips: dict[tuple[str, str], Record], place: str, suffix: str, document: str
) -> None:
    """At least 95 of 100 cells of units and limits are exactly as recorded."""
    real = next(each for each in LOCALITIES if each["id"] == place)
    read = dict(_cells(trips[place, suffix]["record"]))
    recorded = dict(_cells(real))
    same = sum(read.get(key) == cell for key, cell in recorded.items())

    assert same >= 0.95 * len(recorded)


@pytest.mark.parametrize(("place", "suffix", "document"), CASES)
def test_no_difference_is_silent(
    trips: dict[tuple[str, str], Record], place: str, suffix: str, document: str
) -> None:
    """Whatever differs from the record stands in the work list at its place."""
    real = next(each for each in LOCALITIES if each["id"] == place)
    read = dict(_cells(trips[place, suffix]["record"]))
    told = {path[:3] for _, path, _ in trips[place, suffix]["decided"]}
    different = [key for key, cell in _cells(real) if read.get(key) != cell]

    assert [] == [key for key in different if key not in told]


@pytest.mark.parametrize(("place", "suffix", "document"), CASES)
def test_texts_are_those_of_the_record(
    trips: dict[tuple[str, str], Record], place: str, suffix: str, document: str
) -> None:
    """Every quoted text comes through, character by character."""
    real = next(each for each in LOCALITIES if each["id"] == place)
    made = trips[place, suffix]["record"]

    assert _texts(real) == _texts(made)


def _texts(record: Record) -> list[tuple[Any, ...]]:
    rows = [
        (
            row["measure"],
            row["row"],
            row.get("row_as_printed"),
            practice_of(row),
            row.get("actions"),
            row.get("remark"),
            row.get("units", {}).get("as_printed"),
            row.get("units", {}).get("shared_with"),
            row.get("deadline", {}).get("as_printed"),
            row.get("deadline", {}).get("shared_with"),
            row.get("status"),
        )
        for row in record["assignments"]
    ]
    headings = [
        (each.get("heading_as_printed"), each.get("units", {}).get("as_printed"))
        for each in record["sections"]
    ]
    return [*rows, *headings]
