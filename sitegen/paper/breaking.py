"""How many lines a text takes on paper, broken as browsers and Word break Chinese.

In: a text and the width of the line in Chinese characters. Out: the number of lines. Must
not know what the text says. A run of digits and Latin letters is not torn; what closes
stays with the character before it and what opens with the one after it.
"""

from __future__ import annotations

import re
from functools import cache

# Digits of the fonts that stand in for 仿宋 are up to 0.56 of a Chinese character.
_LATIN = 0.56
_CLOSING = "，。、；：？！）》〉”’〕…"
_OPENING = "（《〈“‘〔"
_UNTORN = re.compile(rf"[{_OPENING}]*(?:[!-~]+|[^!-~])[{_CLOSING}]*")


@cache
def broken_lines(text: str, width: float) -> int:
    """The lines of all paragraphs of the text; an empty one takes a line."""
    return sum(_paragraph(paragraph, width) for paragraph in text.split("\n"))


def _paragraph(text: str, width: float) -> int:
    if len(text) <= width:  # no character is wider than one
        return 1
    lines, used = 1, 0.0
    for piece in _UNTORN.findall(text):
        wide = _width(piece)
        if used and used + wide > width:
            lines, used = lines + 1, 0.0
        used += wide
    return lines


@cache
def _width(piece: str) -> float:
    return sum(_LATIN if character.isascii() else 1 for character in piece)
