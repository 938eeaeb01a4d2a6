"""Whether the generated files are still what the last run made of the same inputs.

In: the folders of data, docs and theme. Out: digests, and the number of files if
nothing has to be done. Must not know what any stage does and imports none: to answer
takes a tenth of the time that importing and running the stages takes.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from sitegen.writing.manifest import MANIFEST, listed_paths

STAMP = ".generated-stamp"
PROGRAM = Path(__file__).parents[1]
LIBRARIES = ("jinja2", "markupsafe", "pypinyin", "pyyaml")


def inputs_digest(data_dir: Path, theme_dir: Path) -> str:
    """A digest of the records, the theme, the program and its libraries."""
    digest = hashlib.sha256(sys.version.encode())
    for library in LIBRARIES:
        digest.update(f"{library} {version(library)}\n".encode())
    for folder in (data_dir, theme_dir, PROGRAM):
        for file in _files(folder):
            digest.update(f"{file.relative_to(folder).as_posix()}\n".encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _files(folder: Path) -> list[Path]:
    """Every file of the folder but compiled ones, in one order everywhere."""
    return sorted(
        file for file in folder.rglob("*") if file.suffix != ".pyc" and file.is_file()
    )


def outputs_digest(docs_dir: Path, paths: Iterable[str]) -> str:
    """A digest of the size and time of change of every generated file."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(f"{path} {_size_and_time(docs_dir / path)}\n".encode())
    return digest.hexdigest()


def _size_and_time(file: Path) -> str:
    try:
        found = file.stat()
    except FileNotFoundError:
        return "missing"
    return f"{found.st_size} {found.st_mtime_ns}"


def count_if_fresh(data_dir: Path, docs_dir: Path, theme_dir: Path) -> int | None:
    """The number of generated files if none would change, None if one might."""
    try:
        lines = (docs_dir / MANIFEST).read_text(encoding="utf-8").splitlines()
        stamp = (docs_dir / STAMP).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    paths = listed_paths(lines)
    now = stamp_text(inputs_digest(data_dir, theme_dir), docs_dir, paths)
    return len(paths) if stamp == now else None


def stamp_text(inputs: str, docs_dir: Path, paths: Iterable[str]) -> str:
    """What the stamp says when these inputs have become these files."""
    return f"{inputs}\n{outputs_digest(docs_dir, paths)}\n"
