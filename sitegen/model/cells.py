"""Printed cells, from marked values to the model.

In: checked cells and the names of the units. Out: UnitsCells and DeadlineCells. Must not
know which row or heading a cell belongs to.
"""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from typing import cast

from sitegen.reading.marked import Mapping, Node, as_integer
from sitegen.records import (
    AssignedUnit,
    Deadline,
    DeadlineCell,
    DeadlineKind,
    Role,
    Source,
    Unit,
    UnitsCell,
)


def units_cell(cell: Mapping, units: MappingOf[str, Unit]) -> UnitsCell:
    """A cell of responsible units; names not written stand as in the register."""
    return UnitsCell(
        as_printed=cell.said("as_printed"),
        members=tuple(
            AssignedUnit(
                unit=member.said("unit"),
                as_printed=member.text("as_printed") or units[member.said("unit")].name,
                role=cast(Role, member.said("role")),
                basis=member.text("basis"),
                scope=member.text("scope"),
                items=_items(member),
            )
            for member in cell.mappings("members")
        ),
        open_ended="open_ended" in cell.values,
        addendum_as_printed=cell.text("addendum_as_printed"),
    )


def deadline_cell(cell: Mapping, source: Source, *, from_list: bool) -> DeadlineCell:
    """A printed time limit with its parts."""
    return DeadlineCell(
        as_printed=cell.said("as_printed"),
        parts=tuple(
            Deadline(
                as_printed=part.said("as_printed"),
                kind=cast(DeadlineKind, part.said("kind")),
                by=part.text("by"),
                scope=part.text("scope"),
                items=_items(part),
            )
            for part in cell.mappings("parts")
        ),
        source=source,
        from_list=from_list,
        note=cell.text("note"),
    )


def _items(mapping: Mapping) -> tuple[int, ...]:
    items: tuple[Node, ...] = mapping.scalars("items")
    numbers = (as_integer(item) for item in items)
    return tuple(number for number in numbers if number is not None)
