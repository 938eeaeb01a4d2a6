"""The declared type of every scalar in a file.

In: a shape and marked values. Out: each scalar beside its type. Skips what the shape does
not know, which the shape check reports. Must not judge any value.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.reading.marked import Mapping, Node, Scalar, Sequence
from sitegen.records.shape import Either, Leaf, ListOf, Record, Shape


def leaves(shape: Shape, node: Node) -> Iterator[tuple[Leaf, Scalar]]:
    """Every scalar below the node with its type, in the order of the file."""
    if isinstance(shape, Record | Either):
        if isinstance(node, Mapping):
            record = shape.chosen(node) if isinstance(shape, Either) else shape
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
