"""Words in a cell that are neither units nor roles.

In: folded words. Out: what they are: a rule of order, a limit, a condition, a note; the
condition in them. Must not know the units beside them.
"""

from __future__ import annotations

import re

from sitegen.printed.duties import RoleWords
from sitegen.printed.numbers import item_list_at
from sitegen.printed.readings import Addendum

RULE = re.compile(
    "(?:排|列|排列|排名|位列)(?:在|于|名)?(?:最前|首位|第一|第1)|首位|(?:第一|首)个(?:单位|部门)?为"
)
LIMIT = re.compile(
    "年底|月底|季度|半年|[0-9]{4}年|[0-9一二三四五六七八九十]月(?:[0-9]|底|前|份)|工作日|日前|日内|月内"
)
CONDITION = re.compile(
    "(?:根据|依据|按照?|结合|视|待|如|若|对于?|在.{1,20}(?:后|时|前提下|基础上|情况下)|具备)"
)
BRANCH = re.compile("(?:其中|除|注|备注|说明|自|于)")
PURSUIT = re.compile(
    "，?(?:再|及时|适时|逐步|尽快|同步|稳步|有序|持续|予以|抓好|组织)*(?:推进|推动|完成|实施|落实|开展|推广)$"
)
LEVEL = re.compile("(?:[省市县区]|各县|各区|城|乡)?(?:本级|级)(?:层面)?")
LONGEST_PART_OF_A_NAME = 12


def is_note(text: str) -> bool:
    """The bracket holds a sentence, not a part of the name before it."""
    has_mark = any(mark in text for mark in "，。；：\n")
    is_long = len(text) > LONGEST_PART_OF_A_NAME
    return has_mark or is_long or bool(LIMIT.search(text) or RULE.search(text))


def is_beside_units(text: str) -> bool:
    """A run of text opens as conditions, exceptions and notes do."""
    return bool(CONDITION.match(text) or BRANCH.match(text))


def is_limit(text: str) -> bool:
    """The text speaks of a time."""
    return bool(LIMIT.search(text))


def is_level(text: str) -> bool:
    """市本级, 县级 and their like."""
    return bool(LEVEL.fullmatch(text))


def addendum(printed: str, text: str, start: int) -> Addendum:
    """The words with their kind and condition; text: the same words folded."""
    inner = text.strip("（）")
    kind, condition = "note", None
    if RULE.search(inner):
        kind = "rule"
    elif CONDITION.match(inner):
        kind = "condition"
        pursuit = PURSUIT.search(inner)
        length = pursuit.start() if pursuit else len(inner)
        offset = text.index(inner)
        condition = printed[offset : offset + length]
    elif LIMIT.search(inner):
        kind = "limit"
    return Addendum(as_printed=printed, start=start, kind=kind, condition=condition)


def first_listed_role(cell: str, roles: RoleWords) -> str | None:
    """The role that a rule of order in the words gives to the first of several units."""
    match = RULE.search(cell)
    word = roles.pattern.search(cell, match.end()) if match else None
    return roles.roles[word.group()] if word else None


def scope_of_bracket(text: str) -> tuple[int, ...] | None:
    """The items that a bracket limits a unit to; empty: by level; None: it does not."""
    items = item_list_at(text, 0)
    if items and items.end == len(text):
        return items.items
    return () if is_level(text) else None
