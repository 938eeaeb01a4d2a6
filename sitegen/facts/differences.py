"""Over how many measures places part, and what those that part have in common.

In: a catalogue, a difference of lines. Out: counts; lines, in the vocabulary's order. Must
not know how pages or paper show them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.principals import Basis, LineDifference, line_differences
from sitegen.records import Line


@dataclass(frozen=True, kw_only=True)
class DifferenceCounts:
    """Measures; stated: of those, where the documents themselves name the leads."""

    measures: int
    stated: int


@cache
def differing_measures(catalogue: Catalogue) -> frozenset[str]:
    """Ids of the measures of all differences that have a basis."""
    found = line_differences(catalogue)
    return frozenset(each.measure.id for each in found if each.basis)


def difference_counts(catalogue: Catalogue) -> DifferenceCounts:
    """Of all differences that have a basis."""
    bases = [each.basis for each in line_differences(catalogue)]
    return DifferenceCounts(
        measures=len(differing_measures(catalogue)), stated=bases.count(Basis.STATED)
    )


def shared_lines(catalogue: Catalogue, difference: LineDifference) -> tuple[Line, ...]:
    """The lines that every place with principals has among them."""
    told = [place.lines for place in difference.places if place.principals]
    shared = frozenset.intersection(*told)
    return tuple(line for line in catalogue.lines if line.id in shared)
