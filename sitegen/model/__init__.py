"""The records as the rest of the program sees them.

In: marked values in which no check found a problem. Out: the Registry, in official
order. Must not know files or YAML; what is not as checked is a bug and raises.
"""

from __future__ import annotations

from sitegen.model.documents import document
from sitegen.model.localities import locality
from sitegen.model.measures import measures
from sitegen.model.vocabularies import readings, redirects, vocabularies
from sitegen.reading.marked import RawDataset
from sitegen.records import Document, Locality, Registry, Vocabularies


def build_registry(raw: RawDataset) -> Registry:
    """Every record: measures by catalogue, localities by their GB/T 2260 code."""
    catalogue = raw.root("measures")
    assert catalogue is not None
    document_by_id = {root.said("id"): document(root) for root in raw.roots("document")}
    all_measures = tuple(measures(catalogue, raw.roots("measure")))
    measure_by_id = {measure.id: measure for measure in all_measures}
    roots = sorted(raw.roots("locality"), key=lambda root: root.said("code"))
    localities = [locality(root, document_by_id, measure_by_id) for root in roots]
    documents = _in_order(tuple(document_by_id.values()), localities)
    return Registry(
        vocabularies=vocabularies_of(raw),
        documents=documents,
        measures=all_measures,
        localities=tuple(localities),
        document_by_id={each.id: each for each in documents},
        measure_by_id=measure_by_id,
        locality_by_id={place.id: place for place in localities},
        unit_by_id={unit.id: unit for place in localities for unit in place.units},
        assignment_by_place={
            (assignment.measure, place.id): assignment
            for place in localities
            for assignment in place.assignments
        },
        readings=readings(raw.root("readings")),
        redirects=redirects(raw.root("redirects")),
    )


def vocabularies_of(raw: RawDataset) -> Vocabularies:
    """The vocabularies alone, for what needs no other record."""
    root = raw.root("vocabularies")
    assert root is not None
    return vocabularies(root)


def _in_order(
    documents: tuple[Document, ...], localities: list[Locality]
) -> tuple[Document, ...]:
    """Source documents in the order of their localities, then the cited ones."""
    order = {place.id: number for number, place in enumerate(localities)}

    def rank(each: Document) -> tuple[bool, int, str]:
        return each.kind == "cited", order.get(each.locality or "", len(order)), each.id

    return tuple(sorted(documents, key=rank))
