"""What stands before the units of a run of words: a label, a number, a scope, 由.

In: folded words. Out: what they open with, and the rest. Must not know the units.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from sitegen.printed import notes
from sitegen.printed.duties import RoleWords
from sitegen.printed.names import has_organ
from sitegen.printed.numbers import item_list_at, item_lists
from sitegen.printed.text import MASK, Words

JOINED_LABEL = re.compile("([^ ，、]{2,8}?(?:单位|部门))(?=[省市区县各])")
ENUMERATOR = re.compile("(?:[0-9]{1,2}[.．、](?![0-9])|[①-⑳])")
AFTER_SCOPE = re.compile("(?:工作|任务|措施|内容|举措|事项)*")
BY = re.compile("(?<!自)由(?!贸|于)")
LONGEST_SCOPE = 24


@dataclass(frozen=True, kw_only=True)
class Opening:
    """rest: the words after the opening; scope: 第1、2项 with its items; note: a condition."""

    rest: Words
    label: tuple[str, str | None] | None = None
    scope: Words | None = None
    items: tuple[int, ...] = ()
    note: Words | None = None
    is_numbered: bool = False


def opening(words: Words, roles: RoleWords) -> Opening:
    """牵头单位, 1., 第1、2项, 市本级 and 由, in this order, and what follows them."""
    label = None
    if match := JOINED_LABEL.match(words.text):
        label = roles.label(match[1])
        words = words.after(match.end()) if label else words
    number = ENUMERATOR.match(words.text)
    found = _scope(words.after(number.end()) if number else words)
    return replace(_by(found), label=label, is_numbered=number is not None)


def _scope(words: Words) -> Opening:
    items = item_list_at(words.text, 0)
    if items:
        after = AFTER_SCOPE.match(words.text, items.end)
        rest = words.after(after.end() if after else items.end)
        return Opening(rest=rest, scope=words.before(items.end), items=items.items)
    if notes.is_level(words.text):
        return Opening(rest=words.after(len(words.text)), scope=words)
    return Opening(rest=words)


def _by(found: Opening) -> Opening:
    """由 before a unit; the words before it say for what, or on which condition."""
    words = found.rest
    by = BY.search(words.text, 0, LONGEST_SCOPE)
    before = words.before(by.start()) if by else words
    said = before.text.strip(" 、" + MASK)
    if by is None or has_organ(said) or "、" in said:
        return found
    rest = words.after(by.end())
    if not said:
        return replace(found, rest=rest)
    if notes.is_beside_units(said):
        return replace(found, rest=rest, note=before)
    items = tuple(number for part in item_lists(said) for number in part.items)
    return replace(found, rest=rest, scope=before, items=items)
