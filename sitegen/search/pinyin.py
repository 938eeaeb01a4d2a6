"""How the characters of names are read, so that pinyin finds them.

In: the names, and readings that correct the library. Out: one table, syllable →
characters. Must not know which name is whose. A character that is read in two ways in
different names has both readings everywhere: harmless for matching, and small.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pypinyin import lazy_pinyin

from sitegen.records import Reading

CHINESE = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")


def syllable_table(
    names: Iterable[str], corrections: tuple[Reading, ...]
) -> dict[str, str]:
    """Every reading that the names' Chinese characters have in their context."""
    characters: dict[str, set[str]] = {}
    for name in names:
        for character, syllable in _readings(name, corrections):
            characters.setdefault(syllable, set()).add(character)
    return {
        syllable: "".join(sorted(characters[syllable]))
        for syllable in sorted(characters)
    }


def _readings(name: str, corrections: tuple[Reading, ...]) -> Iterator[tuple[str, str]]:
    """Pairs of character and syllable; a corrected phrase has its own readings only."""
    for run in CHINESE.findall(name):
        readings: list[tuple[str, ...]] = [(syllable,) for syllable in lazy_pinyin(run)]
        for correction in corrections:
            for phrase in re.finditer(re.escape(correction.phrase), run):
                readings[phrase.start() : phrase.end()] = _corrected(correction)
        for character, syllables in zip(run, readings, strict=True):
            for syllable in syllables:
                yield from ((character, form) for form in _typed_forms(syllable))


def _corrected(correction: Reading) -> list[tuple[str, ...]]:
    """For each character of the phrase its readings, the first one and the others."""
    spellings = [text.split() for text in (correction.pinyin, *correction.also)]
    return list(zip(*spellings, strict=True))


def _typed_forms(syllable: str) -> tuple[str, ...]:
    """The library writes lüe as lve; people type lve and lue."""
    if syllable.endswith("ve"):
        return syllable, f"{syllable[:-2]}ue"
    return (syllable,)
