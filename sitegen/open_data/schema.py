"""What a collection's fields are, and the JSON Schema that says so.

In: declared collections and the vocabularies. Out: draft-07 schemas. Must not know
records: the fields are an interface, declared once for the files and their schema.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sitegen.facts.catalogue import Catalogue
from sitegen.records import Vocabularies

Schema = dict[str, Any]
Json = dict[str, object]


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field; terms: the vocabulary whose ids it holds; choices: all its values.

    fields: those of an object, or of each object of a list.
    """

    name: str
    meaning: str
    type: str = "string"
    may_be_null: bool = False
    is_list: bool = False
    terms: str = ""
    choices: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Collection:
    """One file: its name, what it holds, its fields in order, and its records."""

    name: str
    title: str
    fields: tuple[Field, ...]
    records: Callable[[Catalogue], Iterator[Json]]


def schema_of(collection: Collection, words: Vocabularies) -> Schema:
    """A list of objects with exactly these fields."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": collection.title,
        "type": "array",
        "items": _object(collection.fields, words),
    }


def _object(fields: tuple[Field, ...], words: Vocabularies) -> Schema:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [field.name for field in fields],
        "properties": {field.name: _field(field, words) for field in fields},
    }


def _field(field: Field, words: Vocabularies) -> Schema:
    value = _object(field.fields, words) if field.fields else _value(field, words)
    if field.fields and field.may_be_null:
        value = {"anyOf": [value, {"type": "null"}]}
    if field.is_list:
        value = {"type": "array", "items": value}
    return {"description": field.meaning, **value}


def _value(field: Field, words: Vocabularies) -> Schema:
    values: list[str | None] = list(field.choices)
    if field.terms:
        values = [term.id for term in getattr(words, field.terms)]
    schema: Schema = {"type": field.type}
    if field.may_be_null:
        schema["type"] = [field.type, "null"]
    if values:
        schema["enum"] = [*values, None] if field.may_be_null else values
    return schema
