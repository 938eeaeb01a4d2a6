"""What the places that part over a measure have in common.

In: a difference of lines. Out: lines, in the vocabulary's order. Must not know how pages
or paper show them.
"""

from __future__ import annotations

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.principals import LineDifference
from sitegen.records import Line


def shared_lines(catalogue: Catalogue, difference: LineDifference) -> tuple[Line, ...]:
    """The lines that every place with principals has among them."""
    told = [place.lines for place in difference.places if place.principals]
    shared = frozenset.intersection(*told)
    return tuple(line for line in catalogue.lines if line.id in shared)
