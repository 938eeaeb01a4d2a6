"""Every data file of a folder mended, with what would change.

In: the data folder. Out: by path the new text and the difference from the old one. Must
not know what is mended.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sitegen.reading.files import FOLDERS, SINGLE_FILES
from tools.house.tidy import tidied


@dataclass(frozen=True, kw_only=True)
class Change:
    """A file that is not as the house writes it; difference: as `diff -u` shows it."""

    path: Path
    text: str
    difference: str


def changes(data: Path) -> Iterator[Change]:
    """The files that mending changes, by path."""
    for path in sorted(data.rglob("*.yaml")):
        below = path.relative_to(data)
        stem = below.parts[0] if len(below.parts) > 1 else below.stem
        kind = FOLDERS.get(stem) if len(below.parts) == 2 else stem
        if kind is None or (len(below.parts) == 1 and stem not in SINGLE_FILES):
            continue
        name = f"data/{below.as_posix()}"
        content = path.read_bytes()
        text = tidied(content, kind, name)
        if text is not None and text.encode() != content:
            before = content.decode("utf-8")
            yield Change(
                path=path, text=text, difference=_difference(before, text, name)
            )


def _difference(before: str, after: str, name: str) -> str:
    """The changed lines; what cannot be seen in them is named."""
    notes = []
    if before.startswith("\ufeff"):
        notes.append("删去文件开头的字节顺序标记")
    if "\r" in before:
        notes.append("行尾改为 LF")
    plain = before.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = difflib.unified_diff(
        plain.splitlines(), after.splitlines(), name, name, "", "", 0, ""
    )
    return "\n".join([*(f"{name}: {note}" for note in notes), *lines])
