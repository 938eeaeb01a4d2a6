"""The minimal dataset with something broken in it.

In: changes to files. Out: a data folder with the changes made, and what the reader and
the checks say of it.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sitegen.problems import render
from sitegen.reading import read_dataset
from sitegen.validate import validate

MINIMAL = Path(__file__).parents[1] / "fixtures" / "minimal" / "data"


def make_change(data_dir: Path, change: Mapping[str, Any]) -> None:
    """Replace a text, give a file other content, encoding or line ends, or remove it."""
    path = data_dir.parent / change["file"]
    if "remove" in change:
        path.unlink()
    elif "content" in change:
        path.write_text(change["content"], encoding="utf-8")
    elif "encoding" in change:
        path.write_text(path.read_text(encoding="utf-8"), encoding=change["encoding"])
    elif "line_end" in change:
        text = path.read_text(encoding="utf-8")
        path.write_text(text, encoding="utf-8", newline=change["line_end"])
    else:
        text = path.read_text(encoding="utf-8")
        assert text.count(change["replace"]) == 1, f"not once: {change['replace']!r}"
        changed = text.replace(change["replace"], change["with"])
        path.write_text(changed, encoding="utf-8", newline="")


def minimal_copy(folder: Path, *changes: Mapping[str, Any]) -> Path:
    """A copy of the minimal dataset with the changes made."""
    data_dir = folder / "data"
    shutil.copytree(MINIMAL, data_dir)
    for change in changes:
        make_change(data_dir, change)
    return data_dir


def report(data_dir: Path) -> str:
    """What an editor is told about the folder."""
    raw, problems = read_dataset(data_dir)
    return render((*problems, *validate(raw)))
