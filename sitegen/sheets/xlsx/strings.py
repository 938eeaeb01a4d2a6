"""The texts of a workbook, each kept once as Excel keeps them.

In: texts. Out: their numbers, and the part that lists them. Must not know cells.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
LONGEST = 32767
CUT = "……（一格装不下，全文见本站网页和CSV文件）"


class Strings:
    """Numbers from 0 by first use."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._uses = 0

    def number(self, text: str) -> int:
        """The text's number; what is longer than a cell may be is cut and says so."""
        self._uses += 1
        return self._numbers.setdefault(shown(text), len(self._numbers))

    def markup(self) -> str:
        """The part; to be asked for when every text has its number."""
        items = "".join(
            f'<si><t xml:space="preserve">{_escaped(text)}</t></si>'
            for text in self._numbers
        )
        return (
            f'<sst xmlns="{_MAIN}" count="{self._uses}" '
            f'uniqueCount="{len(self._numbers)}">{items}</sst>'
        )


def shown(text: str) -> str:
    """The text as a cell can hold it; Excel counts a character beyond U+FFFF as two."""
    if len(text) * 2 <= LONGEST or len(text.encode("utf-16-le")) // 2 <= LONGEST:
        return text
    room = (LONGEST - len(CUT)) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore") + CUT


def _escaped(text: str) -> str:
    """Excel reads _x000D_ as a control character: such an underscore is written out."""
    return escape(_CODE.sub("_x005F_", text))
