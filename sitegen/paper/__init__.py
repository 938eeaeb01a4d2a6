"""Every page that can be printed, as a neutral structure, in the order of the site.

In: the catalogue and the fixed words. Out: briefings. Must not know HTML, Word or files.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.page_kinds import KINDS, maker
from sitegen.paper.material import Material
from sitegen.paper.meanings import with_meanings
from sitegen.paper.structure import Briefing


def build_briefings(material: Material) -> Iterator[Briefing]:
    """Kind by kind, a briefing for each record, or one of a page that stands alone."""
    for kind in KINDS:
        if not kind.paper:
            continue
        briefing = maker(__name__, kind.paper)
        if not kind.of:
            yield with_meanings(material, briefing(material))
            continue
        for record in material.catalogue.records_of(kind.of):
            yield with_meanings(material, briefing(material, record))
