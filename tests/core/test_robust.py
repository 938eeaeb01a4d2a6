"""No damage to a file makes the checks fail instead of telling of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sitegen.reading import read_dataset
from sitegen.records import build_registry
from sitegen.validate import validate
from tests.core.broken import MINIMAL, minimal_copy

FILES = sorted(path.relative_to(MINIMAL).as_posix() for path in MINIMAL.rglob("*.yaml"))
EVERY = 5
"""One line in so many is damaged; all of them were, once, when this was written."""


def damaged(lines: list[str], number: int, kind: str) -> str:
    """The file with one line lost, or its value gone or of another kind."""
    key = lines[number].partition(":")[0]
    lost = {"lost": [], "no value": [f"{key}:"], "a list": [f"{key}: [x, {{y: z}}]"]}
    return "\n".join([*lines[:number], *lost[kind], *lines[number + 1 :]])


@pytest.mark.parametrize("kind", ["lost", "no value", "a list"])
@pytest.mark.parametrize("file", FILES)
def test_damage_is_told_of_or_does_no_harm(
    file: str, kind: str, tmp_path: Path
) -> None:
    """With a line damaged there are problems, or the model can still be built."""
    data_dir = minimal_copy(tmp_path)
    path = data_dir / file
    lines = path.read_text(encoding="utf-8").split("\n")
    for number in range(0, len(lines) - 1, EVERY):
        path.write_text(damaged(lines, number, kind), encoding="utf-8")
        raw, problems = read_dataset(data_dir)
        if not problems and not validate(raw):
            build_registry(raw)
