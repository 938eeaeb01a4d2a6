"""Wording in force that a later document gave is printed in that document.

In: the registry, one document, and the stored text of every part. Out: a finding for each
cell that the document is said to have changed to words that it does not print. Must not
know the source.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sitegen.records import Assignment, Document, Registry
from tools.proof.absent import absent, in_locality
from tools.proof.finding import Finding


def superseding_findings(
    registry: Registry, document: Document, stored: Mapping[tuple[str, str], str]
) -> Iterator[Finding]:
    """Every cell that the document has changed."""
    for locality in registry.localities:
        for index, assignment in enumerate(locality.assignments):
            for each in assignment.superseded:
                if each.document != document.id:
                    continue
                path = f"assignments[{index}].{each.field}"
                place = in_locality(locality, path, assignment.measure)
                text = stored.get((each.document, each.part), "")
                for words in _in_force(assignment, each.field):
                    where = f" {each.document} 的 {each.part} "
                    yield from absent(place, words, text, where)


def _in_force(assignment: Assignment, field: str) -> tuple[str, ...]:
    """The words that the assignment has in the field now."""
    if field == "units":
        return (assignment.units.as_printed,)
    if field == "actions":
        return assignment.actions
    if field == "deadline":
        return (assignment.deadline.as_printed,) if assignment.deadline else ()
    return (assignment.remark,) if assignment.remark else ()
