"""The records themselves, for other programs: one function a collection.

In: a catalogue. Out: records in official order. Must not know files or schemas. A fact
that the documents do not state is null, a list without entries is [].
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen import anchors, urls
from sitegen.facts.actions import action_numbers
from sitegen.facts.assignment import assignment_facts
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import variant_source
from sitegen.open_data.parts import (
    corrections_json,
    deadline_json,
    repairs_json,
    source_json,
    units_json,
    wording_json,
)
from sitegen.open_data.schema import Json
from sitegen.records import Assignment, Measure, TitleVariant


def measures(catalogue: Catalogue) -> Iterator[Json]:
    """Every measure."""
    for measure in catalogue.registry.measures:
        yield {
            "id": measure.id,
            "list": measure.list,
            "number": measure.number,
            "indicator": measure.indicator,
            "title": measure.title,
            "title_variants": [
                _variant(catalogue, measure, each) for each in measure.title_variants
            ],
            "practice": measure.practice.text,
            "source": source_json(catalogue, measure.practice.source),
            "repairs": repairs_json(measure.practice.repairs),
            "corrections": corrections_json(measure.practice.corrections),
            "url": urls.measure(measure.id),
        }


def practices(catalogue: Catalogue) -> Iterator[Json]:
    """Every text on Beijing or Shanghai."""
    for measure in catalogue.registry.measures:
        for practice in measure.reference_practices:
            yield {
                "measure": measure.id,
                "city": practice.city,
                "text": "\n".join(practice.paragraphs),
                "results": practice.results,
                "source": source_json(catalogue, practice.source),
                "note": practice.note,
                "repairs": repairs_json(practice.repairs),
                "corrections": corrections_json(practice.corrections),
                "url": anchors.anchored(urls.measure(measure.id), practice.city),
            }


def assignments(catalogue: Catalogue) -> Iterator[Json]:
    """Every row of every place."""
    registry = catalogue.registry
    for measure in registry.measures:
        for locality in registry.localities:
            row = registry.assignment_by_place.get((measure.id, locality.id))
            if row:
                yield _assignment(catalogue, measure, row)


def headings(catalogue: Catalogue) -> Iterator[Json]:
    """Every heading of a field in a table, with the units that it names for all rows."""
    for locality in catalogue.registry.localities:
        for section in locality.sections:
            cell = section.units
            yield {
                "locality": locality.id,
                "list": section.list,
                "indicator": section.indicator,
                "as_printed": section.heading_as_printed,
                "units_as_printed": cell.as_printed if cell else None,
                "units": units_json(catalogue, cell, section.list) if cell else [],
                "open_ended": cell.open_ended if cell else False,
                "wording": wording_json(section.wording),
                "source": source_json(catalogue, section.source),
                "repairs": repairs_json(section.repairs),
                "corrections": corrections_json(section.corrections),
                "url": anchors.anchored(urls.locality(locality.id), section.list),
            }


def units(catalogue: Catalogue) -> Iterator[Json]:
    """Every registered unit."""
    for locality in catalogue.registry.localities:
        for unit in locality.units:
            yield {
                "id": unit.id,
                "locality": unit.locality,
                "name": unit.name,
                "aliases": list(unit.aliases),
                "line": unit.line,
                "called": list(unit.called),
                "collective": unit.collective,
                "url": urls.unit(unit.locality, unit.id),
            }


def _variant(catalogue: Catalogue, measure: Measure, variant: TitleVariant) -> Json:
    sources = (variant_source(catalogue, measure, each) for each in variant.used_in)
    return {
        "title": variant.title,
        "used_in": [source_json(catalogue, source) for source in sources],
        "wording": wording_json(variant.wording),
    }


def _assignment(catalogue: Catalogue, measure: Measure, row: Assignment) -> Json:
    return {
        "measure": row.measure,
        "locality": row.locality,
        "row": row.source.row,
        "row_as_printed": row.source.printed_row,
        **_units(catalogue, measure, row),
        "actions": list(row.actions),
        "action_numbers": list(action_numbers(row)),
        **_limits(catalogue, row),
        "remark": row.remark,
        "status": row.status,
        "title": assignment_facts(catalogue, row.measure, row.locality).title,
        "practice": row.practice_as_printed,
        "practice_omitted": row.practice_omitted,
        "wording": wording_json(row.wording),
        "note": row.note,
        "repairs": repairs_json(row.repairs),
        "corrections": corrections_json(row.corrections),
        "superseded": [
            {
                "field": each.field,
                "as_printed": each.as_printed,
                "document": each.document,
                "note": each.note,
            }
            for each in row.superseded
        ],
        "source": source_json(catalogue, row.source),
        "url": anchors.anchored(urls.measure(row.measure), row.locality),
    }


def _units(catalogue: Catalogue, measure: Measure, row: Assignment) -> Json:
    heading = assignment_facts(catalogue, measure.id, row.locality).heading_units
    return {
        "units_as_printed": row.units.as_printed or None,
        "units": units_json(catalogue, row.units, measure.list),
        "open_ended": row.units.open_ended,
        "units_level": row.units_level,
        "units_addendum": row.units.addendum_as_printed,
        "units_shared_with": row.units.shared_with,
        "heading_units_as_printed": heading.as_printed if heading else None,
    }


def _limits(catalogue: Catalogue, row: Assignment) -> Json:
    cell = row.deadline
    return {
        "deadline_as_printed": cell.as_printed if cell else None,
        "deadlines": [deadline_json(part) for part in cell.parts] if cell else [],
        "deadline_of_list": cell.from_list if cell else False,
        "deadline_in_units": cell.in_units if cell else False,
        "deadline_condition": row.units.condition if cell else None,
        "deadline_note": cell.note if cell else None,
        "deadline_source": source_json(catalogue, cell.source) if cell else None,
    }
