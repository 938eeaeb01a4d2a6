"""Where a walk may pass over rows of the source, and where it goes on.

In: a source, and by index of the expected text the text that goes on there. Out: places in
the source. Must not know why rows are passed over.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from tools.proof.source import SourceText


class Joints:
    """The joints of one expected text, looked up in one source."""

    def __init__(self, source: SourceText, anchors: Mapping[int, str]) -> None:
        self.source = source
        self.anchors = anchors
        self.order = sorted(anchors)

    def next_place(self, at_expected: int, at_source: int) -> int | None:
        """The next start of a cell where the source goes on as the expected text."""
        anchor = self.anchors.get(at_expected)
        if anchor is None:
            return None
        text = self.source.folded.text
        if not anchor:
            return len(text)
        place = text.find(anchor, at_source)
        while place >= 0 and place not in self.source.cell_starts:
            place = text.find(anchor, place + 1)
        return place if place >= 0 else None

    def length_to_next(self, at_expected: int) -> int | None:
        """How far it is to the next joint; None behind the last."""
        number = bisect_right(self.order, at_expected)
        return self.order[number] - at_expected if number < len(self.order) else None
