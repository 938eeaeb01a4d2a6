"""Names in the order of their pinyin, as a telephone book has them.

In: a unit, its locality and the readings that correct the library. Out: syllables to
sort by and the first letter. Must not know pages.
"""

from __future__ import annotations

from pypinyin import lazy_pinyin

from sitegen.records import Locality, Reading, Unit


def syllables(
    unit: Unit, locality: Locality, readings: tuple[Reading, ...]
) -> tuple[str, ...]:
    """The reading of the unit's name without the place name or level it begins with."""
    return tuple(_read(_without_place(unit.name, locality), readings))


def _read(name: str, readings: tuple[Reading, ...]) -> list[str]:
    """A corrected phrase has its own reading; the library reads what stands around."""
    for reading in readings:
        before, found, after = name.partition(reading.phrase)
        if found:
            syllables_of_phrase = reading.pinyin.split()
            return [
                *_read(before, readings),
                *syllables_of_phrase,
                *_read(after, readings),
            ]
    return lazy_pinyin(name)


def _without_place(name: str, locality: Locality) -> str:
    """珠海市税务局, 珠海税务局 and 市税务局 are all looked up as 税务局."""
    for prefix in (locality.name, locality.short_name, locality.name[-1]):
        if name.startswith(prefix):
            return name.removeprefix(prefix)
    return name
