"""Tables in three real shapes go from file to green records in the steps of the manual."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from scripts.import_place import main
from scripts.verify_sources import main as verify_sources
from sitegen.pages.role_looks import role_looks
from sitegen.reading import read_dataset
from sitegen.records.registry import vocabularies_of
from sitegen.validate import validate
from tests.importing.fifth_list import YUHE
from tests.importing.lookalikes import PLACES as THREE
from tests.importing.lookalikes import Edit
from tests.site.project import ROOT, UNRELEASED

PLACES = {**THREE, "yuhe": YUHE}
MOST_DECISIONS_A_ROW = 0.5


def _edit(data: Path, edits: tuple[Edit, ...]) -> None:
    """What a keeper changes, each text once."""
    for name, found, put in edits:
        path = data / name
        text = path.read_text(encoding="utf-8")
        assert 1 == text.count(found), (name, found)
        path.write_text(text.replace(found, put), encoding="utf-8", newline="\n")


def _not_yet_made(data: Path, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """Those whose entry the records do not have, should a place be among them."""
    return tuple(
        (name, found, put)
        for name, found, put in edits
        if put.replace(found, "") not in (data / name).read_text(encoding="utf-8")
    )


def _take_out(data: Path, place: str) -> None:
    """The records as they were before the place came to them, if it has come."""
    record = data / f"localities/{place}.yaml"
    if record.exists():
        read = yaml.load(record.read_text(encoding="utf-8"), yaml.CBaseLoader)
        for document in read["documents"]:
            (data / f"documents/{document}.yaml").unlink()
        record.unlink()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The records with all places imported and decided, a fifth list among them."""
    folder = tmp_path_factory.mktemp("lookalikes")
    data = Path(shutil.copytree(ROOT / "data", folder / "data", ignore=UNRELEASED))
    # What a release asks to be logged is no part of an import.
    (data / "released.yaml").unlink(missing_ok=True)
    for place, one in PLACES.items():
        _take_out(data, place)
        _edit(data, _not_yet_made(data, one.before))
        for name, text in one.files:
            (data / name).write_text(text, encoding="utf-8", newline="\n")
        table = folder / f"{place}{one.suffix}"
        one.made(table)
        whose = ("--place", place, "--name", one.name, "--code", one.code)
        where = ("--data", str(data), "--sources", str(folder / "sources"))
        assert 0 == main([str(table), *whose, "--document", f"{place}-renwu", *where])
        _edit(data, one.edits)
    return folder


def test_the_records_have_no_problem(folder: Path) -> None:
    """After the decisions `make check` has nothing to say."""
    raw, problems = read_dataset(folder / "data")

    assert ((), ()) == (problems, validate(raw))


@pytest.mark.parametrize("place", PLACES)
def test_the_proof_agrees_both_ways(place: str, folder: Path) -> None:
    """Every character of the table is accounted for, what is not published too."""
    where = ["--data", str(folder / "data"), "--sources", str(folder / "sources")]

    assert 0 == verify_sources([*where, "--document", f"{place}-renwu"])


@pytest.mark.parametrize("place", PLACES)
def test_every_row_is_recorded_and_little_is_left_to_decide(
    place: str, folder: Path
) -> None:
    """All rows are there, with at most one decision for two of them."""
    path = folder / f"data/localities/{place}.yaml"
    record = yaml.load(path.read_text(encoding="utf-8"), yaml.CBaseLoader)
    work_list = folder / f"sources/{place}-renwu.decisions.md"
    lines = work_list.read_text(encoding="utf-8").splitlines()
    decisions = [line for line in lines if line and line[0] not in "# "]

    assert PLACES[place].rows == len(record["assignments"])
    assert len(decisions) <= MOST_DECISIONS_A_ROW * PLACES[place].rows


def test_roles_of_the_vocabulary_are_read(folder: Path) -> None:
    """主办 and 协办 are two lines in the vocabulary and nothing else."""
    path = folder / "data/localities/tianmian.yaml"
    record = yaml.load(path.read_text(encoding="utf-8"), yaml.CBaseLoader)
    [first, *_] = record["assignments"]

    assert ["zhuban", "xieban"] == [each["role"] for each in first["units"]["members"]]


def test_a_role_that_leads_looks_like_one(folder: Path) -> None:
    """Pages give 主办 the look of 牵头, for its entry says that it leads."""
    raw, _ = read_dataset(folder / "data")

    assert "lead" == role_looks(vocabularies_of(raw))["zhuban"]
