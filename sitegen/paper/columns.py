"""Widths of table columns that keep a table short, in Chinese characters.

In: the least width of each column and the cells. Out: widths that add up to the line.
Must not know what the cells mean. A row is as tall as its tallest cell, so widths are
first set as the square roots of what makes rows tall, then moved by one to three
characters between columns for as long as the table gets shorter.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import permutations

_ROUNDS = 4
# One character more may help no cell where two or three spare every row a line.
_STEPS = (1, 2, 3)

Widths = tuple[int, ...]


def fitted_widths(
    least: Sequence[int], rows: Sequence[Sequence[str]], line: int
) -> Widths:
    """A width for each column; rows of fewer cells than columns do not count."""
    full = [row for row in rows if len(row) == len(least)]
    columns = [[_lengths(row[number]) for row in full] for number in range(len(least))]
    if not full:
        return _whole([line / len(least)] * len(least), line)

    @cache
    def heights(column: int, width: int) -> list[int]:
        """Lines of every cell of a column at a width."""
        return [
            sum(-(-length // width) for length in paragraphs)
            for paragraphs in columns[column]
        ]

    def height(widths: Widths) -> int:
        return sum(map(max, *(heights(*pair) for pair in enumerate(widths))))

    best = _whole(_first_guess(least, columns, line), line)
    lowest = height(best)
    while True:
        moved = _moves(best, least)
        candidate = min(moved, key=height, default=best)
        if height(candidate) >= lowest:
            return best
        best, lowest = candidate, height(candidate)


def cell_lines(cell: str, width: int) -> int:
    """Lines that a cell takes at a width."""
    return sum(-(-length // width) for length in _lengths(cell))


def _lengths(cell: str) -> list[int]:
    """The paragraphs' lengths in Chinese characters; two Latin ones count as one."""
    paragraphs = cell.split("\n")
    return [
        max(1, len(text) - len(text.encode("ascii", "ignore")) // 2)
        for text in paragraphs
    ]


def _first_guess(
    least: Sequence[int], columns: Sequence[Sequence[Sequence[int]]], line: int
) -> list[float]:
    """If A characters of a column stand in rows that it makes tall: as the roots of A."""
    totals = [[sum(cell) for cell in column] for column in columns]
    widths = [line / len(least)] * len(least)
    for _ in range(_ROUNDS):
        tallest = [0.5] * len(least)
        for row in zip(*totals, strict=True):
            heights = [
                length / width for length, width in zip(row, widths, strict=True)
            ]
            column = heights.index(max(heights))
            tallest[column] += row[column]
        roots = [weight**0.5 for weight in tallest]
        spare = line - sum(least)
        widths = [
            low + spare * root / sum(roots)
            for low, root in zip(least, roots, strict=True)
        ]
    return widths


def _moves(widths: Widths, least: Sequence[int]) -> list[Widths]:
    """All ways of giving a few characters of a column to another."""
    moves = []
    for giver, taker in permutations(range(len(widths)), 2):
        for step in _STEPS:
            if widths[giver] - step >= least[giver]:
                changed = list(widths)
                changed[giver] -= step
                changed[taker] += step
                moves.append(tuple(changed))
    return moves


def _whole(widths: Sequence[float], line: int) -> Widths:
    """Rounded so that the sum stays: what is left goes to the widest."""
    rounded = [round(width) for width in widths]
    rounded[rounded.index(max(rounded))] += line - sum(rounded)
    return tuple(rounded)
