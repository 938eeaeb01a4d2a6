"""One cell of a row as its record has it, with what was mended and what is doubtful.

In: the text of a cell and, for units, the register. Out: the value, repairs, and doubts
for the work list. Must not know rows or measures.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sitegen.printed.limits import read_limits
from sitegen.printed.names import ends_like_a_unit
from sitegen.printed.numbers import item_lists
from sitegen.printed.readings import LimitsReading
from sitegen.printed.text import folded
from sitegen.printed.units import read_units
from tools.house.layout import Tree
from tools.house.mending import Mended, mended, one_line, repair_at
from tools.importing.units import Register, units_cell

LOST_YEAR = re.compile(r"(?<![0-9])(20[12][0-9])(?=(?:1[0-2]|[1-9])月)")
SEPARATED = "，、；。：,;:.（("
LONGEST_LEVEL = 3
"""市本级, 县级: a level of government and no task."""
WORDS_IN_SCOPE = "范围里有文字，指第几项工作措施要由人定"
LABELLED = re.compile("[^，、；。：:]{2,8}(?:单位|部门|机构)?[:：]")


@dataclass(frozen=True, kw_only=True)
class Read:
    """A value, the repairs in it, and what a keeper must decide: (found, why).

    limit: the time limit that a cell of units states.
    """

    value: dict[str, Tree]
    repairs: tuple[Mended, ...] = ()
    doubts: tuple[tuple[str, str], ...] = ()
    limit: str = ""


def read_units_cell(
    text: str, roles: Mapping[str, str], register: Register, first_role: str | None
) -> Read:
    """The units, roles and scopes of a cell."""
    printed, repairs = _joined(text, "、")
    read = read_units(printed, roles)
    value = units_cell(printed, read, register, first_role)
    doubts = [
        (each.name, "；".join(each.doubts)) for each in read.members if each.doubts
    ]
    doubts += [(each.as_printed, each.reason) for each in read.unread]
    doubts += [(m.name, WORDS_IN_SCOPE) for m in read.members if _has_words(m.scope)]
    limits = [each.as_printed for each in read.addenda if each.kind == "limit"]
    doubts += [
        (each, "责任单位栏里写有几个时限，没有记为完成时限") for each in limits[1:]
    ]
    if len(read.addenda) > 1:
        doubts.append((read.addenda[1].as_printed, "不止一句附言，只记了第一句"))
    if not read.members:
        ends = "、".join(end.as_printed for end in read.open_ends)
        why = f"只有“{ends}”，是没有列全的说法，不是单位" if ends else "没有读出单位"
        doubts.append((printed, why))
    limit = limits[0].strip("（）") if len(limits) == 1 else ""
    return Read(value=value, repairs=repairs, doubts=tuple(doubts), limit=limit)


def read_deadline_cell(text: str) -> Read:
    """The time limits of a cell."""
    printed, repairs = _joined(text, "；")
    for match in reversed(list(LOST_YEAR.finditer(printed))):
        printed = f"{printed[: match.end()]}年{printed[match.end() :]}"
        reason = "年份和月份之间的“年”字丢失"
        repairs = (*repairs, repair_at(printed, match.end(), 1, "", reason))
    read = read_limits(printed)
    value: dict[str, Tree] = {"as_printed": printed}
    doubts = [
        (part.as_printed, "；".join(part.doubts)) for part in read.parts if part.doubts
    ]
    doubts += [(each.as_printed, each.reason) for each in read.unread]
    doubts += [
        (p.as_printed, WORDS_IN_SCOPE) for p in read.parts if _has_words(p.scope)
    ]
    parts = _parts(read)
    if parts:
        value["parts"] = parts
    elif not doubts:
        doubts.append((printed, "没有读出时限"))
    return Read(value=value, repairs=repairs, doubts=tuple(doubts))


def _parts(read: LimitsReading) -> list[Tree]:
    parts: list[Tree] = []
    for part in read.parts:
        if part.kind is None or part.doubts:
            continue
        entry: dict[str, Tree] = {"as_printed": part.as_printed, "kind": part.kind}
        for key in ("since", "by", "softener", "condition", "refers_to", "scope"):
            if said := getattr(part, key):
                entry[key] = said
        if part.items:
            entry["items"] = [str(item) for item in part.items]
        parts.append(entry)
    return parts


def _has_words(scope: str | None) -> bool:
    """The scope says more than numbers of items and levels."""
    text = folded(scope or "")
    for found in reversed(item_lists(text)):
        text = text[: found.start] + text[found.end :]
    return len(text) > LONGEST_LEVEL


def _joined(text: str, mark: str) -> tuple[str, tuple[Mended, ...]]:
    """The lines of the cell in one; the marks that stand for line ends are repairs."""
    lines = [line for line in (mended(each) for each in text.split("\n")) if line]
    whole, places = "", []
    for line in lines:
        needs = whole and whole[-1] not in SEPARATED and line[0] not in SEPARATED
        if needs and (
            mark == "；" or ends_like_a_unit(whole[-40:]) or LABELLED.match(line)
        ):
            places.append(len(whole))
            whole += "；" if LABELLED.match(line) else mark
        whole += line
    whole = one_line(whole)
    reason = "两行之间没有标点，读作另起一项"
    return whole, tuple(
        repair_at(whole, place, 1, "", reason) for place in places if place < len(whole)
    )
