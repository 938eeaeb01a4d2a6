"""Rows that the source prints and the site has not recorded yet, where the record says so.

In: a registry, one document and its expected text. Out: the joints of that text, where
the source may have rows that are passed over, and how many are recorded and left. A list
that its place claims to cover whole has no joints.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from sitegen.records import Document, Registry
from tools.proof.expected import Expected
from tools.proof.segment import Segment
from tools.proof.source import SourceText
from tools.proof.walk import Walked

INDEX = re.compile(r"(assignments|sections|body)\[([0-9]+)\]")
NUMBER = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,2})?|\([一二三四五六七八九十]{1,3}\)")
LONGEST_ANCHOR = 40
"""Number and title of a row, or the beginning of its text, are found again by so much."""


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far a document is recorded; joints: by index the text that goes on there."""

    recorded: int = 0
    left: int = 0
    joints: dict[int, str] = field(default_factory=dict)


def progress(registry: Registry, document: Document, expected: Expected) -> Progress:
    """The joints between the rows of lists that are said to be recorded in part."""
    lists = _partial_lists(registry, document)
    if not lists:
        return Progress()
    counts = {each.id: each.count for each in registry.vocabularies.lists}
    recorded = sum(
        assignment.source.document == document.id and assignment.section.list in lists
        for place in registry.localities
        for assignment in place.assignments
    )
    return Progress(
        recorded=recorded,
        left=sum(counts[each] for each in lists) - recorded,
        joints=_joints(registry, document, expected, lists),
    )


def rows_passed(source: SourceText, walked: Walked) -> int:
    """How many cells with nothing but the number of a row were passed over."""
    starts = sorted(source.cell_starts)
    cells = dict(pairwise([*starts, len(source.folded)]))
    return sum(
        bool(NUMBER.fullmatch(source.folded.text[start : cells[start]]))
        for begin, stop in walked.passed
        for start in starts
        if begin <= start < stop
    )


def _partial_lists(registry: Registry, document: Document) -> frozenset[str]:
    """The lists whose missing rows are missing because of us."""
    silences = {each.id: each for each in registry.vocabularies.silences}
    printed = {block.list for block in document.body}
    return frozenset(
        coverage.list
        for place in registry.localities
        if document.id in place.documents
        for coverage in place.coverage
        if coverage.list in printed
        and coverage.absent is not None
        and silences[coverage.absent].ours
    )


def _joints(
    registry: Registry, document: Document, expected: Expected, lists: frozenset[str]
) -> dict[int, str]:
    """Before every heading and row of the lists, and behind the last of each."""
    keys = [_key(each, registry, document) for each in expected.segments]
    for number, (_, key) in enumerate(keys):
        if key.startswith("section") and expected.segments[
            number - 1
        ].place.path.endswith(".row"):
            keys[number] = keys[number - 1]
    starts = [
        number
        for number, (list_id, key) in enumerate(keys)
        if (number and keys[number - 1] != (list_id, key))
        and (list_id in lists or keys[number - 1][0] in lists)
    ]
    joints: dict[int, str] = {}
    for number in starts:
        end = next((n for n in starts if n > number), len(keys))
        index = expected.starts[number]
        stop = expected.starts[end] if end < len(keys) else len(expected.folded)
        joints[index] = expected.folded.text[index : min(stop, index + LONGEST_ANCHOR)]
    if keys and keys[-1][0] in lists:
        joints[len(expected.folded)] = ""
    return joints


def _key(segment: Segment, registry: Registry, document: Document) -> tuple[str, str]:
    """The list in whose table a text is printed, and the row or heading that it is of."""
    place = segment.place
    stem = place.file.rpartition("/")[2].removesuffix(".yaml")
    if stem in registry.measure_by_id:
        return registry.measure_by_id[stem].list, stem
    match = INDEX.match(place.path)
    if match is None:
        return "", place.path
    key, position = match[1], int(match[2])
    if key == "body":
        return document.body[position].list or "", f"body {position}"
    locality = registry.locality_by_id[stem]
    if key == "sections":
        return locality.sections[position].list, f"section {position}"
    assignment = locality.assignments[position]
    return assignment.section.list, assignment.measure
