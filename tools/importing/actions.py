"""A cell of actions as its items, with the numbers as printed.

In: the text of the cell. Out: items without numbers, the numbers where they are not
1. 2. 3., and what was mended. Must not know records.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sitegen.printed.numbers import number
from tools.house.mending import Mended, mended

MARK = re.compile(
    r"(?P<mark>(?P<plain>[0-9]{1,2})[.．、](?![0-9])"
    r"|[（(](?P<inner>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[）)]"
    r"|(?P<circle>[①-⑳])|(?P<han>[一二三四五六七八九十]{1,3})[、.．]"
    r"|(?P<first>第[一二三四五六七八九十]+[，、]|[一二三四五六七八九]是))\s*"
)
RUN_ON = re.compile(r"(?<=[。；;])[ \u3000\xa0]+(?=[0-9]{1,2}[.．、](?![0-9]))")


@dataclass(frozen=True, kw_only=True)
class Actions:
    """items: the texts; numbers: as printed, empty where they are 1. 2. 3.

    doubt: why a keeper should look, or nothing.
    """

    items: tuple[str, ...]
    numbers: tuple[str, ...] = ()
    repairs: tuple[Mended, ...] = ()
    doubt: str = ""


def read_actions(text: str) -> Actions:
    """The items of the cell."""
    lines = [line for line in RUN_ON.sub("\n", text).split("\n") if mended(line)]
    marks = [MARK.match(line.strip()) for line in lines]
    expected, items, numbers = 1, [], []
    for line, mark in zip(lines, marks, strict=True):
        value = _value(mark) if mark else None
        if mark is not None and value == expected:
            items.append(mended(line.strip()[mark.end() :]))
            numbers.append(mended(mark["mark"]))
            expected += 1
        elif not items and _opens_two(marks):
            items.append(mended(line))
            numbers.append("")
            expected = 2
        elif items:
            items[-1] = f"{items[-1]}\n\n{mended(line)}"
        else:
            items.append(mended(line))
            numbers.append("")
    return _with_numbers(items, numbers)


def _opens_two(marks: list[re.Match[str] | None]) -> bool:
    """The first line lacks its number, for the next one that has any is 2."""
    later = [_value(mark) for mark in marks[1:] if mark]
    return marks[0] is None and later[:1] == [2]


def _with_numbers(items: list[str], numbers: list[str]) -> Actions:
    plain = tuple(f"{count}." for count in range(1, len(items) + 1))
    if len(items) == 1:
        kept = tuple(number for number in numbers if number)
        return Actions(items=tuple(items), numbers=kept)
    if numbers[0]:
        same = tuple(numbers) == plain
        return Actions(items=tuple(items), numbers=() if same else tuple(numbers))
    first = items[0][:8]
    repair = Mended(
        found=first, reads=f"1.{first}", reason="下一项编号为2，第1项的编号提取时丢失"
    )
    is_plain = tuple(numbers[1:]) == plain[1:]
    doubt = "" if is_plain else "第1项没有印编号"
    return Actions(
        items=tuple(items),
        numbers=() if is_plain else ("1.", *numbers[1:]),
        repairs=(repair,),
        doubt=doubt,
    )


def _value(mark: re.Match[str]) -> int | None:
    if mark["circle"]:
        return ord(mark["circle"]) - ord("①") + 1
    words = mark["plain"] or mark["inner"] or mark["han"] or mark["first"] or ""
    return number(words.strip("第，、是"))
