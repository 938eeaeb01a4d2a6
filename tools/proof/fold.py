"""Texts compared without blanks, punctuation width and quotation mark shapes.

In: text as stored or as extracted. Out: `Folded`, the comparable characters beside the
characters they stand for. Must not know records, documents or files.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_QUOTES = {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'"}
# Blanks that str.isspace does not count: zero-width ones and the byte-order mark.
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff")
_FULL_WIDTH_FIRST, _FULL_WIDTH_LAST, _FULL_WIDTH_SHIFT = 0xFF01, 0xFF5E, 0xFEE0


class _FoldTable(dict[int, str]):
    """What each code point folds to, worked out when first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character.isspace() or character in _INVISIBLE:
            folded = ""
        elif _FULL_WIDTH_FIRST <= code <= _FULL_WIDTH_LAST:
            folded = chr(code - _FULL_WIDTH_SHIFT)
        else:
            folded = _QUOTES.get(character, character)
        self[code] = folded
        return folded


_TABLE = _FoldTable()


@dataclass(frozen=True, kw_only=True)
class Folded:
    """The folded characters and, at the same index, the characters as they stood."""

    text: str
    shown: str

    def __len__(self) -> int:
        return len(self.text)

    def cut(self, start: int, end: int | None = None) -> Folded:
        """The part from start up to end."""
        return Folded(text=self.text[start:end], shown=self.shown[start:end])


NOTHING = Folded(text="", shown="")


def is_blank(character: str) -> bool:
    """Whether the character is dropped by folding."""
    return _TABLE[ord(character)] == ""


def fold(text: str) -> Folded:
    """The text as it is compared."""
    shown = "".join(character for character in text if _TABLE[ord(character)])
    return Folded(text=shown.translate(_TABLE), shown=shown)


def join(pieces: Iterable[Folded]) -> Folded:
    """The pieces one after another."""
    kept = tuple(pieces)
    return Folded(
        text="".join(piece.text for piece in kept),
        shown="".join(piece.shown for piece in kept),
    )
