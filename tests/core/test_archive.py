"""Archives that every program unpacks, the same bytes every time."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path

from sitegen.writing.archive import zip_bytes

CONTENTS: dict[str, str | bytes] = {
    "a.txt": "甲" * 1000,
    "文件夹/乙.bin": bytes(range(256)),
    "empty": "",
}


def test_what_was_packed_is_unpacked() -> None:
    """Names and contents in order, checksums and all, as zipfile reads them."""
    with zipfile.ZipFile(io.BytesIO(zip_bytes(CONTENTS.items()))) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}

        assert archive.testzip() is None
    assert [
        ("a.txt", ("甲" * 1000).encode()),
        ("文件夹/乙.bin", bytes(range(256))),
        ("empty", b""),
    ] == list(found.items())


def test_nothing_tells_when_or_by_whom() -> None:
    """The first day that the format knows, a plain readable file."""
    with zipfile.ZipFile(io.BytesIO(zip_bytes(CONTENTS.items()))) as archive:
        for entry in archive.infolist():
            assert (1980, 1, 1, 0, 0, 0) == entry.date_time
            assert 0o100644 == entry.external_attr >> 16
            assert (b"", b"") == (entry.extra, entry.comment)


def test_pythons_own_program_unpacks_it(tmp_path: Path) -> None:
    """Also from the disk, with Chinese names."""
    (tmp_path / "a.zip").write_bytes(zip_bytes(CONTENTS.items()))
    command = [sys.executable, "-m", "zipfile", "-e", "a.zip", "out"]
    subprocess.run(command, cwd=tmp_path, check=True)

    assert bytes(range(256)) == (tmp_path / "out/文件夹/乙.bin").read_bytes()


def test_an_archive_of_nothing_is_an_archive() -> None:
    """As every program reads it."""
    assert zipfile.is_zipfile(io.BytesIO(zip_bytes(())))
