"""What a field may have said before an entry of the log of changes.

In: today's text of a field (see `reading.published`), the old and the new wording. Out:
every text that the entry may stand for. Must not know which of them was published.
"""

from __future__ import annotations

from collections.abc import Iterator

Leaf = tuple[tuple[str, ...], str]
"""A value with the keys and places above it: .0.figures.3.quote=… has four and "" first."""


def earlier_texts(text: str, old: str, new: str) -> Iterator[str]:
    """The old wording put back for the new; what was added taken away; an entry of a
    list that went put in again."""
    if new:
        yield from _put_back(text, old, new)
    leaves = _leaves(text)
    if new and not old:
        yield from _without(leaves, new)
    if old and not new:
        yield from _with(leaves, old)


def _put_back(text: str, old: str, new: str) -> Iterator[str]:
    """Everywhere, or in one place."""
    yield text.replace(new, old)
    start = text.find(new)
    while start >= 0:
        yield text[:start] + old + text[start + len(new) :]
        start = text.find(new, start + 1)


def _without(leaves: list[Leaf], new: str) -> Iterator[str]:
    """Without the key that says it, or an item of a list that holds it, inner first."""
    for at, (path, value) in enumerate(leaves):
        if value != new:
            continue
        yield _text([*leaves[:at], *leaves[at + 1 :]])
        for depth in range(len(path) - 1, -1, -1):
            if path[depth].isdigit():
                item = path[: depth + 1]
                kept = [leaf for leaf in leaves if leaf[0][: depth + 1] != item]
                yield _text(_renumbered(kept, item, -1))


def _with(leaves: list[Leaf], old: str) -> Iterator[str]:
    """With an entry more in each list of plain texts, in each of its places."""
    for at, (path, _) in enumerate(leaves):
        if not path[-1].isdigit():
            continue
        yield _text([*leaves[:at], (path, old), *_renumbered(leaves[at:], path, 1)])
        after = (*path[:-1], str(int(path[-1]) + 1))
        is_last = all(leaf[0] != after for leaf in leaves)
        if is_last:
            yield _text([*leaves[: at + 1], (after, old), *leaves[at + 1 :]])


def _renumbered(leaves: list[Leaf], item: tuple[str, ...], by: int) -> list[Leaf]:
    """The items of that list from this one on counted up or down."""
    *above, first = item
    depth = len(above)
    moved: list[Leaf] = []
    for path, value in leaves:
        is_later = (
            list(path[:depth]) == above
            and path[depth].isdigit()
            and int(path[depth]) >= int(first)
        )
        place = (str(int(path[depth]) + by),) if is_later else path[depth : depth + 1]
        moved.append(((*path[:depth], *place, *path[depth + 1 :]), value))
    return moved


def _leaves(text: str) -> list[Leaf]:
    """Every value of a text; a line that begins with no path goes on with the last."""
    leaves: list[Leaf] = []
    for line in text.split("\n"):
        path, sign, value = line.partition("=")
        if leaves and not (sign and path.startswith(".")):
            before, said = leaves.pop()
            leaves.append((before, f"{said}\n{line}"))
        else:
            leaves.append((tuple(path.split(".")), value))
    return leaves


def _text(leaves: list[Leaf]) -> str:
    return "\n".join(f"{'.'.join(path)}={value}" for path, value in leaves)
