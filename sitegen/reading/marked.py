"""YAML values that know where they stand.

In: nothing. Out: the three kinds of value that `sitegen.reading` makes, every scalar as
its text, with tolerant access: a value that is absent or of another kind is None or
empty, since the shape check reports it once. Must not know what any key means.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field

from sitegen.problems import Place


@dataclass(frozen=True, slots=True)
class Scalar:
    """One text as it is spelled.

    is_plain: written without quotation marks and not as a block; is_ambiguous: so plain
    that YAML readers take it for a number, a date or a truth value.
    """

    place: Place
    value: str
    is_plain: bool
    is_ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of values."""

    place: Place
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values, in the order of the file; keys: where each key stands."""

    place: Place
    values: MappingOf[str, Node]
    keys: MappingOf[str, Place]

    def text(self, key: str) -> str | None:
        """The text under the key, if there is one."""
        value = self.values.get(key)
        return value.value if isinstance(value, Scalar) else None

    def integer(self, key: str) -> int | None:
        """The number under the key, if it is written as one."""
        return as_integer(self.values.get(key))

    def scalar(self, key: str) -> Scalar | None:
        """The marked text under the key, if there is one."""
        value = self.values.get(key)
        return value if isinstance(value, Scalar) else None

    def mapping(self, key: str) -> Mapping | None:
        """The mapping under the key, if there is one."""
        value = self.values.get(key)
        return value if isinstance(value, Mapping) else None

    def mappings(self, key: str) -> tuple[Mapping, ...]:
        """The mappings in the list under the key."""
        return tuple(item for item in self._items(key) if isinstance(item, Mapping))

    def scalars(self, key: str) -> tuple[Scalar, ...]:
        """The marked texts in the list under the key."""
        return tuple(item for item in self._items(key) if isinstance(item, Scalar))

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts in the list under the key."""
        return tuple(scalar.value for scalar in self.scalars(key))

    def said(self, key: str) -> str:
        """The text under a key that a checked record must have."""
        value = self.values[key]
        assert isinstance(value, Scalar)
        return value.value

    def number(self, key: str) -> int:
        """The number under a key that a checked record must have."""
        return int(self.said(key))

    def place_of(self, key: str) -> Place:
        """Where the key stands, or the mapping itself when it lacks the key."""
        return self.keys.get(key, self.place)

    def _items(self, key: str) -> tuple[Node, ...]:
        value = self.values.get(key)
        return value.items if isinstance(value, Sequence) else ()


Node = Scalar | Sequence | Mapping


LONG = 10
"""No number of a record has so many digits."""


def as_integer(node: Node | None) -> int | None:
    """The number a scalar spells in plain digits, or None."""
    if not isinstance(node, Scalar):
        return None
    is_number = node.value.isascii() and node.value.isdigit()
    return int(node.value) if is_number and len(node.value) < LONG else None


@dataclass(frozen=True, kw_only=True)
class RawFile:
    """One data file; root is None when it could not be read; text: as it was read."""

    path: str
    kind: str
    stem: str
    root: Mapping | None
    text: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class RawDataset:
    """Every data file, by path."""

    files: tuple[RawFile, ...]

    @property
    def version(self) -> str:
        """Eight signs that another text of any record changes; the site's place and the log do not."""
        digest = hashlib.sha256()
        for file in self.files:
            if file.kind not in ("site", "changes", "released"):
                digest.update(f"{file.path}\n{file.text}".encode())
        return digest.hexdigest()[:8]

    def of_kind(self, kind: str) -> tuple[RawFile, ...]:
        """The files of one kind, by path."""
        return tuple(file for file in self.files if file.kind == kind)

    def roots(self, kind: str) -> tuple[Mapping, ...]:
        """The readable records of one kind, by path."""
        return tuple(file.root for file in self.of_kind(kind) if file.root is not None)

    def root(self, kind: str) -> Mapping | None:
        """The readable record of a kind that has one file."""
        return next(iter(self.roots(kind)), None)
