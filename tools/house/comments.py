"""The comments of a data file, each with the value that it stands above.

In: the text of a file. Out: comments by the path of the value that follows them; one
behind a value counts as standing above it. Must not know schemas.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from tools.house.layout import Path

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def comments_of(text: str) -> dict[Path, tuple[str, ...]]:
    """The comments below the file's first line, which names its schema."""
    root = yaml.compose(text, Loader=LOADER)
    if root is None:
        return {}
    starts: dict[int, Path] = {}
    inside: set[int] = set()
    for path, node, line in _nodes(root, (), root.start_mark.line):
        starts.setdefault(line, path)
        if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
            inside |= set(range(node.start_mark.line + 1, node.end_mark.line))
        elif isinstance(node, yaml.ScalarNode):
            starts.setdefault(node.start_mark.line, path)
    return _gathered(text, starts, inside, _ends(root))


def _gathered(
    text: str, starts: dict[int, Path], inside: set[int], ends: dict[int, int]
) -> dict[Path, tuple[str, ...]]:
    found: dict[Path, tuple[str, ...]] = {}
    waiting: list[str] = []
    for number, line in enumerate(text.split("\n")):
        if number in inside or (number == 0 and line.startswith("#")):
            continue
        if line.lstrip().startswith("#"):
            waiting.append(line.strip())
            continue
        if number in ends and "#" in line[ends[number] :]:
            waiting.append(line[ends[number] :].strip())
        if number in starts and waiting:
            found[starts[number]] = tuple(waiting)
            waiting = []
    if waiting:
        found[()] = tuple(waiting)
    return found


def _nodes(
    node: yaml.Node, path: Path, line: int
) -> Iterator[tuple[Path, yaml.Node, int]]:
    """Every value with its path and the line of its key or dash."""
    if path:
        yield path, node, line
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _nodes(value, (*path, key.value), key.start_mark.line)
    elif isinstance(node, yaml.SequenceNode):
        for position, item in enumerate(node.value):
            yield from _nodes(item, (*path, position), item.start_mark.line)


def _ends(root: yaml.Node) -> dict[int, int]:
    """For each line with the end of a value on it, the column behind the value."""
    ends: dict[int, int] = {}
    for _, node, _ in _nodes(root, (), 0):
        if isinstance(node, yaml.ScalarNode) and node.style not in ("|", ">"):
            ends[node.end_mark.line] = node.end_mark.column
    return ends
