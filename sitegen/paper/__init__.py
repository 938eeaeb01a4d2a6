"""Every page that can be printed, as a neutral structure, in the order of the site.

In: the catalogue and the fixed words. Out: briefings. Must not know HTML, Word or files.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.paper.city import city_briefing
from sitegen.paper.indicator import indicator_briefing
from sitegen.paper.line import line_briefing
from sitegen.paper.locality import locality_briefing
from sitegen.paper.material import Material
from sitegen.paper.measure import measure_briefing
from sitegen.paper.structure import Briefing
from sitegen.paper.unit import unit_briefing


def build_briefings(material: Material) -> Iterator[Briefing]:
    """Measures, indicators, localities with their units, lines, cities."""
    catalogue = material.catalogue
    registry = catalogue.registry
    words = registry.vocabularies
    used = catalogue.measures_by_indicator
    places = registry.localities
    yield from (measure_briefing(material, measure) for measure in registry.measures)
    yield from (
        indicator_briefing(material, i) for i in words.indicators if i.id in used
    )
    yield from (locality_briefing(material, place) for place in places)
    for place in places:
        yield from (unit_briefing(material, unit) for unit in place.units)
    for line in words.lines:
        if line.id in catalogue.units_by_line:
            yield line_briefing(material, line)
    yield from (city_briefing(material, city) for city in words.cities)
