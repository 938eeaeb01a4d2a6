"""The measures, from marked values to the model.

In: the checked catalogue and measure files. Out: Measures in official order. Must not
know localities.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.model.notes import corrections, prose, repairs, required_prose
from sitegen.reading.marked import Mapping
from sitegen.records import (
    Measure,
    Practice,
    ReferencePractice,
    Source,
    TitleVariant,
)


def measures(catalogue: Mapping, roots: tuple[Mapping, ...]) -> Iterator[Measure]:
    """Every measure in the order of the catalogue."""
    root_by_id = {root.said("id"): root for root in roots}
    for listed in catalogue.mappings("lists"):
        numbered = (
            (indicator.said("indicator"), measure_id)
            for indicator in listed.mappings("indicators")
            for measure_id in indicator.texts("measures")
        )
        for number, (indicator_id, measure_id) in enumerate(numbered, start=1):
            root = root_by_id[measure_id]
            yield _measure(root, listed.said("list"), number, indicator_id)


def _measure(root: Mapping, list_id: str, number: int, indicator_id: str) -> Measure:
    practice = root.mapping("practice")
    assert practice is not None
    measure_id = root.said("id")
    return Measure(
        id=measure_id,
        list=list_id,
        number=number,
        indicator=indicator_id,
        title=root.said("title"),
        title_variants=tuple(
            _title_variant(variant, list_id)
            for variant in root.mappings("title_variants")
        ),
        practice=Practice(
            text=required_prose(practice, "text"),
            source=_source(practice, list_id),
            repairs=repairs(practice),
            corrections=corrections(practice),
        ),
        reference_practices=tuple(
            _reference_practice(reference, measure_id, list_id)
            for reference in root.mappings("reference_practices")
        ),
    )


def _title_variant(variant: Mapping, list_id: str) -> TitleVariant:
    return TitleVariant(
        title=variant.said("title"),
        used_in=tuple(
            Source(
                document=place.said("document"),
                part=place.said("part"),
                list=list_id,
            )
            for place in variant.mappings("used_in")
        ),
    )


def _reference_practice(
    reference: Mapping, measure_id: str, list_id: str
) -> ReferencePractice:
    return ReferencePractice(
        measure=measure_id,
        city=reference.said("city"),
        paragraphs=tuple(reference.said("text").split("\n\n")),
        results=prose(reference, "results"),
        source=_source(reference, list_id),
        note=prose(reference, "note"),
        repairs=repairs(reference),
        corrections=corrections(reference),
    )


def _source(printed: Mapping, list_id: str) -> Source:
    return Source(
        document=printed.said("document"),
        part=printed.said("part"),
        list=list_id,
        row=printed.number("row"),
    )
