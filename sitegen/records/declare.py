"""How a record is declared: a frozen class whose fields say what they are in the file.

In: classes marked with @record. Out: their shape. A field whose specifier is `key` is a
key of the file, in the order of the class; `here` stands for keys of a record that are
written beside the others; a field with neither is worked out from other records.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    TypeVar,
    Union,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
)

from sitegen.records.shape import (
    Choice,
    Either,
    Field,
    Flag,
    Integer,
    Leaf,
    ListOf,
    Record,
    Shape,
)

R = TypeVar("R")
TITLES: dict[type[Any], str] = {}
SHAPES: dict[tuple[type[Any], tuple[str, ...], tuple[str, ...]], Record] = {}
"""What has been asked for, so that a class is taken apart once."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Doc:
    """What a key means and an example, for types that several records use."""

    meaning: str
    example: str | None = None


@dataclasses.dataclass(frozen=True, kw_only=True)
class OneOf:
    """A record of one of two classes, told apart as in Either."""

    key: str
    then: type[Any]
    otherwise: type[Any]
    value: str | None = None


@dataclasses.dataclass(frozen=True, kw_only=True)
class FieldOf:
    """One of the fields that the record with the note prints."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Key:
    """What a field's specifier says.

    named: the key, where it is not the field's name; is_filled_in: where the file lacks
    the key, the value follows from other records; about: the fields that notes may speak
    of; keys: those of a record that the file has here; is_beside: they stand beside the
    other keys.
    """

    doc: Doc | None
    named: str | None = None
    is_filled_in: bool = False
    may_be_empty: bool = False
    may_repeat: bool = False
    about: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    is_beside: bool = False


def key(
    meaning: str | None = None,
    example: str | None = None,
    *,
    default: Any = dataclasses.MISSING,
    **said: Any,
) -> Any:
    """A key of the file; with a default, one that the file may lack."""
    doc = Doc(meaning=meaning, example=example) if meaning else None
    return dataclasses.field(default=default, metadata={"key": Key(doc=doc, **said)})


def here(*keys: str) -> Any:
    """These keys of the field's record, written beside the keys of this one."""
    said = Key(doc=None, keys=keys, is_beside=True)
    return dataclasses.field(metadata={"key": said})


@dataclass_transform(
    kw_only_default=True, frozen_default=True, field_specifiers=(key, here)
)
def record(title: str) -> Callable[[type[R]], type[R]]:
    """Declare a record, named for editors."""

    def declared(cls: type[R]) -> type[R]:
        made = dataclasses.dataclass(frozen=True, kw_only=True)(cls)
        TITLES[made] = title
        return made

    return declared


def record_of(
    cls: type[Any], keys: tuple[str, ...] = (), about: tuple[str, ...] = ()
) -> Record:
    """The shape of a declared class, or of only these of its keys, all required."""
    asked = (cls, keys, about)
    if asked not in SHAPES:
        fields = tuple(_all_fields(cls, about))
        if keys:
            by_key = {field.key: field for field in fields}
            fields = tuple(
                dataclasses.replace(by_key[each], required=True) for each in keys
            )
        SHAPES[asked] = Record(title=TITLES[cls], fields=fields, loaded_as=cls)
    return SHAPES[asked]


def _all_fields(cls: type[Any], about: tuple[str, ...]) -> Iterator[Field]:
    hints = get_type_hints(cls, include_extras=True)
    for each in dataclasses.fields(cls):
        if "key" in each.metadata:
            yield from _fields(each, each.metadata["key"], hints[each.name], about)


def _fields(
    declared: dataclasses.Field[Any], said: Key, hint: Any, about: tuple[str, ...]
) -> Iterator[Field]:
    if said.is_beside:
        for field in record_of(hint, said.keys).fields:
            yield dataclasses.replace(field, attribute=None)
        return
    doc = said.doc or next(each for each in _notes(hint) if isinstance(each, Doc))
    is_default = declared.default is not dataclasses.MISSING
    yield Field(
        key=said.named or declared.name,
        attribute=declared.name,
        type=_shape(hint, said, about),
        meaning=doc.meaning,
        required=not (is_default or said.is_filled_in),
        example=about[0] if about and FieldOf() in _notes(hint) else doc.example,
    )


def _shape(hint: Any, said: Key, about: tuple[str, ...]) -> Shape:
    """The shape that a type stands for."""
    hint = _stated(hint)
    for note in _notes(hint):
        if isinstance(note, FieldOf):
            return Choice(values=about)
        if isinstance(note, OneOf):
            return _either(note)
        if isinstance(note, Leaf):
            return note
    if get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    if get_origin(hint) is tuple:
        return ListOf(
            item=_shape(get_args(hint)[0], said, about),
            may_be_empty=said.may_be_empty,
            may_repeat=said.may_repeat,
        )
    if hint in (int, bool):
        return Integer() if hint is int else Flag()
    return record_of(hint, said.keys, said.about)


def _either(note: OneOf) -> Either:
    return Either(
        key=note.key,
        value=note.value,
        then=record_of(note.then),
        otherwise=record_of(note.otherwise),
    )


def _stated(hint: Any) -> Any:
    """The type without the None that stands for what is not stated."""
    if get_origin(hint) in (Union, UnionType):
        (hint,) = (each for each in get_args(hint) if each is not NoneType)
    return hint


def _notes(hint: Any) -> tuple[Any, ...]:
    """What a type is annotated with."""
    return getattr(_stated(hint), "__metadata__", ())
