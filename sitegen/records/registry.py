"""All records together.

In: marked values in which no check found a problem. Out: the Registry, in official
order. Must not know files or YAML.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sitegen.reading.marked import RawDataset
from sitegen.records.changes import Changes
from sitegen.records.document import Document
from sitegen.records.load import load
from sitegen.records.localities import load_locality
from sitegen.records.locality import Assignment, Locality, Unit
from sitegen.records.measure import Catalogue, Measure
from sitegen.records.measures import load_measures
from sitegen.records.readings import Reading, Readings, Redirect, Redirects
from sitegen.records.site import Site
from sitegen.records.vocabulary import Vocabularies


@dataclass(frozen=True, kw_only=True)
class Registry:
    """Every record, in official order, with look-ups by id built once."""

    site: Site
    vocabularies: Vocabularies
    documents: tuple[Document, ...]
    measures: tuple[Measure, ...]
    localities: tuple[Locality, ...]
    document_by_id: dict[str, Document] = field(repr=False)
    measure_by_id: dict[str, Measure] = field(repr=False)
    locality_by_id: dict[str, Locality] = field(repr=False)
    unit_by_id: dict[str, Unit] = field(repr=False)
    assignment_by_place: dict[tuple[str, str], Assignment] = field(repr=False)
    """Keyed by (measure id, locality id)."""
    written_at: dict[str, str] = field(repr=False)
    """Where the record of a measure, locality, unit or document stands, or a term that
    has a page: file:line."""
    version: str
    """The same for the same records."""
    readings: tuple[Reading, ...] = ()
    redirects: tuple[Redirect, ...] = ()
    changes: Changes | None = None
    """The log; none before the first release."""


def build_registry(raw: RawDataset) -> Registry:
    """Every record: measures by catalogue, localities by their GB/T 2260 code."""
    catalogue, readings = raw.root("measures"), raw.root("readings")
    redirects, changes = raw.root("redirects"), raw.root("changes")
    site = raw.root("site")
    assert catalogue is not None
    assert site is not None
    document_by_id = {
        root.said("id"): load(Document, root) for root in raw.roots("document")
    }
    measures = load_measures(load(Catalogue, catalogue), raw.roots("measure"))
    measure_by_id = {measure.id: measure for measure in measures}
    roots = sorted(raw.roots("locality"), key=lambda root: root.said("code"))
    vocabularies = vocabularies_of(raw)
    indicators = {each.id: each.name for each in vocabularies.indicators}
    localities = tuple(
        load_locality(root, document_by_id, measure_by_id, indicators) for root in roots
    )
    documents = _in_order(tuple(document_by_id.values()), localities)
    return Registry(
        site=load(Site, site),
        vocabularies=vocabularies,
        documents=documents,
        measures=measures,
        localities=localities,
        document_by_id={each.id: each for each in documents},
        measure_by_id=measure_by_id,
        locality_by_id={place.id: place for place in localities},
        unit_by_id={unit.id: unit for place in localities for unit in place.units},
        assignment_by_place={
            (assignment.measure, place.id): assignment
            for place in localities
            for assignment in place.assignments
        },
        written_at=dict(_places(raw)),
        version=raw.version,
        readings=load(Readings, readings).readings if readings else (),
        redirects=load(Redirects, redirects).redirects if redirects else (),
        changes=load(Changes, changes) if changes else None,
    )


def vocabularies_of(raw: RawDataset) -> Vocabularies:
    """The vocabularies alone, for what needs no other record."""
    root = raw.root("vocabularies")
    assert root is not None
    return load(Vocabularies, root)


def _places(raw: RawDataset) -> Iterator[tuple[str, str]]:
    """The line on which each record says its id; ids of these kinds are never shared.

    Terms that have pages of their own go by their kind too: lines/shuiwu.
    """
    vocabularies = raw.root("vocabularies")
    assert vocabularies is not None
    for kind in ("indicators", "lines", "cities"):
        for term in vocabularies.mappings(kind):
            place = term.keys["id"]
            yield f"{kind}/{term.said('id')}", f"{place.file}:{place.line}"
    for kind in ("measure", "document", "locality"):
        for root in raw.roots(kind):
            for record in (root, *root.mappings("units")):
                place = record.keys["id"]
                yield record.said("id"), f"{place.file}:{place.line}"


def _in_order(
    documents: tuple[Document, ...], localities: tuple[Locality, ...]
) -> tuple[Document, ...]:
    """Source documents in the order of their localities, then the cited ones."""
    order = {place.id: number for number, place in enumerate(localities)}

    def rank(each: Document) -> tuple[bool, int, str]:
        return each.kind == "cited", order.get(each.locality or "", len(order)), each.id

    return tuple(sorted(documents, key=rank))
