"""Single files on the disk, whole or not at all.

In: paths. Out: contents, files written or removed. Must not know what is ours.
"""

from __future__ import annotations

from pathlib import Path


def read(path: Path) -> bytes | None:
    """The content; None where there is no file."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def is_there(path: Path) -> bool:
    """Whether there is a file, or a link to nowhere, that could be removed."""
    return path.is_file() or path.is_symlink()


def replace(path: Path, content: bytes) -> None:
    """A reader sees the old file or the new one, never half of it."""
    partial = path.with_name(f".{path.name}.partial")
    try:
        partial.write_bytes(content)
    except FileNotFoundError:  # its folder is missing, as for one file in five
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_bytes(content)
    partial.replace(path)


def remove(path: Path, docs_dir: Path) -> None:
    """The file, and the folders that it leaves empty."""
    if is_there(path):
        path.unlink()
    for folder in path.parents:
        if folder == docs_dir or not folder.is_dir() or any(folder.iterdir()):
            return
        folder.rmdir()
