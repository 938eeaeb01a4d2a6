"""What the catalogue says of a measure, filled in: its list, number and indicator.

In: the catalogue and the checked measure files. Out: Measures in official order. Must
not know localities.
"""

from __future__ import annotations

from dataclasses import replace

from sitegen.reading.marked import Mapping
from sitegen.records.load import load
from sitegen.records.measure import (
    Catalogue,
    Measure,
    Practice,
    ReferencePractice,
    TitleVariant,
)
from sitegen.records.text import Source


def load_measures(
    catalogue: Catalogue, roots: tuple[Mapping, ...]
) -> tuple[Measure, ...]:
    """Every measure in the order of the catalogue."""
    root_by_id = {root.said("id"): root for root in roots}
    return tuple(
        _measure(root_by_id[measure_id], listed.list, number, indicator)
        for listed in catalogue.lists
        for number, (indicator, measure_id) in enumerate(
            (
                (group.indicator, measure_id)
                for group in listed.indicators
                for measure_id in group.measures
            ),
            start=1,
        )
    )


def _measure(root: Mapping, list_id: str, number: int, indicator: str) -> Measure:
    practice = root.mapping("practice")
    assert practice is not None
    return load(
        Measure,
        root,
        list=list_id,
        number=number,
        indicator=indicator,
        title_variants=tuple(
            _variant(load(TitleVariant, variant), list_id)
            for variant in root.mappings("title_variants")
        ),
        practice=load(Practice, practice, source=load(Source, practice, list=list_id)),
        reference_practices=tuple(
            load(
                ReferencePractice,
                reference,
                measure=root.said("id"),
                source=load(Source, reference, list=list_id),
            )
            for reference in root.mappings("reference_practices")
        ),
    )


def _variant(variant: TitleVariant, list_id: str) -> TitleVariant:
    places = tuple(replace(place, list=list_id) for place in variant.used_in)
    return replace(variant, used_in=places)
