"""The numbers in Beijing's and Shanghai's texts, and what list has to do with what list.

In: the material. Out: rows in official order. Must not know files.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.office.material import Cells, Found, Material, about_measure, about_source
from sitegen.records import Measure
from sitegen.records.figure import Figure


def figure_rows(material: Material) -> Iterator[Found]:
    """One row a statement in numbers, with the very words."""
    cities = material.catalogue.city_by_id
    for measure in material.catalogue.registry.measures:
        for practice in measure.reference_practices:
            about = about_measure(measure) | about_source(practice.source)
            for figure in practice.figures:
                yield (
                    about | {f"city:{practice.city}"},
                    {
                        "city": cities[practice.city].name,
                        **material.measure(measure, practice.city),
                        **_figure(material, figure),
                        **material.citation(practice.source),
                    },
                )


def relation_rows(material: Material) -> Iterator[Found]:
    """One row for each measure of another list that a measure repeats or goes beyond."""
    registry = material.catalogue.registry
    kinds = {kind.id: kind.name for kind in registry.vocabularies.relation_kinds}
    for measure in registry.measures:
        for relation in measure.relations:
            related = registry.measure_by_id[relation.related]
            about = about_measure(measure) | about_measure(related)
            yield (
                about | about_source(measure.practice.source),
                {
                    **material.measure(measure),
                    "relation": kinds[relation.kind],
                    "words": relation.words,
                    **_related(material, related),
                    "related_words": relation.related_words,
                    "reason": relation.reason,
                    **material.citation(measure.practice.source),
                },
            )


def _figure(material: Material, figure: Figure) -> Cells:
    words, vocabularies = material.words, material.catalogue.registry.vocabularies
    comparisons = {one.id: one.name for one in vocabularies.figure_comparisons}
    bounds = {one.id: one.name for one in vocabularies.figure_bounds}
    return {
        "what": figure.what,
        "values": material.joined(f"{value:.15g}" for value in figure.values),
        "figure_unit": figure.unit or words("none"),
        "comparison": comparisons[figure.comparison],
        "bound": bounds[figure.bound] if figure.bound else words("none"),
        "as_of": figure.as_of or material.not_written,
        "is_result": words("yes" if figure.is_result else "no"),
        "field": words(f"field_{figure.field}"),
        "quote": figure.quote,
    }


def _related(material: Material, related: Measure) -> Cells:
    return {
        "related_list": material.catalogue.list_by_id[related.list].name,
        "related_number": related.number,
        "related_title": related.title,
        "related": related.id,
    }
