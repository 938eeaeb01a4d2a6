"""Numbers of headings, points and sources, as GB/T 9704 writes them.

In: levels and places. Out: 一、（一）1. （1）. Must not know what is numbered. The
browser's script counts the same way, with the same words.
"""

from __future__ import annotations

from sitegen.facts.wording import chinese_number
from sitegen.paper.words import Words

_CHINESE_LEVELS = 2


def ordinal(words: Words, level: int, number: int) -> str:
    """The number in front of a heading or point of the level, from 1 to 4."""
    written = chinese_number(number) if level <= _CHINESE_LEVELS else str(number)
    return words(f"ordinal_{level}", number=written)
