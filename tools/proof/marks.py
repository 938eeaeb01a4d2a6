"""Where a record's field stands in its file.

In: the data folder as read. Out: a function from a place to file:line:column. Must not
know what any field means: an absent field stands where the nearest one around it does.
"""

from __future__ import annotations

import re

from sitegen.problems import Place as Mark
from sitegen.reading.marked import Mapping, Node, RawDataset, Sequence
from tools.proof.finding import Locate, Place

_LAST_STEP = re.compile(r"(\.|^)[^.\[]+$|\[\d+\]$")


def locator(raw: RawDataset) -> Locate:
    """A function that finds the line of a place, read once from the marks."""
    marks: dict[tuple[str, str], Mark] = {}
    for file in raw.files:
        if file.root is not None:
            _collect(_inside(file.path), file.root, marks)

    def locate(place: Place) -> str:
        path = place.path
        while path and (_inside(place.file), path) not in marks:
            path = _LAST_STEP.sub("", path)
        mark = marks.get((_inside(place.file), path))
        return place.file if mark is None else str(mark)

    return locate


def _inside(file: str) -> str:
    """The file's path inside the data folder, whatever the folder is called."""
    return file.partition("/")[2]


def _collect(file: str, node: Node, marks: dict[tuple[str, str], Mark]) -> None:
    """The place of every value and key under the node; a key's place goes first."""
    marks.setdefault((file, node.place.field), node.place)
    if isinstance(node, Mapping):
        for key, value in node.values.items():
            marks[file, node.keys[key].field] = node.keys[key]
            _collect(file, value, marks)
    elif isinstance(node, Sequence):
        for item in node.items:
            _collect(file, item, marks)
