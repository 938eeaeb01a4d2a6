"""Numbers of headings, points and sources, as GB/T 9704 writes them.

In: levels and places. Out: 一、（一）1. （1）. Must not know what is numbered.
"""

from __future__ import annotations

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
