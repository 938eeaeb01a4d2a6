"""What a key of a data file may hold, as the declared records are read.

In: nothing. Out: types of values, fields and records. The validator, the loader, the
editors' JSON Schemas and the field reference read them. Must not know how any of them
uses a type.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from sitegen.reading.marked import Mapping

Wording = Literal["quoted", "own", "extracted"]
"""Whose words: the document's, ours, or the damaged ones of the extracted file."""


@dataclass(frozen=True, kw_only=True)
class Text:
    """Words; one line unless it may have paragraphs, which are_apart when loaded."""

    wording: Wording
    has_paragraphs: bool = False
    are_apart: bool = False
    may_be_empty: bool = False


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """A text of a fixed form; must_be_quoted: YAML would read it as a number."""

    form: str
    expected: str
    must_be_quoted: bool = False


@dataclass(frozen=True, kw_only=True)
class Id:
    """The record's own id."""

    is_file_name: bool = False
    has_underscores: bool = False


@dataclass(frozen=True, kw_only=True)
class Reference:
    """The id of another record."""

    to: Literal["measure", "document", "locality", "unit", "part"]


@dataclass(frozen=True, kw_only=True)
class Term:
    """The id of an entry of a vocabulary, which is a field of Vocabularies."""

    vocabulary: str


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One of a few fixed words."""

    values: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Date:
    """An ISO date at the precision of the source: 2020, 2020-09, 2020-09-30.

    may_be_period: also a quarter or half of a year, 2020-Q1, 2020-H1.
    """

    may_be_period: bool = False


@dataclass(frozen=True, kw_only=True)
class Integer:
    """A whole number from 1."""


@dataclass(frozen=True, kw_only=True)
class Number:
    """A number, with a decimal point if it has a fraction."""


@dataclass(frozen=True, kw_only=True)
class Flag:
    """The word true; what is not so lacks the key."""


@dataclass(frozen=True, kw_only=True)
class ListOf:
    """One or more values of one type, each once unless they may repeat."""

    item: Shape
    may_repeat: bool = False
    may_be_empty: bool = False


@dataclass(frozen=True, kw_only=True)
class Field:
    """A key of a record, what it means to an editor, and an example of its value.

    attribute: the name of its value in the loaded record, if it is there by itself.
    """

    key: str
    attribute: str | None
    type: Shape
    meaning: str
    required: bool
    example: str | None


@dataclass(frozen=True, kw_only=True)
class Record:
    """Keys in canonical order, and the class that holds their values."""

    title: str
    fields: tuple[Field, ...]
    loaded_as: type[Any]


@dataclass(frozen=True, kw_only=True)
class Either:
    """One of two records, told apart by a key's presence, or by its value if given."""

    key: str
    then: Record
    otherwise: Record
    value: str | None = None

    def chosen(self, mapping: Mapping) -> Record:
        """The record that a mapping is meant to be."""
        if self.value is None:
            is_first = self.key in mapping.values
        else:
            is_first = mapping.text(self.key) == self.value
        return self.then if is_first else self.otherwise


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of data file: its record, and where its files lie."""

    name: str
    path: str
    record: Record


Leaf = Text | Pattern | Id | Reference | Term | Choice | Date | Integer | Number | Flag
Shape = Leaf | ListOf | Record | Either
