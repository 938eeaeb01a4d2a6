"""A second document of a place adds its rows and leaves the first one's as they are."""

from __future__ import annotations

from pathlib import Path

import yaml

from scripts.import_place import main
from sitegen.reading import read_dataset
from sitegen.validate import validate
from tests.importing.remade import MEASURE
from tests.records import Record


def _import(data: Path, document: str, measures: tuple[str, ...]) -> None:
    rows = "".join(
        f"{number}\t{MEASURE[measure]['title']}\t市市场监管局\n"
        for number, measure in enumerate(measures, start=1)
    )
    path = data.parent / f"{document}.txt"
    head = "云山市任务分工表\n序号\t改革举措\t责任单位\n"
    path.write_text(head + rows, encoding="utf-8")
    place = ("--place", "yunshan", "--name", "云山市", "--code", "449800")
    where = ("--data", str(data), "--sources", str(data.parent / "sources"))
    assert 0 == main([str(path), *place, "--document", document, *where])


def test_a_second_document_adds_and_changes_nothing(data: Path) -> None:
    """Both documents, both lists, rows in the order of the imports, and no problem."""
    _import(data, "yunshan-one", ("guojia-fuzhi-01", "guojia-fuzhi-02"))
    _import(data, "yunshan-two", ("guojia-jiejian-01", "guojia-jiejian-02"))
    path = data / "localities/yunshan.yaml"
    record: Record = yaml.load(path.read_text(encoding="utf-8"), yaml.CBaseLoader)
    raw, problems = read_dataset(data)

    assert ["yunshan-one", "yunshan-two"] == record["documents"]
    assert ["guojia-fuzhi", "guojia-jiejian"] == [
        each["list"] for each in record["coverage"]
    ]
    assert [
        "guojia-fuzhi-01",
        "guojia-fuzhi-02",
        "guojia-jiejian-01",
        "guojia-jiejian-02",
    ] == [row["measure"] for row in record["assignments"]]
    assert ((), ()) == (problems, validate(raw))
