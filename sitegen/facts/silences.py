"""Why a measure has nothing in a locality: three reasons, and which of them holds.

In: a measure, a locality and a catalogue. Out: a Silence. Must not know how pages or
paper say it. A field left out of a row that is there is another silence, not written.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import cite
from sitegen.records import Document, Locality, Measure, Source
from sitegen.records import Silence as SilenceTerm

NOT_WRITTEN = "not-written"
NOT_ADDRESSED = "not-addressed"
NOT_LISTED = "not-listed"


@dataclass(frozen=True, kw_only=True)
class Silence:
    """A term of the vocabulary `silences`, and what it rests on.

    source: where the document says whom it addresses; words: its addressees as printed;
    note: what the record says of the gap.
    """

    term: SilenceTerm
    source: Source | None = None
    words: str | None = None
    note: str | None = None


def not_written(catalogue: Catalogue) -> SilenceTerm:
    """The document has the row and leaves the field out."""
    return catalogue.words.silence_by_id[NOT_WRITTEN]


@cache
def silence(catalogue: Catalogue, measure_list: str, place: str) -> Silence:
    """Why a list, or a row of it, has nothing recorded in a locality."""
    locality = catalogue.registry.locality_by_id[place]
    terms = catalogue.words.silence_by_id
    for entry in locality.coverage:
        if entry.list == measure_list:
            return Silence(term=terms[entry.absent or NOT_LISTED], note=entry.note)
    for document in catalogue.registry.documents:
        if _passes_by(document, measure_list, locality):
            assert document.addressees is not None
            source = Source(document=document.id, part=document.addressees.part)
            words = document.addressees.words
            return Silence(term=terms[NOT_ADDRESSED], source=source, words=words)
    return Silence(term=terms[NOT_LISTED], note=locality.not_listed_note)


def _passes_by(document: Document, measure_list: str, locality: Locality) -> bool:
    """The list is for the document's addressees alone, and the locality is none."""
    to = document.addressees
    if to is None or measure_list not in to.only_lists:
        return False
    return not to.reaches(locality.id, locality.province)


def reason(catalogue: Catalogue, why: Silence) -> str:
    """The kind of silence and what it rests on, as one sentence."""
    text = f"{why.term.name}：{why.term.definition}"
    if why.source and why.words:
        cited = cite(catalogue.registry, why.source)
        text = f"{why.term.name}：{cited}的主送机关是“{why.words.rstrip('：')}”，不含这个地区。"
    return text + (why.note or "")


def silent_places(
    catalogue: Catalogue, measure: Measure
) -> tuple[tuple[Locality, Silence], ...]:
    """The localities in which the measure has no row, each with the reason."""
    return tuple(
        (locality, silence(catalogue, measure.list, locality.id))
        for locality in catalogue.registry.localities
        if (measure.id, locality.id) not in catalogue.registry.assignment_by_place
    )
