"""Writing touches what changed, removes what is stale, and nothing else."""

from __future__ import annotations

import multiprocessing
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from sitegen.writing import files
from sitegen.writing.content import Content, Derived, Keyed, Packed
from sitegen.writing.files import plan_changes, write_files
from sitegen.writing.manifest import MANIFEST
from sitegen.writing.run import Changes, HandWrittenFilesError, OutsideError


def _files(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(MANIFEST)
    }


def _write(folder: Path, **texts: Content) -> Changes:
    """Write files named without their ending."""
    return write_files([(f"{name}.md", text) for name, text in texts.items()], folder)


def test_everything_is_written_into_an_empty_folder(tmp_path: Path) -> None:
    """Text is written as UTF-8, bytes as they are, folders are made."""
    write_files([("a/index.md", "甲"), ("b.bin", b"\x00")], tmp_path / "docs")

    assert {"a/index.md": "甲", "b.bin": "\x00"} == _files(tmp_path / "docs")


def test_a_second_run_writes_nothing(tmp_path: Path) -> None:
    """Files that already say the same are left alone."""
    _write(tmp_path, a="甲")

    changes = _write(tmp_path, a="甲")

    assert ((), (), ("a.md",)) == (changes.written, changes.removed, changes.unchanged)


def test_only_the_changed_file_is_written(tmp_path: Path) -> None:
    """One changed text means one written file."""
    _write(tmp_path, a="甲", b="乙")

    assert ("b.md",) == _write(tmp_path, a="甲", b="丙").written


def test_a_file_is_written_before_the_next_one_is_made(tmp_path: Path) -> None:
    """Nothing waits in memory for the last file."""
    seen = []

    def stream() -> Iterator[tuple[str, str]]:
        yield "a.md", "甲"
        seen.append((tmp_path / "a.md").read_text(encoding="utf-8"))
        yield "b.md", "乙"

    write_files(stream(), tmp_path)

    assert ["甲"] == seen


def test_a_stale_file_goes_with_its_empty_folder(tmp_path: Path) -> None:
    """What is no longer generated is removed, and so are folders left empty."""
    write_files([("a/b/c.md", "甲"), ("d.md", "丁")], tmp_path)

    _write(tmp_path, d="丁")

    assert ["d.md"] == [
        p.name for p in tmp_path.iterdir() if not p.name.startswith(MANIFEST)
    ]


def test_a_hand_written_file_beside_generated_ones_stays(tmp_path: Path) -> None:
    """A stale folder that also holds a hand-written file keeps that file."""
    write_files([("a/index.md", "甲")], tmp_path)
    (tmp_path / "a/note.md").write_text("手写", encoding="utf-8")

    write_files([], tmp_path)

    assert {"a/note.md": "手写"} == _files(tmp_path)


def test_hand_written_files_are_never_overwritten(tmp_path: Path) -> None:
    """Where the generator would write over files it does not know, it names them all."""
    (tmp_path / "a.md").write_text("手写", encoding="utf-8")
    (tmp_path / "b.md").write_text("也是", encoding="utf-8")

    with pytest.raises(HandWrittenFilesError) as refused:
        _write(tmp_path, a="甲", b="乙", c="丙")

    assert ("a.md", "b.md") == refused.value.paths
    assert {"a.md": "手写", "b.md": "也是", "c.md": "丙"} == _files(tmp_path)


def test_a_hand_written_file_stays_hand_written(tmp_path: Path) -> None:
    """Having refused once, the generator does not take the file for its own."""
    (tmp_path / "a.md").write_text("手写", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(HandWrittenFilesError):
            _write(tmp_path, a="甲")

    write_files([], tmp_path)

    assert {"a.md": "手写"} == _files(tmp_path)


def test_a_generated_file_that_was_edited_is_written_again(tmp_path: Path) -> None:
    """An edit in a generated file does not last."""
    _write(tmp_path, a="甲")
    (tmp_path / "a.md").write_text("改", encoding="utf-8")

    assert ("a.md",) == _write(tmp_path, a="甲").written


def _word(text: str) -> Content:
    return Derived(source="a.md", make=f"由{text}做成".encode)


def test_a_derived_file_is_made_only_when_its_source_changes(tmp_path: Path) -> None:
    """What is costly to make is not made again for nothing."""

    def never() -> bytes:
        raise AssertionError

    _write(tmp_path, a="甲", b=_word("甲"))

    assert () == _write(tmp_path, a="甲", b=Derived(source="a.md", make=never)).written
    assert ("a.md", "b.md") == _write(tmp_path, a="乙", b=_word("乙")).written


def test_a_damaged_derived_file_is_made_again(tmp_path: Path) -> None:
    """A file that was cut off or edited does not stay so."""
    _write(tmp_path, a="甲", b=_word("甲"))
    (tmp_path / "b.md").write_text("由", encoding="utf-8")

    assert ("b.md",) == _write(tmp_path, a="甲", b=_word("甲")).written


def test_a_derived_file_is_made_again_after_a_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the run ends between a file and what is made of it, the next one makes it."""
    _write(tmp_path, a="甲", b=_word("甲"))

    def stream() -> Iterator[tuple[str, Content]]:
        yield "a.md", "乙"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_files(stream(), tmp_path)

    assert ("b.md",) == _write(tmp_path, a="乙", b=_word("乙")).written
    assert {"a.md": "乙", "b.md": "由乙做成"} == _files(tmp_path)


def test_a_keyed_file_is_made_only_when_its_key_changes(tmp_path: Path) -> None:
    """Nor is it left when it was damaged."""

    def never() -> bytes:
        raise AssertionError

    _write(tmp_path, a=Keyed(key="1", make="甲".encode))

    assert () == _write(tmp_path, a=Keyed(key="1", make=never)).written
    assert ("a.md",) == _write(tmp_path, a=Keyed(key="2", make="乙".encode)).written
    (tmp_path / "a.md").write_text("丙", encoding="utf-8")
    assert ("a.md",) == _write(tmp_path, a=Keyed(key="2", make="乙".encode)).written


def test_an_archive_is_packed_again_only_when_a_file_in_it_changes(
    tmp_path: Path,
) -> None:
    """It holds what the files say now, under the names that it gives them."""
    packed = Packed(sources={"甲.txt": "a.md"}, program="1")
    _write(tmp_path, a="甲", b=packed)

    assert () == _write(tmp_path, a="甲", b=packed).written
    planned = plan_changes([("a.md", "乙"), ("b.md", packed)], tmp_path)
    assert ("a.md", "b.md") == planned.written
    assert ("a.md", "b.md") == _write(tmp_path, a="乙", b=packed).written
    with zipfile.ZipFile(tmp_path / "b.md") as archive:
        assert {"甲.txt": "乙"} == {
            name: archive.read(name).decode() for name in archive.namelist()
        }
    (tmp_path / "b.md").write_text("坏", encoding="utf-8")
    assert ("b.md",) == _write(tmp_path, a="乙", b=packed).written


def test_looking_changes_nothing(tmp_path: Path) -> None:
    """A plan names what would be written and removed, and touches no file."""
    _write(tmp_path, a="甲", b="乙")

    changes = plan_changes([("a.md", "丙"), ("c.md", "丁")], tmp_path)

    assert (("a.md", "c.md"), ("b.md",)) == (changes.written, changes.removed)
    assert {"a.md": "甲", "b.md": "乙"} == _files(tmp_path)


def test_a_run_after_a_crash_cleans_up(tmp_path: Path) -> None:
    """If writing breaks off, the next run still knows every file of ours."""
    _write(tmp_path, old="旧")

    def stream() -> Iterator[tuple[str, str]]:
        yield "new.md", "新"
        raise OSError("disk")

    with pytest.raises(OSError, match="disk"):
        write_files(stream(), tmp_path)

    _write(tmp_path, newer="更新")

    assert {"newer.md": "更新"} == _files(tmp_path)


def test_no_half_written_file_is_left_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the new content cannot be put in place, the old file is still whole."""
    _write(tmp_path, a="甲")
    monkeypatch.setattr(Path, "replace", _refuse_to_replace)
    with pytest.raises(OSError, match="disk"):
        _write(tmp_path, a="乙")

    assert "甲" == (tmp_path / "a.md").read_text(encoding="utf-8")


def _refuse_to_replace(path: Path, target: Path) -> None:
    raise OSError("disk")


@pytest.mark.parametrize("line", ["../note.md", "/etc/note.md", "a/../../note.md"])
def test_a_line_of_the_list_cannot_lead_outside(tmp_path: Path, line: str) -> None:
    """Whatever the list of our files says, nothing outside docs is removed."""
    docs = tmp_path / "docs"
    _write(docs, a="甲")
    (tmp_path / "note.md").write_text("别处", encoding="utf-8")
    with (docs / MANIFEST).open("a", encoding="utf-8") as listed:
        listed.write(f"{line}\n{'0' * 16} - {line}\n")

    _write(docs, a="乙")

    assert "别处" == (tmp_path / "note.md").read_text(encoding="utf-8")


def test_a_linked_folder_is_refused(tmp_path: Path) -> None:
    """A folder that is a link out of docs is named, and nothing is written there."""
    docs, elsewhere = tmp_path / "docs", tmp_path / "elsewhere"
    docs.mkdir()
    elsewhere.mkdir()
    (docs / "a").symlink_to(elsewhere)

    with pytest.raises(OutsideError) as refused:
        write_files([("a/b.md", "甲")], docs)

    assert "a" == refused.value.folder
    assert [] == list(elsewhere.iterdir())


def _write_many(folder: Path) -> None:
    write_files([(f"{number}.md", f"{number}") for number in range(200)], folder)


def test_two_generators_at_once_do_no_harm(tmp_path: Path) -> None:
    """The second waits for the first; all files are whole."""
    start = multiprocessing.get_context("spawn")
    both = [start.Process(target=_write_many, args=(tmp_path,)) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()

    assert [0, 0] == [one.exitcode for one in both]
    assert {f"{number}.md": f"{number}" for number in range(200)} == _files(tmp_path)


@pytest.mark.parametrize(
    "damaged",
    [
        b"\xff\xfe\x00 half a li",
        b"a\x00/b/c.md\n",
        b"?" * 300 + b"\n",
        b"0123456789abcdef - a.md\n0123456789abcdef - gone/b.m",
    ],
)
def test_a_list_in_pieces_is_no_obstacle(tmp_path: Path, damaged: bytes) -> None:
    """A damaged list of our files is made anew from what is generated."""
    _write(tmp_path, a="甲")
    (tmp_path / MANIFEST).write_bytes(damaged)

    changes = _write(tmp_path, a="甲")

    assert () == changes.removed
    assert {"a.md": "甲"} == _files(tmp_path)
    assert files.plan_changes([("a.md", "甲")], tmp_path).unchanged == ("a.md",)
