"""The JSON Schemas by which editors complete and check the records as one types.

In: the declared shape, and the vocabularies for the values to offer. Out: one draft-07
schema a kind of file, as text. Must not know the validator: a schema is a help while
typing, the checks decide.
"""

from __future__ import annotations

import json
from typing import Any

from sitegen.records import Vocabularies
from sitegen.records.kinds import KINDS
from sitegen.records.shape import (
    Choice,
    Date,
    Either,
    Field,
    Flag,
    Id,
    Integer,
    ListOf,
    Number,
    Pattern,
    Record,
    Reference,
    Shape,
    Term,
    Text,
)

ID = "^[a-z0-9]+(-[a-z0-9]+)*$"
TERM_ID = "^[a-z0-9]+([-_][a-z0-9]+)*$"
DATE = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
PERIOD = "^[0-9]{4}(-([0-9]{2}(-[0-9]{2})?|Q[1-4]|H[12]))?$"
FEW = 8
"""So many values of a vocabulary can be told in a description."""

Schema = dict[str, Any]


def schemas(vocabularies: Vocabularies) -> dict[str, str]:
    """The text of each schema file, by its name."""
    writer = _Writer(vocabularies)
    return {
        f"{kind.name}.schema.json": json.dumps(
            {
                "$schema": "http://json-schema.org/draft-07/schema#",
                "title": kind.record.title,
                "description": f"{kind.path}（由 sitegen/records 生成，请勿编辑）",
                **writer.of_record(kind.record),
            },
            ensure_ascii=False,
            indent=2,
        )
        + "\n"
        for kind in KINDS.values()
    }


class _Writer:
    """Writes shapes as schemas that offer the values of the vocabularies."""

    def __init__(self, vocabularies: Vocabularies) -> None:
        self.names = {
            vocabulary: {
                term.id: term.name
                for term in getattr(vocabularies, vocabulary)
                if not isinstance(term, str)
            }
            for vocabulary in Vocabularies.__dataclass_fields__
        }

    def of_record(self, record: Record) -> Schema:
        required = [field.key for field in record.fields if field.required]
        return {
            "type": "object",
            "additionalProperties": False,
            "required": required,
            "properties": {field.key: self._field(field) for field in record.fields},
        }

    def _field(self, field: Field) -> Schema:
        schema = {"description": self._description(field), **self._shape(field.type)}
        if field.example is not None:
            schema["examples"] = [_example(field)]
        return schema

    def _description(self, field: Field) -> str:
        shape = field.type
        names = self.names[shape.vocabulary] if isinstance(shape, Term) else {}
        if not names or len(names) > FEW:
            return field.meaning
        told = "；".join(f"{term_id} {name}" for term_id, name in names.items())
        return f"{field.meaning}（{told}）"

    def _shape(self, shape: Shape) -> Schema:
        if isinstance(shape, Record):
            return self.of_record(shape)
        if isinstance(shape, ListOf):
            return self._list(shape)
        if isinstance(shape, Either):
            return self._either(shape)
        if isinstance(shape, Term):
            return {"type": "string", "enum": list(self.names[shape.vocabulary])}
        return _leaf(shape)

    def _list(self, shape: ListOf) -> Schema:
        schema: Schema = {"type": "array", "items": self._shape(shape.item)}
        if not shape.may_be_empty:
            schema["minItems"] = 1
        if not isinstance(shape.item, Record | Either) and not shape.may_repeat:
            schema["uniqueItems"] = True
        return schema

    def _either(self, shape: Either) -> Schema:
        condition: Schema = {"required": [shape.key]}
        if shape.value is not None:
            condition["properties"] = {shape.key: {"const": shape.value}}
        return {
            "type": "object",
            "if": condition,
            "then": self.of_record(shape.then),
            "else": self.of_record(shape.otherwise),
        }


def _leaf(shape: Shape) -> Schema:
    match shape:
        case Integer():
            return {"type": "integer", "minimum": 1}
        case Flag():
            return {"const": True}
        case Choice():
            return {"type": "string", "enum": list(shape.values)}
        case Text():
            return _text(shape)
        case Pattern():
            return {"type": "string", "pattern": f"^{shape.form}$"}
        case Date():
            pattern = PERIOD if shape.may_be_period else DATE
            return {"type": "string", "pattern": pattern}
        case Number():
            return {"type": "number", "minimum": 0}
        case Id(has_underscores=True):
            return {"type": "string", "pattern": TERM_ID}
        case Id() | Reference():
            return {"type": "string", "pattern": ID}
    raise TypeError(shape)


def _text(shape: Text) -> Schema:
    if shape.may_be_empty:
        return {"type": "string"}
    if shape.has_paragraphs:
        return {"type": "string", "minLength": 1}
    return {"type": "string", "pattern": "^[^\\n]+$"}


def _example(field: Field) -> Any:
    """The example as the value that its YAML spelling means."""
    shape, spelled = field.type, field.example or ""
    value: Any = spelled.strip('"')
    item = shape.item if isinstance(shape, ListOf) else shape
    if isinstance(item, Integer):
        value = int(spelled)
    elif isinstance(item, Number):
        value = float(spelled)
    elif isinstance(item, Flag):
        value = True
    return [value] if isinstance(shape, ListOf) else value
