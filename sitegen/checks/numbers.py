"""Every number that a text holds, in digits or in Chinese numerals.

In: a text, and the words in which a numeral counts nothing. Out: the numbers with their
places. Must not know what they count. More is found than is meant: whoever keeps the
records says what each is, or names a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sitegen.printed.numbers import number

NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?|[零〇一二两三四五六七八九十百千万亿半]+")
SCALE = re.compile(r"(?<=[0-9])[余多]?[十百千万亿]+")
"""What follows digits belongs to the unit: 11万户, 160千伏安, 59万余户次."""
DATE = re.compile(
    r"[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日|底)?|上半年|下半年|底|全年)?|[0-9]{1,2}月(?:[0-9]{1,2}日|底)"
)
MASK = "\0"


@dataclass(frozen=True, kw_only=True)
class Number:
    """A number with its place in the text."""

    start: int
    end: int
    value: float


def numbers_in(text: str, words: Iterable[str]) -> Iterator[Number]:
    """Every number outside these words, in the order of the text."""
    shown, _ = masked(text, words)
    shown = SCALE.sub(lambda match: MASK * len(match[0]), shown)
    for match in NUMBER.finditer(shown):
        digits = match[0][0].isdigit()
        value = float(match[0]) if digits else _chinese(match[0])
        yield Number(start=match.start(), end=match.end(), value=value)


def masked(text: str, words: Iterable[str]) -> tuple[str, set[str]]:
    """The text with the words blanked out, longest first, and the words that it has."""
    found = set()
    for word in sorted(words, key=lambda word: (-len(word), word)):
        if word in text:
            found.add(word)
            text = text.replace(word, MASK * len(word))
    return text, found


def places_of(quote: str, text: str) -> list[tuple[int, int]]:
    """Everywhere that the quotation stands in the text."""
    pattern = re.compile(f"(?={re.escape(quote)})")
    starts = [match.start() for match in pattern.finditer(text)]
    return [(start, start + len(quote)) for start in starts]


def _chinese(run: str) -> float:
    """半 → 0.5, 两 → 2, 三千二百 → 3200; a unit by itself counts once: 万 → 10000."""
    if run == "半":
        return 0.5
    digits = run.strip("半")
    value = number(digits)
    return float((number(f"一{digits}") if value is None else value) or 0)
