"""How the characters of names are read, so that pinyin finds them.

In: the names, and readings that correct the library. Out: one table, syllable →
characters. Must not know which name is whose. A character that is read in two ways in
different names has both readings everywhere: harmless for matching, and small.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pypinyin import lazy_pinyin

from sitegen.records import Reading


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


def _readings(
    name: str, corrections: tuple[Reading, ...]
) -> Iterator[tuple[str, str]]:
    """Pairs of character and syllable; a corrected phrase has its own readings only."""
    syllables = [(syllable,) for syllable in lazy_pinyin(name, errors=list)]
    if len(syllables) != len(name):
        raise ValueError(name)
    for correction in corrections:
        start = name.find(correction.phrase)
        while start >= 0:
            for offset, readings in enumerate(_corrected(correction)):
                syllables[start + offset] = readings
            start = name.find(correction.phrase, start + 1)
    for character, readings in zip(name, syllables, strict=True):
        for syllable in readings:
            if syllable.isascii() and not character.isascii():
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
