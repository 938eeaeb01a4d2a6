"""The text of a field as the extraction had it: every declared repair undone.

In: a field's folded pieces and its repairs. Out: the pieces with each repair's `reads`
turned back into `found`, and the repairs that cannot be undone. Must not know where the
field stands or what the source says.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.records import Repair
from tools.proof.fold import NOTHING, Folded, fold, join


@dataclass(frozen=True, kw_only=True)
class Fault:
    """A repair that cannot be undone, and why, in the editor's words."""

    repair: Repair
    reason: str


@dataclass(frozen=True, kw_only=True)
class Damaged:
    """A field's pieces as extracted, and the repairs that do not fit them."""

    pieces: tuple[Folded, ...]
    faults: tuple[Fault, ...]


@dataclass(frozen=True, kw_only=True)
class _Change:
    """One stretch of the field that the extraction had otherwise."""

    start: int
    end: int
    found: Folded


def unmend(pieces: tuple[Folded, ...], repairs: tuple[Repair, ...]) -> Damaged:
    """The pieces with every repair undone, each on its own place in their joined text."""
    if not repairs:
        return Damaged(pieces=pieces, faults=())
    whole = join(pieces)
    changes: list[_Change] = []
    faults: list[Fault] = []
    for repair in repairs:
        change = _change(whole.text, repair)
        if isinstance(change, Fault):
            faults.append(change)
        elif any(c.start < change.end and change.start < c.end for c in changes):
            faults.append(Fault(repair=repair, reason="与同一栏目的另一处修复重叠"))
        else:
            changes.append(change)
    changes.sort(key=lambda change: change.start)
    return Damaged(pieces=_rebuilt(pieces, changes), faults=tuple(faults))


def _change(text: str, repair: Repair) -> _Change | Fault:
    """The one place where the field reads as repaired."""
    reads, found = fold(repair.reads), fold(repair.found)
    if reads.text == found.text:
        reason = "found 与 reads 折叠后相同，这样的修复不必登记，请删去"
        return Fault(repair=repair, reason=reason)
    if not reads.text:
        reason = "reads 是空的，请带上前后文字"
        return Fault(repair=repair, reason=reason)
    times = sum(text.startswith(reads.text, at) for at in range(len(text)))
    if times != 1:
        reason = f"reads 在该栏目中应恰好出现 1 次，实际 {times} 次"
        return Fault(repair=repair, reason=reason)
    start = text.index(reads.text)
    return _Change(start=start, end=start + len(reads), found=found)


def _rebuilt(pieces: tuple[Folded, ...], changes: list[_Change]) -> tuple[Folded, ...]:
    """The pieces after the changes; one across pieces goes to the first of them."""
    rebuilt: list[Folded] = []
    offset = 0
    for piece in pieces:
        end = offset + len(piece)
        parts: list[Folded] = []
        at = offset
        for change in changes:
            if change.end <= offset or change.start >= end:
                continue
            parts.append(piece.cut(at - offset, max(change.start - offset, 0)))
            parts.append(change.found if change.start >= offset else NOTHING)
            at = min(change.end, end)
        parts.append(piece.cut(at - offset))
        rebuilt.append(join(parts))
        offset = end
    return tuple(rebuilt)
