"""Marked records with a node exchanged for another.

In: the marked values of all files. Out: the same with one change. Must not know what the
nodes mean.
"""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, replace

from sitegen.reading.marked import Mapping, Node, RawDataset, RawFile, Sequence

Changes = MappingOf[int, tuple[Node, ...]]
"""What stands in place of a node, by its identity: nothing, one node, or several."""


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """One change of one file; kind: what is done, place: to what."""

    kind: str
    place: str
    file: str
    changes: Changes


def changed(raw: RawDataset, mutant: Mutant) -> RawDataset:
    """The records with the change made; measures are left out, which it cannot touch.

    Other localities are left out when the change is in one, for speed.
    """
    mutated = next(file for file in raw.files if file.path == mutant.file)
    return RawDataset(
        files=tuple(
            replace(file, root=_root(file, mutant.changes)) if file is mutated else file
            for file in raw.files
            if file is mutated or _is_needed(file, mutated)
        )
    )


def _is_needed(file: RawFile, mutated: RawFile) -> bool:
    """The state of the last release would betray every change, whatever it means."""
    is_beside = file.kind in ("measure", mutated.kind) and file.kind != "document"
    return not is_beside and file.kind != "released"


def _root(file: RawFile, changes: Changes) -> Mapping | None:
    root = _with(file.root, changes) if file.root else None
    assert root is None or isinstance(root, Mapping)
    return root


def _with(node: Node, changes: Changes) -> Node:
    if isinstance(node, Mapping):
        values = {
            key: _with(new, changes)
            for key, value in node.values.items()
            for new in changes.get(id(value), (value,))
        }
        keys = {key: place for key, place in node.keys.items() if key in values}
        return replace(node, values=values, keys=keys)
    if isinstance(node, Sequence):
        items = (
            _with(new, changes)
            for item in node.items
            for new in changes.get(id(item), (item,))
        )
        return replace(node, items=tuple(items))
    return node
