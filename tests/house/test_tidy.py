"""Data files are mended where one answer is right, and only there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from scripts.check_records import main
from tests.core.broken import MINIMAL
from tests.site.project import ROOT
from tools.house.files import changes

FILE = "localities/yunxi.yaml"


def _data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MINIMAL, tmp_path / "data"))


def test_the_records_are_as_the_house_writes_them() -> None:
    """No file under data/ would be changed, by a single byte."""
    assert [] == [change.path.name for change in changes(ROOT / "data")]


@pytest.mark.parametrize(
    "damage",
    [
        ("张表，", "张表, "),
        ("（", "( "),
        ('code: "990100"', "code: '990100'"),
        ("name: 云溪市\n", 'name:  "云溪市"\n'),
        ("\n", "\r\n"),
        ("# yaml", "\ufeff# yaml"),
    ],
    ids=["comma", "bracket", "quotes", "needless quotes", "line ends", "mark"],
)
def test_what_has_one_right_answer_is_mended(
    damage: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file comes back byte for byte, and the difference is shown."""
    data = _data(tmp_path)
    path = data / FILE
    before = path.read_text(encoding="utf-8")
    assert damage[0] in before
    path.write_text(before.replace(*damage), encoding="utf-8", newline="")
    main(["--data", str(data), "--fix"])

    assert before == path.read_text(encoding="utf-8")
    assert f"data/{FILE}" in capsys.readouterr().out


def test_keys_come_in_order_and_comments_stay(tmp_path: Path) -> None:
    """A key goes to its place with the comment above it."""
    data = _data(tmp_path)
    path = data / FILE
    before = path.read_text(encoding="utf-8")
    moved = before.replace("level: prefecture\n", "")
    path.write_text(
        moved.replace("id: yunxi\n", "# 层级\nlevel: prefecture\nid: yunxi\n"),
        encoding="utf-8",
        newline="\n",
    )
    main(["--data", str(data), "--fix"])
    expected = before.replace("level: prefecture\n", "# 层级\nlevel: prefecture\n")

    assert expected == path.read_text(encoding="utf-8")


def test_a_file_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    """A doubled key or a broken line is for the check to name."""
    data = _data(tmp_path)
    path = data / FILE
    text = path.read_text(encoding="utf-8") + "id: yunxi\n"
    path.write_text(text, encoding="utf-8", newline="\n")

    assert 1 == main(["--data", str(data), "--fix"])
    assert text == path.read_text(encoding="utf-8")
