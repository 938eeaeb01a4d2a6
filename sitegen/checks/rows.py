"""Every row has units, and what holds for some items of a row names items that it has.

In: the index. Out: findings. Must not know the wording of a cell.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping, as_integer


def merged_cell_is_printed(index: Index) -> Iterator[Finding]:
    """A merged cell is printed in an earlier row of the locality."""
    for _, locality in index.readable_localities():
        for key, name in (("units", "责任单位"), ("deadline", "完成时限")):
            yield from _not_printed_above(index, locality, key, name)


def _not_printed_above(
    index: Index, locality: Mapping, key: str, name: str
) -> Iterator[Finding]:
    printed: set[str | None] = set()
    for row in locality.mappings("assignments"):
        cell = row.mapping(key)
        shared = cell.scalar("shared_with") if cell else None
        if shared is None:
            printed |= {row.text("measure")} if cell else set()
        elif shared.value in index.measures and shared.value not in printed:
            message = (
                f"“{shared.value}”那一行没有自己的{name}栏，或排在后面；"
                "写上面最近的印有文字的那一行。"
            )
            yield shared.place, message


def row_has_units(index: Index) -> Iterator[Finding]:
    """A row has units of its own or from its section, or says that it has none."""
    for _, locality in index.readable_localities():
        sections = {
            (section.text("list"), section.text("indicator"))
            for section in locality.mappings("sections")
            if "units" in section.values
        }
        for row in locality.mappings("assignments"):
            place = index.place_of(row.text("measure"))
            has_units = "units" in row.values or place in sections
            is_omitted = "units_omitted" in row.values
            if place and not has_units and not is_omitted:
                message = (
                    "这一行和它的标题都没有责任单位；补上 units，"
                    "原文这一格是空的写 units_omitted: true。"
                )
                yield row.place_of("measure"), message
            if has_units and is_omitted:
                message = (
                    "这一行或它的标题有责任单位；删去 units_omitted，或删去 units。"
                )
                yield row.place_of("units_omitted"), message


def items_are_numbers_of_actions(index: Index) -> Iterator[Finding]:
    """Items are numbers of the row's actions, rising, and the scope is quoted."""
    for _, locality in index.readable_localities():
        for row in locality.mappings("assignments"):
            count = len(row.texts("actions"))
            for limited in _limited(row):
                yield from _wrong_items(limited, count)


def _limited(row: Mapping) -> Iterator[Mapping]:
    for key, parts in (("units", "members"), ("deadline", "parts")):
        cell = row.mapping(key)
        if cell:
            yield from cell.mappings(parts)


def _wrong_items(limited: Mapping, count: int) -> Iterator[Finding]:
    before = 0
    for item in limited.scalars("items"):
        number = as_integer(item) or 0
        if number > count:
            yield item.place, f"没有第 {number} 项，工作措施只有 {count} 项。"
        elif number <= before:
            yield item.place, "各项应从小到大，不重复。"
        before = max(before, number)
    if "items" in limited.values and "scope" not in limited.values:
        message = "写了 items，还要用 scope 照文件写明范围。"
        yield limited.place_of("items"), message


def every_action_has_its_number(index: Index) -> Iterator[Finding]:
    """Printed numbers are as many as the actions."""
    for _, locality in index.readable_localities():
        for row in locality.mappings("assignments"):
            numbers, actions = row.texts("action_numbers"), row.texts("actions")
            if numbers and len(numbers) != len(actions):
                message = (
                    f"工作措施有 {len(actions)} 项，编号写了 {len(numbers)} 个；"
                    "一项一个，都是“1.”“2.”的删去整个 action_numbers。"
                )
                yield row.place_of("action_numbers"), message


CHECKS = (
    Check("E438", "合并的责任单位栏、完成时限栏印在前面某一行", merged_cell_is_printed),
    Check("E439", "每条任务都有责任单位，或写明文件没有写", row_has_units),
    Check("E470", "印出的编号与工作措施一样多", every_action_has_its_number),
    Check("E440", "items 是工作措施的序号", items_are_numbers_of_actions),
)
