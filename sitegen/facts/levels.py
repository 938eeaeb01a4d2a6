"""Which places stand apart from the others in a list, and as what.

In: a catalogue and a locality. Out: plain text. Must not know pages.
"""

from __future__ import annotations

from sitegen.facts.catalogue import Catalogue
from sitegen.records import Locality


def level_apart(catalogue: Catalogue, locality: Locality) -> str | None:
    """省级, where the vocabulary tells the locality's level apart; else None."""
    level = catalogue.words.locality_level_by_id[locality.level]
    return level.name if level.stands_apart else None
