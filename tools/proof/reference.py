"""The Beijing and Shanghai texts in a cell, rebuilt with their printed labels.

In: a document, a measure and its row there. Out: the segments of the texts that cite the
document. Must not know the source.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sitegen.records import Assignment, Document, Measure
from tools.proof.citation import cited_elsewhere
from tools.proof.segment import (
    Item,
    Record,
    field_items,
    label_item,
    unplaced_declarations,
)

RESULTS_LABEL = "成效："


def reference_items(
    document: Document,
    measure: Measure,
    assignment: Assignment,
    cities: Mapping[str, str],
) -> Iterator[Item]:
    """Each city's label, text and results, in the order of the record.

    cities: their names by id; a label is a name with a full stop.
    """
    opens_cell = assignment.practice_omitted
    for index, reference in enumerate(measure.reference_practices):
        if reference.source.document != document.id:
            continue
        record = Record(
            file=f"data/measures/{measure.id}.yaml",
            path=f"reference_practices[{index}]",
            name=f"{measure.id}，{reference.city}",
            part=reference.source.part,
            repairs=reference.repairs,
            corrections=reference.corrections,
        )
        yield from cited_elsewhere(record, reference.source, assignment.source)
        yield from unplaced_declarations(record, frozenset({"text", "results"}))
        yield label_item(record, f"{cities[reference.city]}。", starts_cell=opens_cell)
        yield from field_items(record, "text", "\n".join(reference.paragraphs))
        if reference.results is not None:
            yield label_item(record, RESULTS_LABEL)
            yield from field_items(record, "results", reference.results)
        opens_cell = False
