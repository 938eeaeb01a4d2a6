"""Which characters a text may hold, and text as XML has it.

In: text. Out: the same, escaped; or a refusal. Must not know files or formats beyond XML.
"""

from __future__ import annotations

import re
from html import escape

_END_OF_PLANE = "".join(
    f"\\U{plane:04x}fffe\\U{plane:04x}ffff" for plane in range(1, 17)
)
NO_FORMAT_HOLDS = re.compile(
    rf"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff{_END_OF_PLANE}]"
)
"""Controls but tab and line feed, halves of pairs, and what is no character at all."""
REFUSED = re.compile(NO_FORMAT_HOLDS.pattern[:-1] + "\u2028\u2029]")
"""In the file, and in what an escape like \\x01 stands for."""
MISSING_CHARACTER = "〓"
"""Stands in for a refused character, so that the rest of the file can be checked."""
SHOWN_DIFFERENTLY = re.compile(
    "[\u2800\ue000-\uf8ff\U000e0000-\U000e01ef\U000f0000-\U000ffffd\U00100000-\U0010fffd]"
)
"""Private use, tags, variation selectors, the empty Braille cell: each font, its own."""


def held(text: str) -> str:
    """The text itself; ValueError for a character that no file format holds."""
    found = NO_FORMAT_HOLDS.search(text)
    if found:
        raise ValueError(f"no file format holds U+{ord(found[0]):04X}")
    return text


def xml_escaped(text: str, quotes: bool = False) -> str:
    """Text as XML has it, in an attribute with its quotes; refuses what XML cannot hold."""
    escaped = escape(held(text), quote=False)
    return escaped.replace('"', "&quot;") if quotes else escaped
