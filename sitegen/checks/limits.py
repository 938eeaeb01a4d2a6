"""What the words of a time limit add to its date: softeners, conditions, alternatives.

In: the index. Out: findings. Must not know dates.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from sitegen.checks.deadlines import cells
from sitegen.checks.index import Index, unit_cells
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping

WHETHER = re.compile("[已暂尚未不没能可有无]")
"""What a condition and its opposite differ in: 已具备 or 暂不具备."""


def addition_is_printed(index: Index) -> Iterator[Finding]:
    """Softener, condition and reference stand in the wording of their limit.

    A limit that refers to another one takes its softener from there.
    """
    for _, cell in cells(index):
        for part in cell.mappings("parts"):
            printed = part.text("as_printed") or ""
            for key in ("softener", "condition", "refers_to"):
                scalar = part.scalar(key)
                is_elsewhere = key == "softener" and "refers_to" in part.values
                if scalar and scalar.value not in printed and not is_elsewhere:
                    message = f"这个时限的原文里没有“{scalar.value}”；照原文写。"
                    yield scalar.place, message
    for _, _, cell in unit_cells(index):
        scalar = cell.scalar("condition")
        if scalar and scalar.value not in (cell.text("as_printed") or ""):
            yield scalar.place, f"栏的原文里没有“{scalar.value}”；照原文写。"


def alternative_has_another(index: Index) -> Iterator[Finding]:
    """Limits of which one holds are at least two of a cell."""
    for _, cell in cells(index):
        parts = cell.mappings("parts")
        counts = Counter(part.text("alternative") for part in parts)
        for part in parts:
            scalar = part.scalar("alternative")
            if scalar and counts[scalar.value] < 2:
                message = f"只有这一个时限写了“{scalar.value}”；写上另一个，或删去。"
                yield scalar.place, message


def alternative_says_which(index: Index) -> Iterator[Finding]:
    """Of limits of which one holds each says when it does: scope is its condition."""
    for _, cell in cells(index):
        for part in cell.mappings("parts"):
            scalar = part.scalar("alternative")
            if scalar and "scope" not in part.values:
                message = "几个时限只取其一，各写明管什么；补上 scope。"
                yield scalar.place, message


def opposites_are_alternatives(index: Index) -> Iterator[Finding]:
    """Of limits that hold if a thing is so, and if it is not so, only one holds."""
    for _, cell in cells(index):
        seen: dict[str, Mapping] = {}
        for part in cell.mappings("parts"):
            condition = part.scalar("condition")
            if condition is None:
                continue
            other = seen.setdefault(WHETHER.sub("", condition.value), part)
            is_said = "alternative" in part.values or "alternative" in other.values
            if other is not part and not is_said:
                message = f"“{condition.value}”与“{other.text('condition')}”相反，两个时限只取其一；各写上 alternative，写同一个代码。"
                yield condition.place, message


def reference_is_followed(index: Index) -> Iterator[Finding]:
    """A limit that refers to another of the notice has the other's date and softener."""
    for _, locality in index.readable_localities():
        limits = locality.mappings("list_deadlines")
        parts = [part for limit in limits for part in limit.mappings("parts")]
        stated = [_bounds(part) for part in parts if "refers_to" not in part.values]
        for part in parts:
            if "refers_to" in part.values and _bounds(part) not in stated:
                message = "所指的时限，日期或缓和的词语与这里不同；照所指的那一个写。"
                yield part.place_of("refers_to"), message


def _bounds(part: Mapping) -> tuple[str | None, str | None]:
    return part.text("by"), part.text("softener")


CHECKS = (
    Check("E450", "只取其一的时限各写明管什么", alternative_says_which),
    Check("E483", "参照别处的时限与所指的相同", reference_is_followed),
    Check("E448", "缓和的词语和条件在时限的原文里", addition_is_printed),
    Check("E449", "只取其一的时限至少有两个", alternative_has_another),
    Check("E501", "条件相反的时限写明只取其一", opposites_are_alternatives),
)
