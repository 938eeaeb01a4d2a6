"""The roles that were read from a cell of units, and its open end, are printed in it.

In: the index. Out: findings. Must not know which units a locality has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitegen.checks.index import Index, unit_cells
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping

OPEN_ENDED = re.compile(r"等|其[他它]|有关|相关")


def open_end_is_printed(index: Index) -> Iterator[Finding]:
    """A cell is open-ended when it says 等, 其他, 有关 or 相关, and only then."""
    for locality, _, cell in unit_cells(index):
        printed = cell.scalar("as_printed")
        if printed is None:
            continue
        rest = printed.value.replace(cell.text("addendum_as_printed") or "\n", "")
        for name in _names(locality):
            rest = rest.replace(name, "")
        if "open_ended" in cell.values and not OPEN_ENDED.search(rest):
            message = "栏中没有“等”“其他”“有关”“相关”；删去 open_ended。"
            yield cell.place_of("open_ended"), message
        if "open_ended" not in cell.values and OPEN_ENDED.search(rest):
            found = OPEN_ENDED.findall(rest)[0]
            message = f"栏中有“{found}”，单位没有列全；补上 open_ended: true。"
            yield printed.place, message


def role_is_printed(index: Index) -> Iterator[Finding]:
    """The word of a role stands in the cell, unless a rule gives the role."""
    for _, _, cell in unit_cells(index):
        printed = cell.text("as_printed")
        for member in cell.mappings("members") if printed else ():
            role = member.scalar("role")
            term = index.terms["roles"].get(role.value) if role else None
            word = term.text("name") if term else None
            is_stated = term and "unstated" not in term.values
            is_stated = is_stated and not member.text("basis")
            if printed and role and word and is_stated and word not in printed:
                message = (
                    f"栏中没有“{word}”；没写职责就是 unspecified，"
                    "按文件规则得出的要写 basis，"
                    "用别的词的先在 data/vocabularies.yaml 的 roles 加上那个词。"
                )
                yield role.place, message


def rule_gives_the_role(index: Index) -> Iterator[Finding]:
    """A rule gives the role that it is said to give, and only to the unit it is for."""
    for _, _, cell in unit_cells(index):
        members = cell.mappings("members")
        for position, member in enumerate(members):
            basis = member.scalar("basis")
            rule = index.term("role_bases", basis.value) if basis else None
            if basis is None or rule is None:
                continue
            is_for_it = position == 0 and len(members) > 1
            is_for_it = is_for_it or "to_first" not in rule.values
            if not is_for_it or member.text("role") != rule.text("gives"):
                only = "有几个单位时第一个" if "to_first" in rule.values else "它"
                message = f"这条规则只说：{only}为 {rule.text('gives')}；改 role 或删去 basis。"
                yield basis.place, message


def _names(locality: Mapping) -> list[str]:
    """The names of the units, longest first, so that 等 in a name is no open end."""
    names: set[str] = set()
    for unit in locality.mappings("units"):
        names |= {unit.text("name") or "\n", *unit.texts("aliases")}
    return sorted(names, key=lambda name: (-len(name), name))


CHECKS = (
    Check("E435", "open_ended 与原文相符", open_end_is_printed),
    Check("E436", "职责的词在责任单位栏的原文里", role_is_printed),
    Check("E437", "按排序规则得出的只是第一位牵头", rule_gives_the_role),
)
