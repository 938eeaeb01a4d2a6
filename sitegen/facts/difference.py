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
    """One place where the wordings part, with the shared characters around it.

    official or own is empty where only the other wording has something. before and after
    reach to the nearest punctuation; where that is far, they end in …
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
_SHORTEST = 3
_STOPS = "，。；：、！？（）“”"


@cache
def difference(official: str, own: str) -> Difference:
    """Where own departs from official; one or two characters in common do not count.

    Kept, since several pages show the same wording and matching is slow.
    """
    blocks = _matching_blocks(official, own)
    spans: list[Span] = []
    changes: list[Change] = []
    at_official = at_own = shared_from = 0
    for start_official, start_own, size in blocks:
        gone, new = official[at_official:start_official], own[at_own:start_own]
        if new:
            spans.append(Span(text=new, differs=True))
        if gone or new:
            before, after = own[shared_from:at_own], own[start_own:][:size]
            changes.append(_change(before, gone, new, after))
        if size:
            spans.append(Span(text=own[start_own : start_own + size], differs=False))
        shared_from = start_own
        at_official, at_own = start_official + size, start_own + size
    return Difference(spans=tuple(spans), changes=tuple(changes))


def _matching_blocks(official: str, own: str) -> list[tuple[int, int, int]]:
    """Common stretches in order, the empty one at the end last."""
    matcher = SequenceMatcher(None, official, own, autojunk=False)
    stretches = [tuple(block) for block in matcher.get_matching_blocks()]
    whole = (len(official), len(own))
    return [
        (start_official, start_own, size)
        for start_official, start_own, size in stretches
        if size >= _SHORTEST
        or (start_official, start_own) == (0, 0)
        or (start_official + size, start_own + size) == whole
    ]


def _change(before: str, gone: str, new: str, after: str) -> Change:
    return Change(
        before=_nearest(before[::-1])[::-1],
        official=gone,
        own=new,
        after=_nearest(after),
    )


def _nearest(shared: str) -> str:
    """The shared text up to its first punctuation, or its first characters and …"""
    clause = next((shared[:i] for i, c in enumerate(shared) if c in _STOPS), shared)
    return clause if len(clause) <= _CONTEXT else clause[:_CONTEXT] + "…"
