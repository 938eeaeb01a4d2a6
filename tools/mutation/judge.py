"""Which mutants the rules notice.

In: marked records and mutants. Out: verdicts. Must not know what was changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sitegen.problems import Problem
from sitegen.reading.marked import RawDataset
from sitegen.validate import validate
from tools.mutation.tree import Mutant, changed

NOT_COUNTED = frozenset({"E313", "E498", "E499"})
"""A term may be used by what was left out for speed; and that a change is not yet in the
list of changes says nothing of its meaning.
"""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """A mutant, and the codes of the rules that noticed it."""

    mutant: Mutant
    codes: tuple[str, ...]


def judge(raw: RawDataset, mutants: Iterable[Mutant]) -> Iterator[Verdict]:
    """Each mutant with the rules that report more of it than of the unchanged records."""
    before: dict[str, set[Problem]] = {}
    for mutant in mutants:
        if mutant.file not in before:
            as_is = Mutant(kind="", place="", file=mutant.file, changes={})
            before[mutant.file] = set(validate(changed(raw, as_is)))
        found = set(validate(changed(raw, mutant))) - before[mutant.file]
        codes = {problem.code for problem in found} - NOT_COUNTED
        yield Verdict(mutant=mutant, codes=tuple(sorted(codes)))


def table(verdicts: Iterable[Verdict]) -> tuple[tuple[str, int, int], ...]:
    """Of each kind of change how many were noticed, of how many."""
    tried: Counter[str] = Counter()
    noticed: Counter[str] = Counter()
    for verdict in verdicts:
        tried[verdict.mutant.kind] += 1
        noticed[verdict.mutant.kind] += bool(verdict.codes)
    return tuple((kind, noticed[kind], count) for kind, count in sorted(tried.items()))
