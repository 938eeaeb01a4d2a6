"""Why a locality has no row for a measure.

In: a catalogue, a measure and a locality. Out: a term of the vocabulary of silences. Must
not know how pages show it.
"""

from __future__ import annotations

from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import source_documents
from sitegen.records import Locality, Measure, Silence

NOT_ADDRESSED = "not-addressed"
NOT_LISTED = "not-listed"


def silence(
    catalogue: Catalogue, measure: Measure, locality: Locality
) -> Silence | None:
    """None where the locality has a row for the measure."""
    if (measure.id, locality.id) in catalogue.registry.assignment_by_place:
        return None
    return catalogue.words.silence_by_id[_kind(catalogue, measure.list, locality.id)]


def silence_note(
    catalogue: Catalogue, measure: Measure, locality: Locality
) -> str | None:
    """Our own words on it: what the locality's documents lack, and why perhaps."""
    if silence(catalogue, measure, locality) is None:
        return None
    for coverage in locality.coverage:
        if coverage.list == measure.list:
            return coverage.note
    if _kind(catalogue, measure.list, locality.id) == NOT_LISTED:
        return locality.not_listed_note
    return None


@cache
def _kind(catalogue: Catalogue, list_id: str, locality_id: str) -> str:
    """As the coverage says; without coverage, by whom the list's document addresses."""
    locality = catalogue.registry.locality_by_id[locality_id]
    for coverage in locality.coverage:
        if coverage.list == list_id:
            return coverage.absent or NOT_LISTED
    addressed = (
        document.addressees
        for document in source_documents(catalogue.registry)
        if document.addressees and list_id in document.addressees.only_lists
    )
    reaches = [each.reaches(locality.id, locality.province) for each in addressed]
    return NOT_ADDRESSED if reaches and not any(reaches) else NOT_LISTED
