"""The units that were read from a cell are printed in it.

In: the index. Out: findings. Must not know roles or deadlines.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.checks.index import Index, unit_cells
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping


def unit_is_printed_in_its_cell(index: Index) -> Iterator[Finding]:
    """The name of a unit, as printed or as registered, stands in the cell."""
    for locality, _, cell in unit_cells(index):
        printed = cell.text("as_printed")
        names = {unit.text("id"): unit for unit in locality.mappings("units")}
        for member in cell.mappings("members") if printed else ():
            unit = names.get(member.text("unit"))
            name = member.scalar("as_printed") or (unit and unit.scalar("name"))
            if printed and name and name.value not in printed:
                place = member.place_of(
                    "as_printed" if "as_printed" in member.values else "unit"
                )
                message = (
                    f"栏中没有“{name.value}”；改 unit，或用 as_printed 写此处印的名称。"
                )
                yield place, message


def printed_name_is_registered(index: Index) -> Iterator[Finding]:
    """A printed name that differs from the preferred one is an alias or corrected."""
    for locality, row, cell in unit_cells(index):
        units = {unit.text("id"): unit for unit in locality.mappings("units")}
        for member in cell.mappings("members"):
            unit, printed = units.get(member.text("unit")), member.scalar("as_printed")
            if unit is None or printed is None:
                continue
            if printed.value == unit.text("name"):
                yield printed.place, "与登记的名称相同；删去 as_printed。"
            elif printed.value in unit.texts("aliases"):
                continue
            elif not _is_corrected(row, printed.value):
                message = (
                    f"“{printed.value}”不是“{unit.text('id')}”的别名"
                    f"（{unit.place_of('name')}）；补到 aliases，或用 corrections 勘误。"
                )
                yield printed.place, message


def unit_stands_once_in_a_cell(index: Index) -> Iterator[Finding]:
    """A unit stands once in a cell with the same role and scope."""
    for _, _, cell in unit_cells(index):
        seen: set[tuple[str | None, ...]] = set()
        for member in cell.mappings("members"):
            key = (member.text("unit"), member.text("role"), *member.texts("items"))
            key = (*key, member.text("scope"))
            if key in seen:
                message = f"“{key[0]}”在这一栏里已有同样的职责；删去一个。"
                yield member.place_of("unit"), message
            seen.add(key)


def addendum_is_printed(index: Index) -> Iterator[Finding]:
    """Words beside units and roles stand in the cell."""
    for _, _, cell in unit_cells(index):
        addendum, printed = cell.scalar("addendum_as_printed"), cell.text("as_printed")
        if addendum and printed and addendum.value not in printed:
            yield addendum.place, "栏的 as_printed 里没有这句话；照原文写。"
    for _, locality in index.readable_localities():
        for row in locality.mappings("assignments"):
            units, limit = row.mapping("units"), row.mapping("deadline")
            said = limit.scalar("as_printed") if limit else None
            beside = (units.text("addendum_as_printed") or "") if units else ""
            is_there = limit and "in_units" in limit.values
            if is_there and said and said.value not in beside:
                message = (
                    "责任单位栏的 addendum_as_printed 里没有这个时限；"
                    "补在那里，时限在完成时限栏里的删去 in_units。"
                )
                yield said.place, message


def _is_corrected(row: Mapping, printed: str) -> bool:
    return any(
        note.text("field") == "units" and printed in (note.text("printed") or "")
        for note in row.mappings("corrections")
    )


CHECKS = (
    Check("E431", "单位的名称在责任单位栏的原文里", unit_is_printed_in_its_cell),
    Check("E432", "印出的名称是登记的别名，或已勘误", printed_name_is_registered),
    Check("E433", "一栏里同一单位的同一职责只写一次", unit_stands_once_in_a_cell),
    Check(
        "E434",
        "addendum_as_printed 在责任单位栏的原文里，写在那一栏的时限也在其中",
        addendum_is_printed,
    ),
)
