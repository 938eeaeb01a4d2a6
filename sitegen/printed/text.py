"""Printed text, folded sign by sign so that every place stays its place.

In: the words of a cell. Out: the same words with full-width punctuation, half-width
digits and plain blanks; its brackets; its pieces between marks outside brackets. Must not
know what the words mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

WIDE = {",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "﹙": "（", "﹚": "）"}
BLANKS = dict.fromkeys("\t\u00a0\u3000\u2002\u2003\u200b\ufeff", " ")
LINES = dict.fromkeys("\r\v\f\u2028\u2029", "\n")
FULL_DIGITS = {chr(0xFF10 + digit): str(digit) for digit in range(10)}
FOLDS = str.maketrans(WIDE | BLANKS | LINES | FULL_DIGITS | {"｡": "。", "\0": " "})
MASK = "\0"
"""Stands for every sign of a bracket that was read by itself."""
PAIRS = {"（": "）", "“": "”", "「": "」", "《": "》", "〈": "〉"}
CLOSERS = {closer: opener for opener, closer in PAIRS.items()}


@dataclass(frozen=True, kw_only=True)
class Words:
    """Words of a cell and where they begin."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where the words end."""
        return self.start + len(self.text)

    def printed_in(self, cell: str) -> str:
        """The same words as the cell prints them."""
        return cell[self.start : self.end]

    def after(self, length: int) -> Words:
        """The words without so many signs at their beginning."""
        return Words(text=self.text[length:], start=self.start + length)

    def before(self, length: int) -> Words:
        """So many signs at the beginning of the words."""
        return Words(text=self.text[:length], start=self.start)


@dataclass(frozen=True, kw_only=True)
class Piece(Words):
    """Words between two marks, and the mark that ends them, empty at the end."""

    mark: str


def folded(text: str) -> str:
    """The text with one shape for every sign; not a sign longer or shorter."""
    return text.translate(FOLDS)


def brackets(text: str) -> tuple[tuple[int, int], ...]:
    """Outermost （…） pairs, each as the places of its two signs."""
    return tuple(
        (start, end)
        for start, end in _outermost(text)
        if text[start] == "（" and end > start
    )


def pieces(text: str, marks: str) -> tuple[Piece, ...]:
    """The text cut at the marks that stand outside brackets and quotation marks."""
    inside = bytearray(len(text))
    for start, end in _outermost(text):
        inside[start : end + 1] = b"\1" * (end + 1 - start)
    found: list[Piece] = []
    begin = 0
    for place, sign in enumerate(text):
        if sign in marks and not inside[place]:
            found.append(Piece(text=text[begin:place], start=begin, mark=sign))
            begin = place + 1
    found.append(Piece(text=text[begin:], start=begin, mark=""))
    return tuple(found)


def trimmed(words: Words, signs: str = " \n" + MASK) -> Words:
    """The words without the signs at their ends."""
    left = len(words.text) - len(words.text.lstrip(signs))
    return Words(text=words.text.strip(signs), start=words.start + left)


def masked(text: str, start: int, end: int) -> str:
    """The text with everything from start to end hidden."""
    return text[:start] + MASK * (end - start) + text[end:]


def _outermost(text: str) -> Iterator[tuple[int, int]]:
    """Pairs that stand in no other pair; a sign without its other half is no bracket."""
    open_signs: list[int] = []
    pairs: list[tuple[int, int]] = []
    for place, sign in enumerate(text):
        if sign in PAIRS:
            open_signs.append(place)
        elif sign in CLOSERS and _opens(text, open_signs, CLOSERS[sign]):
            pairs.append((open_signs.pop(), place))
    covered = -1
    for start, end in sorted(pairs):
        if start > covered:
            covered = end
            yield start, end


def _opens(text: str, open_signs: list[int], opener: str) -> bool:
    """Whether the opener waits; inner openers without a closer are forgotten."""
    for depth in range(len(open_signs) - 1, max(-1, len(open_signs) - 9), -1):
        if text[open_signs[depth]] == opener:
            del open_signs[depth + 1 :]
            return True
    return False
