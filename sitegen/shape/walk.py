"""The declared type of every scalar in a file.

In: a shape and marked values. Out: each scalar beside its type. Skips what the shape does
not know, which the shape check reports. Must not judge any value.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.reading.marked import Mapping, Node, Scalar, Sequence
from sitegen.shape.types import Either, Leaf, ListOf, Record, Shape


def chosen_record(shape: Record | Either, mapping: Mapping) -> Record:
    """The record that a mapping is meant to be."""
    if isinstance(shape, Record):
        return shape
    if shape.value is None:
        is_first = shape.key in mapping.values
    else:
        is_first = mapping.text(shape.key) == shape.value
    return shape.then if is_first else shape.otherwise


def leaves(shape: Shape, node: Node) -> Iterator[tuple[Leaf, Scalar]]:
    """Every scalar below the node with its type, in the order of the file."""
    if isinstance(shape, Record | Either):
        if isinstance(node, Mapping):
            record = chosen_record(shape, node)
            types = {field.key: field.type for field in record.fields}
            for key, value in node.values.items():
                if key in types:
                    yield from leaves(types[key], value)
    elif isinstance(shape, ListOf):
        if isinstance(node, Sequence):
            for item in node.items:
                yield from leaves(shape.item, item)
    elif isinstance(node, Scalar) and node.value:
        yield shape, node
