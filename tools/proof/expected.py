"""The segments of a document as one run of characters that know their segment.

In: segments in printed order. Out: `Expected`. Must not know records or the source.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from tools.proof.fold import Folded, join
from tools.proof.segment import Segment


@dataclass(frozen=True, kw_only=True)
class Expected:
    """The whole expected text, and which segment prints each character of it."""

    folded: Folded
    segments: tuple[Segment, ...]
    starts: tuple[int, ...] = field(repr=False)

    def segment_at(self, index: int) -> int:
        """The number of the segment that prints the character (the last at the end)."""
        return bisect_right(self.starts, index) - 1


def expected_text(segments: tuple[Segment, ...]) -> Expected:
    """The segments joined; those that print nothing are left out."""
    kept = tuple(segment for segment in segments if len(segment.printed))
    starts: list[int] = []
    offset = 0
    for segment in kept:
        starts.append(offset)
        offset += len(segment.printed)
    return Expected(
        folded=join(segment.printed for segment in kept),
        segments=kept,
        starts=tuple(starts),
    )
