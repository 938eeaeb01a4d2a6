"""The minimal dataset with something broken in it.

In: changes to files, in which «1» marks a place of the broken file. Out: a data folder
with the changes made, where its marks stood, and what the reader and the checks say of
it.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sitegen.problems import render
from sitegen.reading import read_dataset
from sitegen.validate import validate

MINIMAL = Path(__file__).parents[1] / "fixtures" / "minimal" / "data"
MARK = re.compile(r"«(\w+)(\.line)?»")


def make_change(data_dir: Path, change: Mapping[str, Any]) -> None:
    """Replace a text, mark one, give a file other content, remove or link it."""
    path = data_dir.parent / change["file"]
    if "remove" in change:
        path.unlink()
    elif "link" in change:
        path.unlink()
        path.symlink_to(change["link"])
    elif "content" in change:
        path.write_text(change["content"], encoding="utf-8")
    elif "encoding" not in change and "line_end" not in change:
        text = path.read_text(encoding="utf-8")
        before = change["replace"] if "replace" in change else unmarked(change["mark"])
        after = change["with"] if "replace" in change else change["mark"]
        assert text.count(before) == 1, f"not once: {before!r}"
        path.write_text(text.replace(before, after), encoding="utf-8", newline="")


def take_marks(data_dir: Path, file: str) -> dict[str, tuple[str, int, int]]:
    """Where each mark of the file stands, which has none any more."""
    path = data_dir.parent / file
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    places = {}
    for mark in MARK.finditer(text):
        before = unmarked(text[: mark.start()])
        column = len(before) - before.rfind("\n")
        places[mark[1]] = (file, before.count("\n") + 1, column)
    if places:
        path.write_text(unmarked(text), encoding="utf-8", newline="")
    return places


def unmarked(text: str) -> str:
    """The text without its marks."""
    return MARK.sub("", text)


def broken_copy(
    folder: Path, *changes: Mapping[str, Any]
) -> tuple[Path, dict[str, tuple[str, int, int]]]:
    """A copy of the minimal dataset with the changes made, and the places of the marks.

    Encodings and line ends come last, when no mark is left.
    """
    data_dir = folder / "data"
    shutil.copytree(MINIMAL, data_dir)
    for change in changes:
        make_change(data_dir, change)
    places: dict[str, tuple[str, int, int]] = {}
    for file in {change["file"] for change in changes}:
        places |= take_marks(data_dir, file)
    for change in changes:
        if "encoding" in change or "line_end" in change:
            path = data_dir.parent / change["file"]
            text = path.read_text(encoding="utf-8")
            encoding, line_end = change.get("encoding"), change.get("line_end")
            path.write_text(text, encoding=encoding or "utf-8", newline=line_end)
    return data_dir, places


def minimal_copy(folder: Path, *changes: Mapping[str, Any]) -> Path:
    """A copy of the minimal dataset with the changes made."""
    return broken_copy(folder, *changes)[0]


def placed(expected: str, places: Mapping[str, tuple[str, int, int]]) -> str:
    """The expected report with «1» as file:line:column and «1.line» as the line."""

    def written(mark: re.Match[str]) -> str:
        file, line, column = places[mark[1]]
        return str(line) if mark[2] else f"{file}:{line}:{column}"

    return MARK.sub(written, expected)


def report(data_dir: Path) -> str:
    """What an editor is told about the folder."""
    raw, problems = read_dataset(data_dir)
    return render(validate(raw, problems))
