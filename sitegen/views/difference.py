"""How one wording departs from another, character by character.

In: two texts. Out: the second text cut into spans, each either as in the first or not,
and the list of changes. Must not know records, pages or templates. The spans joined are
the second text, unchanged.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache


@dataclass(frozen=True, kw_only=True)
class Span:
    """A stretch of the text; differs: it is not in the other wording."""

    text: str
    differs: bool


@dataclass(frozen=True, kw_only=True)
class Change:
    """One place where the wordings part, with the characters around it.

    official or own is empty where only the other wording has something.
    """

    before: str
    official: str
    own: str
    after: str


@dataclass(frozen=True, kw_only=True)
class Difference:
    """A text set against the official wording."""

    spans: tuple[Span, ...]
    changes: tuple[Change, ...]


_CONTEXT = 6


@cache
def difference(official: str, own: str) -> Difference:
    """Where own departs from official; single characters in common do not count.

    Kept, since several pages show the same wording and matching is slow.
    """
    blocks = _matching_blocks(official, own)
    spans: list[Span] = []
    changes: list[Change] = []
    at_official = at_own = 0
    for start_official, start_own, size in blocks:
        gone, new = official[at_official:start_official], own[at_own:start_own]
        if new:
            spans.append(Span(text=new, differs=True))
        if gone or new:
            changes.append(_change(own, gone, at_own, start_own))
        if size:
            spans.append(Span(text=own[start_own : start_own + size], differs=False))
        at_official, at_own = start_official + size, start_own + size
    return Difference(spans=tuple(spans), changes=tuple(changes))


def _matching_blocks(official: str, own: str) -> list[tuple[int, int, int]]:
    """Common stretches in order, the empty one at the end last."""
    matcher = SequenceMatcher(None, official, own, autojunk=False)
    stretches = [tuple(block) for block in matcher.get_matching_blocks()]
    ends = ((0, 0), (len(official) - 1, len(own) - 1))
    return [
        (start_official, start_own, size)
        for start_official, start_own, size in stretches
        if size != 1 or (start_official, start_own) in ends
    ]


def _change(own: str, gone: str, start: int, end: int) -> Change:
    return Change(
        before=own[max(0, start - _CONTEXT) : start],
        official=gone,
        own=own[start:end],
        after=own[end : end + _CONTEXT],
    )
