"""Names that Excel accepts for sheets.

In: titles. Out: names, each once. Must not know tables. Excel refuses more than 31
characters, seven signs, an apostrophe at either end, and two names that differ by case.
"""

from __future__ import annotations

from collections.abc import Iterable

LONGEST = 31
_SIGNS = str.maketrans("[]:*?/\\", "［］：＊？／＼")
_ENDS = "' "


def sheet_names(titles: Iterable[str]) -> list[str]:
    """A name for each title; what is too long ends in …, what is there twice in （2）."""
    names: list[str] = []
    for title in titles:
        plain = title.translate(_SIGNS).strip(_ENDS) or "表"
        names.append(_new(plain, {name.casefold() for name in names}))
    return names


def _new(plain: str, taken: set[str]) -> str:
    name, times = _cut(plain, ""), 1
    while name.casefold() in taken:
        times += 1
        name = _cut(plain, f"（{times}）")
    return name


def _cut(plain: str, end: str) -> str:
    """Counted as Excel counts: a character beyond U+FFFF is two."""
    room = LONGEST - len(end)
    if _units(plain) <= room:
        return plain + end
    while _units(plain) > room - 1:
        plain = plain[:-1]
    return f"{plain}…{end}"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
