"""A record as a file of the house: keys in the schema's order, two blanks a level.

In: a declared record and its values as plain texts, lists and mappings. Out: the file's
text and the line of every value. Must not know what the values mean; a key that the
schema lacks comes last, as it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sitegen.reading.marked import Mapping as Marked
from sitegen.reading.marked import Scalar, Sequence
from sitegen.records.shape import Either, Leaf, ListOf, Record, Shape
from tools.house.scalar import spelled

Tree = str | list["Tree"] | dict[str, "Tree"]
Path = tuple[str | int, ...]
"""Keys and positions that lead to a value: ("units", 0, "name")."""


@dataclass(frozen=True, kw_only=True)
class LaidOut:
    """A file's text, and the line, counted from 1, on which each value begins."""

    text: str
    lines: Mapping[Path, int] = field(repr=False)


def laid_out(
    record: Record,
    values: dict[str, Tree],
    header: str = "",
    comments: Mapping[Path, tuple[str, ...]] | None = None,
) -> LaidOut:
    """The record in its file; comments stand above the value that their path names."""
    writer = _Writer(dict(comments or {}))
    writer.lines += [header] if header else []
    writer.mapping(record, values, (), "")
    writer.comment((), "")
    return LaidOut(text="\n".join([*writer.lines, ""]), lines=writer.places)


def plain(node: Marked | Sequence | Scalar) -> Tree:
    """Marked values as texts, lists and mappings."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key: plain(value) for key, value in node.values.items()}


class _Writer:
    """Gathers the lines of one file."""

    def __init__(self, comments: dict[Path, tuple[str, ...]]) -> None:
        self.lines: list[str] = []
        self.places: dict[Path, int] = {}
        self.comments = comments

    def comment(self, path: Path, indent: str) -> None:
        """The comments above the value, each once."""
        self.lines += [f"{indent}{line}" for line in self.comments.pop(path, ())]

    def mapping(
        self, shape: Shape | None, values: dict[str, Tree], path: Path, indent: str
    ) -> None:
        """Keys one below the other; behind `- ` the first goes on that line."""
        opens_item = bool(path) and isinstance(path[-1], int)
        for key, of in _in_order(shape, values):
            here = (*path, key)
            dash = f"{indent[:-2]}- " if opens_item else indent
            self.comment(here, indent[:-2] if opens_item else indent)
            opens_item = False
            self.value(of, values[key], here, f"{dash}{key}:", indent)

    def value(
        self, shape: Shape | None, value: Tree, path: Path, head: str, indent: str
    ) -> None:
        """A value behind its key or dash."""
        self.places[path] = len(self.lines) + 1
        below = indent + "  "
        if isinstance(value, str):
            leaf = shape if isinstance(shape, Leaf) else None
            text = spelled(leaf, value, below)
            self.lines += f"{head} {text}".split("\n")
        elif not value:
            self.lines.append(f"{head} []")
        else:
            self.lines.append(head)
            if isinstance(value, dict):
                self.mapping(shape, value, path, below)
            else:
                self.items(shape, value, path, below)

    def items(
        self, shape: Shape | None, values: list[Tree], path: Path, indent: str
    ) -> None:
        """The items of a list, each behind its dash."""
        of = shape.item if isinstance(shape, ListOf) else None
        for position, item in enumerate(values):
            here = (*path, position)
            self.places[here] = len(self.lines) + 1
            if isinstance(item, dict):
                self.comment(here, indent)
                self.places[here] = len(self.lines) + 1
                self.mapping(of, item, here, indent + "  ")
            else:
                self.comment(here, indent)
                self.value(of, item, here, f"{indent}-", indent)


def _in_order(
    shape: Shape | None, values: dict[str, Tree]
) -> Iterator[tuple[str, Shape | None]]:
    """The keys that are there, in the schema's order, then those it does not know."""
    record = _record(shape, values)
    types = {each.key: each.type for each in record.fields} if record else {}
    for key, of in types.items():
        if key in values:
            yield key, of
    for key in values:
        if key not in types:
            yield key, None


def _record(shape: Shape | None, values: dict[str, Tree]) -> Record | None:
    if isinstance(shape, Record):
        return shape
    if not isinstance(shape, Either):
        return None
    found = values.get(shape.key)
    is_first = found is not None if shape.value is None else found == shape.value
    return shape.then if is_first else shape.otherwise
