"""The open data: one JSON file for each kind of record.

In: the registry. Out: collections by name, in official order. Must not know pages or
templates. Field names are an interface (docs/data explains them): a fact that the
documents do not state is null, a list without entries is [].
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sitegen import urls
from sitegen.facts.citations import cite, source_documents
from sitegen.records import (
    AssignedUnit,
    Assignment,
    Correction,
    Deadline,
    Document,
    Measure,
    ReferencePractice,
    Registry,
    Source,
    TitleVariant,
    Unit,
)

Json = dict[str, object]


def record_collections(registry: Registry) -> Iterator[tuple[str, Iterable[Json]]]:
    """Each collection's name and its records in official order."""
    measures, localities = registry.measures, registry.localities
    practices = (p for measure in measures for p in measure.reference_practices)
    assignments = (
        registry.assignment_by_place.get((measure.id, locality.id))
        for measure in measures
        for locality in localities
    )
    units = (unit for locality in localities for unit in locality.units)
    documents = source_documents(registry)
    yield "measures", (_measure(registry, measure) for measure in measures)
    yield "practices", (_practice(registry, practice) for practice in practices)
    yield "assignments", (_assignment(registry, a) for a in assignments if a)
    yield "units", (_unit(unit) for unit in units)
    yield "documents", (_document(document) for document in documents)


def _measure(registry: Registry, measure: Measure) -> Json:
    return {
        "id": measure.id,
        "list": measure.list,
        "number": measure.number,
        "indicator": measure.indicator,
        "title": measure.title,
        "title_variants": [_variant(registry, v) for v in measure.title_variants],
        "practice": measure.practice.text,
        "source": _source(registry, measure.practice.source),
        "url": urls.measure(measure.id),
    }


def _variant(registry: Registry, variant: TitleVariant) -> Json:
    return {
        "title": variant.title,
        "used_in": [_source(registry, source) for source in variant.used_in],
    }


def _practice(registry: Registry, practice: ReferencePractice) -> Json:
    return {
        "measure": practice.measure,
        "city": practice.city,
        "text": "\n".join(practice.paragraphs),
        "results": practice.results,
        "source": _source(registry, practice.source),
        "url": urls.anchored(urls.measure(practice.measure), practice.city),
    }


def _assignment(registry: Registry, assignment: Assignment) -> Json:
    deadline = assignment.deadline
    return {
        "measure": assignment.measure,
        "locality": assignment.locality,
        "row": assignment.source.row,
        "units_as_printed": assignment.units.as_printed,
        "units": [_member(registry, member) for member in assignment.units.members],
        "open_ended": assignment.units.open_ended,
        "actions": list(assignment.actions),
        "deadline_as_printed": deadline.as_printed if deadline else None,
        "deadlines": [_deadline(part) for part in deadline.parts] if deadline else [],
        "remark": assignment.remark,
        "status": assignment.status,
        "practice": assignment.practice_as_printed,
        "corrections": [_correction(c) for c in assignment.corrections],
        "source": _source(registry, assignment.source),
        "url": urls.anchored(urls.measure(assignment.measure), assignment.locality),
    }


def _member(registry: Registry, member: AssignedUnit) -> Json:
    unit = registry.unit_by_id[member.unit]
    return {
        "id": unit.id,
        "name": unit.name,
        "name_as_printed": member.as_printed,
        "role": member.role,
        "scope": member.scope,
        "collective": unit.collective,
        "line": unit.line,
    }


def _deadline(part: Deadline) -> Json:
    return {
        "as_printed": part.as_printed,
        "kind": part.kind,
        "by": part.by,
        "scope": part.scope,
    }


def _correction(correction: Correction) -> Json:
    return {
        "field": correction.field,
        "printed": correction.printed,
        "reads": correction.reads,
        "reason": correction.reason,
        "certainty": correction.certainty,
    }


def _unit(unit: Unit) -> Json:
    return {
        "id": unit.id,
        "locality": unit.locality,
        "name": unit.name,
        "aliases": list(unit.aliases),
        "line": unit.line,
        "url": urls.unit(unit.locality, unit.id),
    }


def _document(document: Document) -> Json:
    return {
        "id": document.id,
        "title": document.title,
        "number": document.number,
        "issuer": "、".join(document.issuers) or None,
        "date": document.date,
        "url": urls.document(document.id),
    }


def _source(registry: Registry, source: Source) -> Json:
    return {
        "document": source.document,
        "part": source.part,
        "list": source.list,
        "row": source.row,
        "citation": cite(registry, source),
    }
