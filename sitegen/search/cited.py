"""Where the texts of the index stand in their documents, so that what is found can be quoted.

In: records. Out: lists of JSON values beside the rows of `sitegen.search.rows`, in the same
order; theme/browser/search/cited.js reads them and changes with them. A place is the
position of what many rows share, and the row as printed. Must not know files.
"""

from __future__ import annotations

from sitegen.facts.assignment import assignment_facts
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.quoting import cite_before_row
from sitegen.records import Assignment, Document, Locality, Measure, Registry, Source
from sitegen.search.rows import Json, shown_paragraphs, shown_sections


class _Places:
    """Places, what they share kept once."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._shared: dict[str, int] = {}

    def of(self, source: Source) -> list[Json]:
        """[position of what is shared, row or ""]"""
        shared, row = cite_before_row(self._registry, source)
        return [self._shared.setdefault(shared, len(self._shared)), row]

    def shared(self) -> list[Json]:
        """What is shared, in the order of the positions."""
        return list(self._shared)


def cited_records(registry: Registry) -> dict[str, Json]:
    """Of measures, with their texts of the cities, and of the documents' paragraphs."""
    places = _Places(registry)
    measures = [_measure(places, measure) for measure in registry.measures]
    documents = [_document(places, document) for document in registry.documents]
    return {"measures": measures, "documents": documents, "shared": places.shared()}


def cited_rows(locality: Locality, catalogue: Catalogue) -> dict[str, Json]:
    """Of a locality's assignments and its sections' own cells."""
    places = _Places(catalogue.registry)
    assignments = [
        _assignment(places, catalogue, locality, assignment)
        for assignment in locality.assignments
    ]
    sections = [places.of(section.source) for section in shown_sections(locality)]
    return {
        "assignments": assignments,
        "sections": sections,
        "shared": places.shared(),
    }


def _measure(places: _Places, measure: Measure) -> Json:
    """[of the official wording, of each reference practice …]"""
    references = (practice.source for practice in measure.reference_practices)
    return [places.of(source) for source in (measure.practice.source, *references)]


def _document(places: _Places, document: Document) -> Json:
    return [
        places.of(Source(document=document.id, part=block.part))
        for _, block in shown_paragraphs(document)
    ]


def _assignment(
    places: _Places, catalogue: Catalogue, locality: Locality, assignment: Assignment
) -> Json:
    """[of the row, of its units, of its limit]"""
    facts = assignment_facts(catalogue, assignment.measure, locality.id)
    section = assignment.section
    units = section.source if facts.is_from_heading else assignment.source
    deadline = (assignment.deadline or assignment).source
    return [places.of(source) for source in (assignment.source, units, deadline)]
