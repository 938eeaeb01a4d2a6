"""The automatic numbers of a Word file, which stand in no text of it.

In: word/numbering.xml and paragraphs in order. Out: the number that Word shows before
each. Must not know texts. A style of numbers that is not known here shows none.
"""

from __future__ import annotations

from collections import defaultdict

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HAN = "零一二三四五六七八九"
CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
CHINESE = frozenset(
    (
        "chineseCounting",
        "chineseCountingThousand",
        "japaneseCounting",
        "ideographDigital",
    )
)


def han(number: int) -> str:
    """The number in Chinese, up to 99."""
    tens, ones = divmod(number, 10)
    if tens == 0:
        return HAN[ones]
    return ("" if tens == 1 else HAN[tens]) + "十" + (HAN[ones] if ones else "")


class Numbering:
    """Counts the numbered paragraphs of a document as they come."""

    def __init__(self, styles: etree._Element | None) -> None:
        self.levels: dict[str, dict[str, tuple[str, str, int]]] = {}
        self.counts: dict[tuple[str, str], int] = defaultdict(int)
        if styles is not None:
            self._learn(styles)

    def number(self, paragraph: etree._Element) -> str:
        """What Word shows before the paragraph."""
        list_id = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
        level = paragraph.find(f"{W}pPr/{W}numPr/{W}ilvl")
        key = (_value(list_id), _value(level) or "0")
        if key[1] not in self.levels.get(key[0], {}):
            return ""
        form, text, start = self.levels[key[0]][key[1]]
        self.counts[key] += 1
        for other in list(self.counts):
            if other[0] == key[0] and other[1] > key[1]:
                del self.counts[other]
        shown = _shown(form, start + self.counts[key] - 1)
        mark = f"%{int(key[1]) + 1}"
        return text.replace(mark, shown) if shown and text.count("%") == 1 else ""

    def _learn(self, styles: etree._Element) -> None:
        kinds = {
            each.get(f"{W}abstractNumId"): each
            for each in styles.iter(f"{W}abstractNum")
        }
        for each in styles.iter(f"{W}num"):
            kind = kinds.get(_value(each.find(f"{W}abstractNumId")))
            if kind is not None:
                self.levels[each.get(f"{W}numId") or ""] = {
                    level.get(f"{W}ilvl") or "0": (
                        _value(level.find(f"{W}numFmt")) or "decimal",
                        _value(level.find(f"{W}lvlText")),
                        int(_value(level.find(f"{W}start")) or 1),
                    )
                    for level in kind.iter(f"{W}lvl")
                }


def _value(element: etree._Element | None) -> str:
    return (element.get(f"{W}val") or "") if element is not None else ""


def _shown(form: str, number: int) -> str:
    """The number in the style, or nothing."""
    if form == "decimal":
        return str(number)
    if form in CHINESE and number < 100:
        return han(number)
    if form == "decimalEnclosedCircleChinese" and number <= len(CIRCLES):
        return CIRCLES[number - 1]
    return ""
