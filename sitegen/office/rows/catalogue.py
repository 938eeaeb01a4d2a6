"""What there is: measures, reference practices, units, documents.

In: the material. Out: rows in official order. Must not know files.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen import urls
from sitegen.facts.duties import duties_by_role
from sitegen.facts.superseded import end_of
from sitegen.office.material import (
    Found,
    Material,
    about_measure,
    about_place,
    about_source,
    about_units,
)


def measure_rows(material: Material) -> Iterator[Found]:
    """The official lists."""
    for measure in material.catalogue.registry.measures:
        source = measure.practice.source
        yield (
            about_measure(measure) | about_source(source),
            {
                **material.measure(measure),
                "practice": measure.practice.text,
                "variants": "\n".join(one.title for one in measure.title_variants),
                **material.citation(source),
            },
        )


def practice_rows(material: Material) -> Iterator[Found]:
    """How Beijing and Shanghai did it."""
    cities = material.catalogue.city_by_id
    for measure in material.catalogue.registry.measures:
        for practice in measure.reference_practices:
            about = about_measure(measure) | about_source(practice.source)
            yield (
                about | {f"city:{practice.city}"},
                {
                    "city": cities[practice.city].name,
                    **material.measure(measure, practice.city),
                    "text": "\n".join(practice.paragraphs),
                    "results": material.said(practice.results),
                    **material.citation(practice.source),
                },
            )


def unit_rows(material: Material) -> Iterator[Found]:
    """The register of every locality, with the number of measures in each role."""
    catalogue = material.catalogue
    for locality in catalogue.registry.localities:
        sources = {f"document:{name}" for name in locality.documents}
        for unit in locality.units:
            roles = duties_by_role(catalogue, unit)
            named = {d.assignment.measure for group in roles for d in group.duties}
            yield (
                about_place(locality.id) | about_units([unit]) | sources,
                {
                    "locality": locality.name,
                    "unit": unit.name,
                    "aliases": material.joined(unit.aliases),
                    "line": catalogue.line_by_id[unit.line].name,
                    "collective": material.words("yes" if unit.collective else "no"),
                    "measures": len(named),
                    "tally": material.joined(
                        material.words(
                            "count", role=group.role.name, count=len(group.duties)
                        )
                        for group in roles
                    ),
                    "unit_id": unit.id,
                    "url": urls.unit(locality.id, unit.id),
                },
            )


def document_rows(material: Material) -> Iterator[Found]:
    """The sources, and the documents that they cite."""
    registry = material.catalogue.registry
    for document in registry.documents:
        about = {f"document:{document.id}"}
        if document.locality:
            about |= about_place(document.locality)
        citing = (registry.document_by_id[one].short_title for one in document.cited_in)
        yield (
            frozenset(about),
            {
                "document_title": document.title,
                "document_number": material.said(document.number),
                "issuers": material.said(material.joined(document.issuers)),
                "date": material.said(document.date),
                "kind": material.words(f"document_{document.kind}"),
                "cited_in": material.joined(citing),
                "ended": end_of(material.catalogue.registry, document) or "",
                "document_id": document.id,
                "url": urls.document(document.id),
            },
        )
