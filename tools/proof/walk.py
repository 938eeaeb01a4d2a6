"""A source read from its first character to its last against the expected text.

In: a source, the expected text, the folded lines declared as furniture. Out: every
difference, the stretches that agree, and how often each furniture line was passed over.
Must not know records or words for the reader.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass
from types import MappingProxyType

from tools.proof.expected import Expected
from tools.proof.joints import Joints
from tools.proof.resume import common, resume
from tools.proof.source import SourceLine, SourceText


@dataclass(frozen=True, kw_only=True)
class Difference:
    """What the source has from its index on, and the expected text from its own."""

    at_source: int
    in_source: int
    at_expected: int
    in_expected: int


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """A stretch that stands in both texts."""

    at_source: int
    at_expected: int
    length: int


@dataclass(frozen=True, kw_only=True)
class Walked:
    """The outcome of one walk."""

    differences: tuple[Difference, ...]
    agreements: tuple[Agreement, ...]
    furniture: Counter[str]
    passed: tuple[tuple[int, int], ...] = ()
    """Stretches of the source that are rows not yet recorded."""


class _Walk:
    """One pointer into the source, one into the expected text."""

    def __init__(
        self,
        source: SourceText,
        expected: Expected,
        furniture: Set[str],
        joints: Mapping[int, str],
    ) -> None:
        self.source = source
        self.expected = expected
        self.lines = furniture
        self.at_source = 0
        self.at_expected = 0
        self.differences: list[Difference] = []
        self.agreements: list[Agreement] = []
        self.furniture: Counter[str] = Counter()
        self.joints = Joints(source, joints)
        self.passed: list[tuple[int, int]] = []

    def run(self) -> Walked:
        """Line after line until the source ends; the rest is missing in it."""
        while self.at_source < len(self.source.folded):
            self._pass_unrecorded()
            if self.at_source == len(self.source.folded):
                break
            line = self.source.line_at(self.at_source)
            if not self._passes_furniture(line):
                self._agree(line)
                if self.at_source < line.end and self._next_place() is None:
                    self._differ()
        if self.at_expected < len(self.expected.folded):
            self._skip(0, len(self.expected.folded) - self.at_expected)
        return Walked(
            differences=tuple(self.differences),
            agreements=tuple(self.agreements),
            furniture=self.furniture,
            passed=tuple(self.passed),
        )

    def _next_place(self) -> int | None:
        """Where the source goes on if rows may be passed over here."""
        return self.joints.next_place(self.at_expected, self.at_source)

    def _pass_unrecorded(self) -> None:
        """At a joint, go on where the source has what comes next, if it has it."""
        place = self._next_place()
        if place is not None and place > self.at_source:
            self.passed.append((self.at_source, place))
            self._count_furniture(place)
            self.at_source = place

    def _count_furniture(self, end: int) -> None:
        """Furniture lines up to there are passed over."""
        for line in self.source.lines:
            if self.at_source <= line.start and line.end <= end:
                text = self.source.line_text(line)
                if text in self.lines:
                    self.furniture[text] += 1

    def _passes_furniture(self, line: SourceLine) -> bool:
        """Skip a furniture line, unless the records themselves continue with it."""
        text = self.source.line_text(line)
        if self.at_source != line.start or text not in self.lines:
            return False
        if self.expected.folded.text.startswith(text, self.at_expected):
            return False
        self.furniture[text] += 1
        self.at_source = line.end
        return True

    def _agree(self, line: SourceLine) -> None:
        """Go on together as far as the line agrees."""
        ours = self.source.folded.text[self.at_source : line.end]
        stop = self.joints.length_to_next(self.at_expected)
        theirs = self.expected.folded.text[
            self.at_expected : self.at_expected + len(ours)
        ]
        if stop is not None:
            theirs = theirs[:stop]
        length = len(ours) if ours == theirs else common(ours, theirs)
        if length:
            self.agreements.append(
                Agreement(
                    at_source=self.at_source,
                    at_expected=self.at_expected,
                    length=length,
                )
            )
        self.at_source += length
        self.at_expected += length

    def _differ(self) -> None:
        """Skip to where the texts agree again, furniture in between or not."""
        expected = self.expected.folded.text
        plain = resume(
            self.source.folded.text, self.at_source, expected, self.at_expected
        )
        kept, indexes = self._without_furniture()
        bare = resume(kept, 0, expected, self.at_expected)
        if sum(bare) >= sum(plain):
            self._skip(*plain)
        else:
            end = indexes[bare[0] - 1] + 1 if bare[0] else self.at_source
            self._skip(end - self.at_source, bare[1])

    def _without_furniture(self) -> tuple[str, list[int]]:
        """The rest of the source without lines that look like furniture."""
        indexes: list[int] = []
        for line in self.source.lines:
            if line.end <= self.at_source:
                continue
            if (
                line.start >= self.at_source
                and self.source.line_text(line) in self.lines
            ):
                continue
            indexes.extend(range(max(line.start, self.at_source), line.end))
        text = self.source.folded.text
        kept = "".join(text[index] for index in indexes)
        return kept, indexes

    def _skip(self, in_source: int, in_expected: int) -> None:
        """Note the difference; furniture lines inside it are passed over."""
        end = self.at_source + in_source
        self.differences.append(
            Difference(
                at_source=self.at_source,
                in_source=in_source,
                at_expected=self.at_expected,
                in_expected=in_expected,
            )
        )
        self._count_furniture(end)
        self.at_source = end
        self.at_expected += in_expected


def walk(
    source: SourceText,
    expected: Expected,
    furniture: Set[str],
    joints: Mapping[int, str] = MappingProxyType({}),
) -> Walked:
    """The whole source against the whole expected text; joints: see `partial`."""
    return _Walk(source, expected, furniture, joints).run()
