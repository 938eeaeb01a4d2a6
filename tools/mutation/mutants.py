"""Every change of meaning that is tried on the records.

In: the marked values of all files. Out: mutants, in the order of the files. Must not know
the rules. Roles, kinds and precisions come from the vocabularies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from sitegen.reading.marked import Mapping, Node, RawDataset, Scalar
from tools.mutation.tree import Mutant

Change = tuple[str, Node, dict[int, tuple[Node, ...]]]
FACTS = ("number", "issuers", "date", "published", "addressees")
DIGITS = re.compile("[0-9]+")
WHICH = "alternative"
WORDS = ("softener", "condition", WHICH, "refers_to")


def mutants(raw: RawDataset) -> Iterator[Mutant]:
    """All mutants of the localities and documents."""
    vocabularies = raw.root("vocabularies")
    assert vocabularies is not None
    for kind, changes_of in (("locality", _locality), ("document", _document)):
        for file in raw.of_kind(kind):
            for name, node, changes in (
                changes_of(file.root, vocabularies) if file.root else ()
            ):
                place = f"{node.place} {node.place.field}"
                yield Mutant(kind=name, place=place, file=file.path, changes=changes)


def _locality(root: Mapping, vocabularies: Mapping) -> Iterator[Change]:
    for limit in root.mappings("list_deadlines"):
        yield "drop the limit of a list", limit, {id(limit): ()}
    for key in ("sections", "assignments", "list_deadlines"):
        for record in root.mappings(key):
            if cell := record.mapping("units"):
                yield from _units(cell, vocabularies)
            limits = record if key == "list_deadlines" else record.mapping("deadline")
            if limits:
                yield from _limits(limits, vocabularies)
            yield from _dropped("remove the status", record, "status")
            for correction in record.mappings("corrections"):
                yield "double a correction", correction, _double(correction)


def _document(root: Mapping, _: Mapping) -> Iterator[Change]:
    for key in FACTS:
        yield from _dropped(f"drop a document's {key}", root, key)
    for key in ("rules", "duties"):
        for stated in root.mappings(key):
            yield f"drop one of a document's {key}", stated, {id(stated): ()}
    for part in root.mappings("parts"):
        if name := part.scalar("name"):
            yield "change a part's name", name, _to(name, f"{name.value}甲")


def _units(cell: Mapping, vocabularies: Mapping) -> Iterator[Change]:
    unstated = next(
        role.said("id")
        for role in vocabularies.mappings("roles")
        if "unstated" in role.values
    )
    members = cell.mappings("members")
    for one, other in pairwise(members):
        for key in ("role", "unit"):
            if one.text(key) != other.text(key):
                changes = _swap(one.values[key], other.values[key])
                yield f"exchange two {key}s", one, changes
    for member in members:
        role = member.scalar("role")
        if role and role.value != unstated:
            yield "set a role to unspecified", role, _to(role, unstated)
        yield from _extent("unit", member)
        yield from _dropped("drop a basis", member, "basis")
        if len(members) > 1:
            yield "drop a unit from a cell", member, {id(member): ()}
    for key in ("open_ended", "addendum_as_printed", "condition"):
        yield from _dropped(f"drop a cell's {key}", cell, key)


def _limits(cell: Mapping, vocabularies: Mapping) -> Iterator[Change]:
    kinds = [kind.said("id") for kind in vocabularies.mappings("deadline_kinds")]
    parts = cell.mappings("parts")
    for part in parts:
        if by := part.scalar("by"):
            year = str(int(by.value[:4]) + 1)
            yield "move a date by a year", by, _to(by, year + by.value[4:])
            if by.value[5:7].isdigit():
                month = int(by.value[5:7]) % 12 + 1
                moved = f"{by.value[:5]}{month:02}{by.value[7:]}"
                yield "move a date by a month", by, _to(by, moved)
        kind = part.scalar("kind")
        for other in kinds if kind else ():
            if kind and other != kind.value:
                yield "change a kind", kind, _to(kind, other)
        yield from _extent("limit", part)
        for key in WORDS:
            yield from _dropped(f"drop a limit's {key}", part, key)
        yield "double a part", part, _double(part)
    if said := [part.values[WHICH] for part in parts if WHICH in part.values]:
        yield "hold all alternatives", cell, {id(node): () for node in said}


def _extent(of: str, limited: Mapping) -> Iterator[Change]:
    scope = limited.scalar("scope")
    if scope:
        yield f"drop the scope of a {of}", scope, {id(scope): ()}
        number = DIGITS.search(scope.value)
        if number:
            text = DIGITS.sub(str(int(number[0]) + 1), scope.value, count=1)
            yield f"change the scope of a {of}", scope, _to(scope, text)
    items = limited.scalars("items")
    for item in items:
        yield f"change an item of a {of}", item, _to(item, str(int(item.value) + 1))
        whole = limited.values["items"]
        dropped = item if len(items) > 1 else whole
        yield f"drop an item of a {of}", item, {id(dropped): ()}


def _dropped(name: str, mapping: Mapping, key: str) -> Iterator[Change]:
    node = mapping.values.get(key)
    if node is not None:
        yield name, node, {id(node): ()}


def _to(scalar: Scalar, text: str) -> dict[int, tuple[Node, ...]]:
    return {id(scalar): (replace(scalar, value=text),)}


def _swap(one: Node, other: Node) -> dict[int, tuple[Node, ...]]:
    return {id(one): (other,), id(other): (one,)}


def _double(node: Node) -> dict[int, tuple[Node, ...]]:
    return {id(node): (node, node)}
