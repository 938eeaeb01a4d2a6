"""One record, from marked values to its class.

In: values in which no check found a problem, and what follows from other records. Out:
the record. What is not as checked is a bug and raises.
"""

from __future__ import annotations

from typing import Any, TypeVar

from sitegen.reading.marked import Mapping, Node, Scalar, Sequence
from sitegen.records.declare import record_of
from sitegen.records.shape import (
    Either,
    Flag,
    Integer,
    ListOf,
    Number,
    Record,
    Shape,
    Text,
)

R = TypeVar("R")


def load(cls: type[R], mapping: Mapping, **given: object) -> R:
    """The record of this class; what is given is not looked for in the file."""
    return cls(**(_values(record_of(cls), mapping, given)))


def _values(
    record: Record, mapping: Mapping, given: dict[str, object]
) -> dict[str, object]:
    stated = {
        field.attribute: _value(field.type, mapping.values[field.key])
        for field in record.fields
        if field.attribute is not None
        and field.attribute not in given
        and field.key in mapping.values
    }
    return {**stated, **given}


def _value(shape: Shape, node: Node) -> Any:
    if isinstance(shape, ListOf):
        assert isinstance(node, Sequence)
        return tuple(_value(shape.item, item) for item in node.items)
    if isinstance(shape, Record | Either):
        assert isinstance(node, Mapping)
        record = shape.chosen(node) if isinstance(shape, Either) else shape
        return record.loaded_as(**_values(record, node, {}))
    assert isinstance(node, Scalar)
    if isinstance(shape, Integer | Number):
        return float(node.value) if "." in node.value else int(node.value)
    if isinstance(shape, Flag):
        return True
    if isinstance(shape, Text) and shape.has_paragraphs:
        paragraphs = node.value.split("\n\n")
        return tuple(paragraphs) if shape.are_apart else "\n".join(paragraphs)
    return node.value
