"""A page's briefing together with its other arrangements.

In: the whole briefing, its one sheet, the measures that a table can set side by side. Out:
the briefing with its variants. Must not know page kinds.
"""

from __future__ import annotations

from dataclasses import replace

from sitegen.paper.material import Material
from sitegen.paper.sheet import set_apart
from sitegen.paper.side_by_side import table_of
from sitegen.paper.structure import Briefing, Variant
from sitegen.records import Measure


def with_variants(
    material: Material,
    whole: Briefing,
    one_page: Briefing,
    measures: tuple[Measure, ...] | None = None,
) -> Briefing:
    """The one sheet first; the table where there are measures for one."""
    words = material.words
    name = words("variant_one_page")
    variants = [Variant(key="one-page", name=name, briefing=set_apart(one_page))]
    if measures is not None:
        table, name = table_of(material, whole, measures), words("variant_table")
        variants.append(Variant(key="table", name=name, briefing=table))
    return replace(whole, variants=tuple(variants))
