"""What the records say, record by record and field by field, so that two states compare.

In: marked values. Out: each record's fields as text, and digests of them. Must not know
what any key means: a record is a file, or an item with an id in a list of a file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from sitegen.reading.marked import Mapping, Node, RawDataset, RawFile, Scalar, Sequence

FOLDERS = {"measure": "measures", "locality": "localities", "document": "documents"}
SINGLE = ("measures", "vocabularies")

Fields = dict[str, str]


def published(raw: RawDataset) -> dict[str, Fields]:
    """Every record by its path, with the text of each of its fields."""
    records: dict[str, Fields] = {}
    for file in raw.files:
        name = _name(file)
        if name is not None and file.root is not None:
            for path, fields in _records(name, file.root):
                records[path] = fields
    return records


def unread(raw: RawDataset) -> frozenset[str]:
    """The paths of the files that are there and could not be read."""
    names = (_name(file) for file in raw.files if file.root is None)
    return frozenset(name for name in names if name is not None)


def digest(text: str) -> str:
    """Eight signs that another text changes."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def state_lines(raw: RawDataset) -> Iterator[str]:
    """A line for each record, as `released.yaml` holds them."""
    for path, fields in sorted(published(raw).items()):
        if fields:
            said = " ".join(f"{key}={digest(text)}" for key, text in fields.items())
            yield f"{path} {said}"


def read_state(lines: tuple[str, ...]) -> dict[str, Fields]:
    """The digests of a state by record and field."""
    state: dict[str, Fields] = {}
    for line in lines:
        path, *fields = line.split(" ")
        state[path] = dict(field.split("=") for field in fields)
    return state


def _name(file: RawFile) -> str | None:
    if file.kind in FOLDERS:
        return f"{FOLDERS[file.kind]}/{file.stem}"
    return file.kind if file.kind in SINGLE else None


def _records(name: str, root: Mapping) -> Iterator[tuple[str, Fields]]:
    """The file's own fields, then each item that has an id."""
    own: Fields = {}
    for key, node in root.values.items():
        items = _items_with_ids(node)
        if items is None:
            own[key] = _text(node)
            continue
        for item_id, item in items.items():
            fields = {each: _text(value) for each, value in item.values.items()}
            yield f"{name}/{key}/{item_id}", fields
    yield name, own


def _items_with_ids(node: Node) -> dict[str, Mapping] | None:
    """A list's items by the ids that tell them apart; None where there are none."""
    if not isinstance(node, Sequence) or not node.items:
        return None
    items: dict[str, Mapping] = {}
    for item in node.items:
        found = _id(item) if isinstance(item, Mapping) else None
        if found is None or found in items:
            return None
        assert isinstance(item, Mapping)
        items[found] = item
    return items


def _id(item: Mapping) -> str | None:
    whole, parted = item.text("id") or item.text("measure"), item.text("indicator")
    return whole or (f"{item.text('list')}_{parted}" if parted else None)


def _text(node: Node) -> str:
    """Every text with the key or place under which it stands, a line each."""
    return "\n".join(f"{path}={value}" for path, value in _leaves(node, ""))


def _leaves(node: Node, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, Scalar):
        yield path, node.value
    elif isinstance(node, Mapping):
        for key, value in node.values.items():
            yield from _leaves(value, f"{path}.{key}")
    else:
        for number, value in enumerate(node.items):
            yield from _leaves(value, f"{path}.{number}")
