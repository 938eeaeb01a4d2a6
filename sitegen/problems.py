"""What is wrong with the records, as values, and how it is printed.

In: findings of the reader and the checks. Out: one sorted list of lines that a data
editor can act on. Must not know YAML, shapes or how a problem was found.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

MOST_SHOWN = 200
"""More lines would only hide what the first ones say."""
CERTAINLY_NOT_MEANT = 0.6
"""Names less alike than this are not offered as what the editor meant."""


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """A character in a data file and the field that stands there; both count from 1."""

    file: str
    line: int
    column: int
    field: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Problem:
    """Something a data editor must change, at its place, in the editor's words."""

    file: str
    line: int
    column: int
    code: str
    field: str
    message: str

    def __str__(self) -> str:
        field = f"{self.field}  " if self.field else ""
        place = f"{self.file}:{self.line}:{self.column}"
        return f"{place}: {self.code} {field}{self.message}"


def problem_at(place: Place, code: str, message: str) -> Problem:
    """The problem with this code and message at this place."""
    return Problem(place.file, place.line, place.column, code, place.field, message)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems by file, line and column, each once."""
    return tuple(sorted(set(problems)))


def render(problems: Iterable[Problem]) -> str:
    """One line for each of the first problems, then their number; nothing for none."""
    found = in_order(problems)
    if not found:
        return ""
    files = len({problem.file for problem in found})
    lines = [str(problem) for problem in found[:MOST_SHOWN]]
    total = f"共 {len(found)} 个问题，涉及 {files} 个文件。"
    if len(found) > MOST_SHOWN:
        total = f"以上是前 {MOST_SHOWN} 个；{total}改好以上各个再检查。"
    return "\n".join([*lines, total, ""])


def did_you_mean(found: str, known: Iterable[str] | Mapping[str, object]) -> str:
    """“；是否为“…”？” with the most alike known name, or a full stop for none.

    Known names that come with their places are shown with them.
    """
    alike = difflib.get_close_matches(
        found, sorted(set(known)), n=1, cutoff=CERTAINLY_NOT_MEANT
    )
    if not alike:
        return "。"
    place = known.get(alike[0]) if isinstance(known, Mapping) else None
    where = f"（{place}）" if isinstance(place, Place) else ""
    return f"；是否为“{alike[0]}”{where}？"
