"""A new reading of a table put together with the records that a keeper has changed.

In: what the last import wrote, what the file holds now, and what is read now. Out: what
to write, and where a keeper's words differ from what is read. What a keeper changed
stays; what a keeper deleted stays away. Must not know what the values mean.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tools.house.layout import Path, Tree

IDENTITIES = (
    ("measure",),
    ("list", "indicator"),
    ("id",),
    ("field", "reads"),
    ("list", "kind"),
    ("list",),
)
"""The keys that tell the items of a list apart, the first that all items have."""


GROWING = (("documents",), ("aliases",))
"""Lists of words that only grow: another document adds its own."""


@dataclass(kw_only=True)
class Merged:
    """value: what to write; kept: where the keeper's value stands against another."""

    value: Tree
    kept: list[tuple[Path, str]] = field(default_factory=list)


def merged(base: Tree | None, mine: Tree | None, new: Tree) -> Merged:
    """The file to write; base is None where no import has written it."""
    found = Merged(value=new)
    if mine is not None:
        found.value = _value(base, mine, new, (), found.kept)
    return found


def _value(
    base: Tree | None, mine: Tree, new: Tree, path: Path, kept: list[tuple[Path, str]]
) -> Tree:
    if mine == new or base == new:
        return mine
    if base == mine:
        return new
    if isinstance(mine, dict) and isinstance(new, dict):
        of = base if isinstance(base, dict) else None
        return _mapping(of, mine, new, path, kept)
    if isinstance(mine, list) and isinstance(new, list):
        if path[-1:] in GROWING:
            known = base if isinstance(base, list) else ()
            return [*mine, *(x for x in new if x not in mine and x not in known)]
        keys = _identity(mine, new)
        if keys:
            of_list = base if isinstance(base, list) else None
            return _items(of_list, mine, new, keys, path, kept)
    kept.append((path, _shown(new)))
    return mine


def _mapping(
    base: dict[str, Tree] | None,
    mine: dict[str, Tree],
    new: dict[str, Tree],
    path: Path,
    kept: list[tuple[Path, str]],
) -> Tree:
    found: dict[str, Tree] = {}
    for key in dict.fromkeys((*mine, *new)):
        before = base.get(key) if base else None
        if key not in mine:
            if before is None:
                found[key] = new[key]
        elif key not in new:
            if base is None or before != mine[key]:
                found[key] = mine[key]
        else:
            found[key] = _value(before, mine[key], new[key], (*path, key), kept)
    return found


def _items(
    base: list[Tree] | None,
    mine: list[Tree],
    new: list[Tree],
    keys: tuple[str, ...],
    path: Path,
    kept: list[tuple[Path, str]],
) -> Tree:
    """The keeper's items in their order, with new ones where the table has them."""
    before = {_key(item, keys): item for item in base or ()}
    read = {_key(item, keys): item for item in new}
    order = [_key(item, keys) for item in mine]
    items: dict[tuple[str, ...], Tree] = {}
    for position, item in enumerate(mine):
        key = order[position]
        if key in read:
            items[key] = _value(
                before.get(key), item, read[key], (*path, position), kept
            )
        elif base is None or before.get(key) != item:
            items[key] = item
    for key in read:
        if key not in order and key not in before:
            items[key] = read[key]
            order.insert(_place(key, list(read), order), key)
    return [items[key] for key in order if key in items]


def _place(
    key: tuple[str, ...],
    read: list[tuple[str, ...]],
    order: list[tuple[str, ...]],
) -> int:
    """Behind what the table has before it, else before what it has next, else last."""
    at = read.index(key)
    before = [order.index(other) + 1 for other in read[:at] if other in order]
    after = [order.index(other) for other in read[at:] if other in order]
    return max(before) if before else min(after, default=len(order))


def _identity(mine: list[Tree], new: list[Tree]) -> tuple[str, ...] | None:
    for keys in IDENTITIES:
        items = [*mine, *new]
        if all(isinstance(i, dict) and all(key in i for key in keys) for i in items):
            found = (
                [_key(item, keys) for item in mine],
                [_key(item, keys) for item in new],
            )
            if all(len(set(each)) == len(each) for each in found):
                return keys
    return None


def _key(item: Tree, keys: tuple[str, ...]) -> tuple[str, ...]:
    assert isinstance(item, dict)
    return tuple(str(item.get(key)) for key in keys)


def _shown(value: Tree) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "、".join(_shown(item) for item in value)
    return "，".join(f"{key} {_shown(item)}" for key, item in value.items())
