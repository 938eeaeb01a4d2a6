"""How a printed text departs from the official one, as a record says it.

In: two texts. Out: the record of the difference; None where a person must say its kind.
Must not know which texts. The parts are certain; only a difference of mere shape has a
kind that follows from them.
"""

from __future__ import annotations

import difflib
import re

from sitegen.checks.differences import folded
from sitegen.records.wording import places_of_parts
from tools.house.layout import Tree

TOKENS = re.compile(r"[0-9A-Za-z]+|.")
NEAR = 2
"""Differences with no more than this between them are told as one."""


def parts_of(official: str, local: str) -> list[tuple[str, str]]:
    """The stretches in which the two differ, with a neighbour where one side is empty."""
    one, other = TOKENS.findall(official), TOKENS.findall(local)
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    spans: list[list[int]] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            continue
        if spans and a - spans[-1][1] <= NEAR:
            spans[-1][1], spans[-1][3] = b, d
        else:
            spans.append([a, b, c, d])
    return [("".join(one[a:b]), "".join(other[c:d])) for a, b, c, d in spans]


def shape_only(official: str, local: str) -> dict[str, Tree] | None:
    """The record of a difference that is one of blanks and punctuation alone."""
    pairs = parts_of(official, local)
    if not pairs or places_of_parts(official, local, pairs) is None:
        return None
    if any(folded(before) != folded(after) for before, after in pairs):
        return None
    return _wording("punctuation", "只是标点或空格的形状不同。", pairs)


def proposed(official: str, local: str) -> tuple[str, ...]:
    """YAML to paste, for a person to name the kinds in."""
    lines = ["wording:", "  kind: 种类", "  reason: 不同在哪里。", "  parts:"]
    for before, after in parts_of(official, local):
        first = [f"official: {before}"] if before else []
        first += [f"local: {after}"] if after else []
        first += ["kind: 种类"]
        lines += [
            f"    {'- ' if n == 0 else '  '}{line}" for n, line in enumerate(first)
        ]
    return tuple(lines)


def _wording(kind: str, reason: str, pairs: list[tuple[str, str]]) -> dict[str, Tree]:
    parts: list[Tree] = []
    for before, after in pairs:
        part: dict[str, Tree] = {"official": before} if before else {}
        part |= {"local": after} if after else {}
        parts.append({**part, "kind": kind})
    return {"kind": kind, "reason": reason, "parts": parts}
