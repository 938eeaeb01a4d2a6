"""Numbers of headings, points and sources, as GB/T 9704 writes them.

In: levels and places. Out: 一、（一）1. （1） and rows drawn together. Must not know what
is numbered.
"""

from __future__ import annotations

from collections.abc import Iterable

from sitegen.facts.wording import chinese_number


def ordinal(level: int, number: int) -> str:
    """The number in front of a heading or point of the level, from 1 to 4."""
    if level == 1:
        return f"{chinese_number(number)}、"
    if level == 2:
        return f"（{chinese_number(number)}）"
    if level == 3:
        return f"{number}."
    return f"（{number}）"


def row_ranges(rows: Iterable[int]) -> str:
    """Rows in order, runs of three or more drawn together: 1, 2, 3, 6 → 1—3、6."""
    runs: list[list[int]] = []
    for row in sorted(set(rows)):
        if runs and runs[-1][-1] == row - 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    return "、".join(part for run in runs for part in _run(run))


def _run(rows: list[int]) -> list[str]:
    if len(rows) < 3:
        return [str(row) for row in rows]
    return [f"{rows[0]}—{rows[-1]}"]
