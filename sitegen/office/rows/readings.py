"""How the documents were read: what the extraction damaged, what looks misprinted.

In: the material. Out: rows, document by document. Must not know files.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.facts.documents import Reading, readings
from sitegen.office.material import Cells, Found, Material, about_measure
from sitegen.records import Assignment, Correction, Document, Repair, Section


def reading_rows(material: Material) -> Iterator[Found]:
    """Repairs, then corrections, of each record."""
    for document in material.catalogue.registry.documents:
        for reading in readings(material.catalogue, document):
            about = {f"document:{document.id}"}
            if reading.measure:
                about |= about_measure(reading.measure)
            if isinstance(reading.record, Assignment | Section):
                about.add(f"locality:{reading.record.locality}")
            where = _where(material, document, reading)
            for repair in reading.repairs:
                yield (
                    frozenset(about),
                    {
                        **where,
                        "reading_kind": material.words("repair"),
                        "found": repair.found,
                        **_note(material, repair),
                    },
                )
            for correction in reading.corrections:
                yield (
                    frozenset(about),
                    {
                        **where,
                        "reading_kind": material.words("correction"),
                        "found": correction.printed,
                        **_note(material, correction),
                    },
                )


def _where(material: Material, document: Document, reading: Reading) -> Cells:
    cells: Cells = {"document_title": document.short_title, "document_id": document.id}
    measure = reading.measure
    if measure:
        return {**material.measure(measure), **cells}
    words = material.words("no_measure")
    beside = dict.fromkeys(("list", "indicator", "title", "measure", "url"), words)
    return {**beside, "number": material.no_number, **cells}


def _note(material: Material, note: Repair | Correction) -> Cells:
    return {
        "reads": note.reads,
        "reason": note.reason,
        "certainty": material.catalogue.certainty_by_id[note.certainty].name,
    }
