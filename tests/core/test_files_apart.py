"""Files that several processes write at the same time are what one would write."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sitegen import beside
from sitegen.writing.content import Content, Derived, Files
from sitegen.writing.files import plan_changes, write_files
from sitegen.writing.manifest import MANIFEST
from sitegen.writing.run import HandWrittenFilesError

HERE = os.getpid()

pytestmark = pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(),
    reason="one process writes all where none can be doubled",
)


@pytest.fixture(autouse=True)
def _several(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many processors there are, and whatever else the tests hold."""
    monkeypatch.setattr(beside, "can_double", lambda: True)


def _texts(folder: Path) -> dict[str, str]:
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in folder.iterdir()
        if path.name[0] != "."
    }


def _said_where(name: str) -> Iterator[tuple[str, Content]]:
    """A file that says whether this process made it, and one that follows from it."""
    where = "here" if os.getpid() == HERE else "there"
    yield f"{name}.md", where
    yield f"{name}.bin", Derived(source=f"{name}.md", make=where.encode)


def test_each_stream_has_its_process_and_one_list(tmp_path: Path) -> None:
    """The list, the changes and what is stale are those of all streams together."""
    write_files([("old.md", "旧")], tmp_path)

    changes = write_files(_said_where("a"), tmp_path, _said_where("b"))

    expected = {"a.md": "here", "a.bin": "here", "b.md": "there", "b.bin": "there"}
    assert expected == _texts(tmp_path)
    assert ("a.bin", "a.md", "b.bin", "b.md") == changes.written
    assert ("old.md",) == changes.removed
    again = write_files(_said_where("a"), tmp_path, _said_where("b"))
    assert ((), 4) == (again.written, len(again.unchanged))
    listed = (tmp_path / MANIFEST).read_text(encoding="utf-8").splitlines()
    assert ["a.bin", "a.md", "b.bin", "b.md"] == [line.split()[2] for line in listed]


def test_looking_apart_writes_nothing(tmp_path: Path) -> None:
    """What would be written is told for all streams, and the folder stays empty."""
    planned = plan_changes(_said_where("a"), tmp_path, _said_where("b"))

    assert ("a.bin", "a.md", "b.bin", "b.md") == planned.written
    assert [] == list(tmp_path.iterdir())


def test_a_file_in_the_way_of_another_process_is_refused(tmp_path: Path) -> None:
    """It is kept and named, as one in the way of this process is."""
    (tmp_path / "b.md").write_text("手写", encoding="utf-8")

    with pytest.raises(HandWrittenFilesError) as refused:
        write_files(_said_where("a"), tmp_path, [("b.md", "乙")])

    assert ("b.md",) == refused.value.paths
    assert "手写" == _texts(tmp_path)["b.md"]


def _refused() -> Files:
    yield "b.md", "乙"
    raise OSError("disk")


def test_an_error_of_another_process_is_met_here(tmp_path: Path) -> None:
    """As itself, and the next run knows every file."""
    with pytest.raises(OSError, match="disk"):
        write_files(_said_where("a"), tmp_path, _refused())

    write_files([("c.md", "丙")], tmp_path)

    assert {"c.md": "丙"} == _texts(tmp_path)


def _killed() -> Files:
    yield "b.md", "乙"
    if os.getpid() != HERE:
        os.kill(os.getpid(), signal.SIGKILL)
    yield "c.md", "丙"


def test_the_work_of_a_killed_process_is_done_here(tmp_path: Path) -> None:
    """Where the system has no room for a second process, one does it all."""
    write_files([("a.md", "甲")], tmp_path, _killed())

    assert {"a.md": "甲", "b.md": "乙", "c.md": "丙"} == _texts(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system as Linux answers")
def test_a_heavy_process_is_not_doubled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All streams are written, one after another, where a double would need too much."""
    monkeypatch.undo()
    monkeypatch.setattr(beside, "LIGHT", 1)

    write_files(_said_where("a"), tmp_path, _said_where("b"))

    assert "here" == _texts(tmp_path)["b.md"]
