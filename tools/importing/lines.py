"""Which department line a unit belongs to, told by its name.

In: the vocabularies and the units that other places have. Out: a line that is sure, or
one that is only likely. Must not know the place's table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sitegen.reading.marked import RawDataset

LEVEL = re.compile("^(?:国网|国家税务总局|中国(?!人))?(?:各|[省市区县州])?")
TAIL = re.compile(
    "(?:[（(].*[）)])?$|(?:管理|监督|服务)*(?:委员会|办公室|中心支行|支行|分行|有限公司|有限责任公司|公司|中心|分局|局|委|厅|办)(?:[（(].*[）)])?$"
)


class Lines:
    """Which department line a name belongs to."""

    def __init__(self, raw: RawDataset) -> None:
        self.by_name: dict[str, str] = {}
        self.by_word: dict[str, str] = {}
        vocabularies = raw.root("vocabularies")
        for term in vocabularies.mappings("lines") if vocabularies else ():
            for word in (term.text("name") or "", *term.texts("aliases")):
                self.by_word[word] = term.said("id")
        for root in raw.roots("locality"):
            for unit in root.mappings("units"):
                for name in (unit.text("name") or "", *unit.texts("aliases")):
                    self.by_name[name] = unit.text("line") or ""

    def line(self, name: str, place: Iterable[str]) -> tuple[str | None, str | None]:
        """The line that is sure, or one that is only likely."""
        core = core_of(name, place)
        for known in (name, core):
            if found := self.by_name.get(known) or self.by_word.get(known):
                return found, None
        stem = _stem(core)
        lines = {
            line for word, line in self._words() if _stem(core_of(word, ())) == stem
        }
        if len(stem) > 1 and len(lines) == 1:
            return lines.pop(), None
        if core.startswith(("各", "县区", "区县")) and "政府" in core:
            return self.by_word.get("县区政府"), None
        inside = {
            line
            for word, line in self.by_word.items()
            if len(_stem(word)) > 1 and _stem(word) in core
        }
        return None, inside.pop() if len(inside) == 1 else None

    def _words(self) -> Iterator[tuple[str, str]]:
        yield from self.by_word.items()
        yield from self.by_name.items()


def core_of(name: str, place: Iterable[str]) -> str:
    """The name without its level, its place, and what such names end with."""
    for word in place:
        name = name.replace(word, "")
    return LEVEL.sub("", name)


def _stem(name: str) -> str:
    """What the unit does: the name without the kind of organ that it is."""
    return TAIL.sub("", name, count=1)
