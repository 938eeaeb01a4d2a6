"""Writing touches what changed, removes what is stale, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from sitegen import write
from sitegen.freshness import MANIFEST
from sitegen.write import HandWrittenFileError, plan_changes, write_files


def _files(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }


def test_everything_is_written_into_an_empty_folder(tmp_path: Path) -> None:
    """Text is written as UTF-8, bytes as they are, folders are made."""
    write_files({"a/index.md": "甲", "b.bin": b"\x00"}, tmp_path)

    assert {"a/index.md": "甲", "b.bin": "\x00"} == _files(tmp_path)


def test_a_second_run_writes_nothing(tmp_path: Path) -> None:
    """Files that already say the same are left alone."""
    write_files({"a.md": "甲"}, tmp_path)

    changes = write_files({"a.md": "甲"}, tmp_path)

    assert ((), (), ("a.md",)) == (changes.written, changes.removed, changes.unchanged)


def test_only_the_changed_file_is_written(tmp_path: Path) -> None:
    """One changed text means one written file."""
    write_files({"a.md": "甲", "b.md": "乙"}, tmp_path)

    assert ("b.md",) == write_files({"a.md": "甲", "b.md": "丙"}, tmp_path).written


def test_a_stale_file_goes_with_its_empty_folder(tmp_path: Path) -> None:
    """What is no longer generated is removed, and so are folders left empty."""
    write_files({"a/b/c.md": "甲", "d.md": "丁"}, tmp_path)

    write_files({"d.md": "丁"}, tmp_path)

    assert ["d.md"] == [p.name for p in tmp_path.iterdir() if p.name != MANIFEST]


def test_a_hand_written_file_beside_generated_ones_stays(tmp_path: Path) -> None:
    """A stale folder that also holds a hand-written file keeps that file."""
    write_files({"a/index.md": "甲"}, tmp_path)
    (tmp_path / "a/note.md").write_text("手写", encoding="utf-8")

    write_files({}, tmp_path)

    assert {"a/note.md": "手写"} == _files(tmp_path)


def test_a_hand_written_file_is_never_overwritten(tmp_path: Path) -> None:
    """Where the generator would write over a file it does not know, it refuses."""
    (tmp_path / "a.md").write_text("手写", encoding="utf-8")

    with pytest.raises(HandWrittenFileError):
        write_files({"a.md": "甲", "b.md": "乙"}, tmp_path)

    assert {"a.md": "手写"} == _files(tmp_path)


def test_a_generated_file_that_was_edited_is_written_again(tmp_path: Path) -> None:
    """An edit in a generated file does not last."""
    write_files({"a.md": "甲"}, tmp_path)
    (tmp_path / "a.md").write_text("改", encoding="utf-8")

    assert ("a.md",) == write_files({"a.md": "甲"}, tmp_path).written


def test_looking_changes_nothing(tmp_path: Path) -> None:
    """A plan names what would be written and removed, and touches no file."""
    write_files({"a.md": "甲", "b.md": "乙"}, tmp_path)

    changes = plan_changes({"a.md": "丙", "c.md": "丁"}, tmp_path)

    assert (("a.md", "c.md"), ("b.md",)) == (changes.written, changes.removed)
    assert {"a.md": "甲", "b.md": "乙"} == _files(tmp_path)


def test_a_run_after_a_crash_cleans_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If writing breaks off, the next run still knows every file of ours."""
    write_files({"old.md": "旧"}, tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(write, "_remove", _break_off)
        with pytest.raises(OSError, match="disk"):
            write_files({"new.md": "新"}, tmp_path)

    write_files({"newer.md": "更新"}, tmp_path)

    assert {"newer.md": "更新"} == _files(tmp_path)


def _break_off(path: Path, docs_dir: Path) -> None:
    raise OSError("disk")


def test_no_half_written_file_is_left_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the new content cannot be put in place, the old file is still whole."""
    write_files({"a.md": "甲"}, tmp_path)
    monkeypatch.setattr(Path, "replace", _refuse_to_replace)
    with pytest.raises(OSError, match="disk"):
        write_files({"a.md": "乙"}, tmp_path)

    assert "甲" == (tmp_path / "a.md").read_text(encoding="utf-8")


def _refuse_to_replace(path: Path, target: Path) -> None:
    raise OSError("disk")
