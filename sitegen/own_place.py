"""The localities among which a reader chooses his own, for the browser.

In: the registry. Out: the first statement of a script. Must not know the script. Those of
a level that stands apart come last.
"""

from __future__ import annotations

import json

from sitegen.records import Locality, Registry


def places_script(registry: Registry) -> str:
    """[[id, short name, level], …], in the order of the codes."""
    levels = registry.vocabularies.locality_level_by_id

    def row(place: Locality) -> list[str]:
        return [place.id, place.short_name, levels[place.level].name]

    places = registry.localities
    apart = [place for place in places if levels[place.level].stands_apart]
    others = [place for place in places if place not in apart]
    rows = [row(place) for place in (*others, *apart)]
    return f"self.sitePlaces={json.dumps(rows, ensure_ascii=False)};\n"
