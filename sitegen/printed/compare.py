"""Where the reading of a printed cell and what a record says of it part.

In: a reading, and plain values of what the record says. Out: disagreements in Chinese,
each with the part of the record that it concerns. Must not know how records are stored
nor whether a record declares that its reading stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.printed.numbers import item_lists
from sitegen.printed.readings import LimitsReading, ReadLimit, ReadMember, UnitsReading
from sitegen.printed.text import folded


@dataclass(frozen=True, kw_only=True)
class SaidMember:
    """role: None where the record says that the cell states none; by_rule: a rule of the
    document gives the role, not the cell.
    """

    name: str
    role: str | None = None
    by_rule: bool = False
    scope: str | None = None
    items: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SaidUnits:
    """What a record says of a cell; has_rule: its document has a rule of order."""

    members: tuple[SaidMember, ...]
    open_ended: bool = False
    addendum: str | None = None
    condition: str | None = None
    has_rule: bool = False


@dataclass(frozen=True, kw_only=True)
class SaidLimit:
    """What a record says of one time limit; refers_to: its date stands elsewhere."""

    as_printed: str
    kind: str
    by: str | None = None
    since: str | None = None
    softener: str | None = None
    condition: str | None = None
    refers_to: str | None = None
    scope: str | None = None
    items: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Disagreement:
    """position: which member or part, None for the cell; field: which key of it."""

    field: str
    message: str
    position: int | None = None


def compare_units(read: UnitsReading, said: SaidUnits) -> tuple[Disagreement, ...]:
    """Every point in which a record departs from its cell of units."""
    return tuple(_units(read, said))


def compare_limits(
    read: LimitsReading, said: tuple[SaidLimit, ...]
) -> tuple[Disagreement, ...]:
    """Every point in which a record departs from its cell of time limits."""
    return tuple(_limits(read, said))


def _units(read: UnitsReading, said: SaidUnits) -> Iterator[Disagreement]:
    names = [member.name for member in read.members]
    recorded = [member.name for member in said.members]
    if names != recorded:
        message = f"读出的单位依次是 {_list(names)}，记录是 {_list(recorded)}。"
        yield Disagreement(field="members", message=message)
    else:
        for position, pair in enumerate(zip(read.members, said.members, strict=True)):
            yield from _member(position, *pair, read)
        yield from _first(read, said)
    if read.is_open_ended != said.open_ended:
        found = "有" if read.is_open_ended else "没有"
        message = f"原文{found}“等”“其他”“有关”一类没有列全的话，记录相反。"
        yield Disagreement(field="open_ended", message=message)
    printed = [addendum.as_printed for addendum in read.addenda]
    if printed != ([said.addendum] if said.addendum else []):
        message = f"读出的附言是 {_list(printed)}，记录是 {_one(said.addendum)}。"
        yield Disagreement(field="addendum_as_printed", message=message)
    conditions = [found.condition for found in read.addenda if found.condition]
    if conditions != ([said.condition] if said.condition else []):
        message = f"读出的条件是 {_list(conditions)}，记录是 {_one(said.condition)}。"
        yield Disagreement(field="condition", message=message)
    for unread in read.unread:
        message = f"“{unread.as_printed}”没有读出：{unread.reason}。"
        yield Disagreement(field="as_printed", message=message)


def _member(
    position: int, read: ReadMember, said: SaidMember, cell: UnitsReading
) -> Iterator[Disagreement]:
    if said.by_rule:
        is_first = position == 0 and len(cell.members) > 1
        if not is_first or any(member.role for member in cell.members):
            message = f"“{read.name}”不能按排序规则得职责：不在第一位，或栏中写了职责。"
            yield Disagreement(field="basis", message=message, position=position)
    elif read.role != said.role:
        message = f"“{read.name}”后面写的是 {_one(read.role_word)}，记录的职责不是。"
        yield Disagreement(field="role", message=message, position=position)
    yield from _extent(position, f"“{read.name}”", read, said)


def _first(read: UnitsReading, said: SaidUnits) -> Iterator[Disagreement]:
    """Under a rule of order the first of several units without roles has its role."""
    is_ruled = said.has_rule and len(read.members) > 1
    has_roles = any(member.role for member in read.members)
    if is_ruled and not has_roles and not said.members[0].by_rule:
        message = f"“{read.members[0].name}”排在第一位，文件的规则给它职责，记录没有。"
        yield Disagreement(field="basis", message=message, position=0)


def _extent(
    position: int,
    name: str,
    read: ReadMember | ReadLimit,
    said: SaidMember | SaidLimit,
) -> Iterator[Disagreement]:
    """Scopes are equal; items too, unless the scope has words that only a person reads.

    A record may call the condition of a limit its scope.
    """
    is_condition = isinstance(read, ReadLimit) and said.scope == read.condition
    if read.scope != said.scope and not (is_condition and not read.scope):
        message = f"{name}的范围读作 {_one(read.scope)}，记录是 {_one(said.scope)}。"
        yield Disagreement(field="scope", message=message, position=position)
    elif _is_numbers(read.scope) and read.items != said.items:
        message = f"{name}的“{read.scope}”指的是{_numbers(read.items)}，记录的 items 是{_numbers(said.items)}。"
        yield Disagreement(field="items", message=message, position=position)
    elif not set(read.items) <= set(said.items):
        message = f"{name}的“{read.scope}”写了{_numbers(read.items)}，记录的 items 是{_numbers(said.items)}。"
        yield Disagreement(field="items", message=message, position=position)


def _limits(read: LimitsReading, said: tuple[SaidLimit, ...]) -> Iterator[Disagreement]:
    if len(read.parts) != len(said):
        printed = _list([part.as_printed for part in read.parts])
        message = f"读出 {len(read.parts)} 个时限 {printed}，记录是 {len(said)} 个。"
        yield Disagreement(field="parts", message=message)
    else:
        for position, pair in enumerate(zip(read.parts, said, strict=True)):
            yield from _limit(position, *pair)
    for unread in read.unread:
        message = f"“{unread.as_printed}”没有读出：{unread.reason}。"
        yield Disagreement(field="as_printed", message=message)


def _limit(position: int, read: ReadLimit, said: SaidLimit) -> Iterator[Disagreement]:
    name = f"“{said.as_printed}”"
    if said.as_printed not in read.as_printed:
        message = f"{name}不在读出的“{read.as_printed}”里。"
        yield Disagreement(field="as_printed", message=message, position=position)
    for key in ("kind", "since", "by", "softener", "condition"):
        found, recorded = getattr(read, key), getattr(said, key)
        is_elsewhere = read.refers_to and said.refers_to == read.refers_to
        if found != recorded and not (is_elsewhere and found is None):
            message = f"{name}的 {key} 读作 {_one(found)}，记录是 {_one(recorded)}。"
            yield Disagreement(field=key, message=message, position=position)
    yield from _extent(position, name, read, said)


def _is_numbers(scope: str | None) -> bool:
    """The scope is nothing but a list of items."""
    lists = item_lists(folded(scope or ""))
    return len(lists) == 1 and lists[0].end - lists[0].start == len(scope or "")


def _numbers(items: tuple[int, ...]) -> str:
    return f"第 {'、'.join(map(str, items))} 项" if items else "无"


def _one(value: str | None) -> str:
    return f"“{value}”" if value else "无"


def _list(values: list[str] | list[str | None]) -> str:
    return "、".join(f"“{value}”" for value in values) or "无"
