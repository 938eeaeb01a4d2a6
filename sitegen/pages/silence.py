"""Why a place has nothing on a measure, as pages say it.

In: a silence and a catalogue. Out: a SilenceView. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.silences import Silence, silence
from sitegen.pages.assignment import citation
from sitegen.pages.page import Link
from sitegen.records import Locality


@dataclass(frozen=True, kw_only=True)
class SilenceView:
    """name: the kind of silence; words: the addressees it rests on, with their place."""

    name: str
    definition: str
    words: str | None
    citation: Link | None
    note: str | None


def silence_view(catalogue: Catalogue, list_id: str, locality: Locality) -> SilenceView:
    """Why the locality has nothing on a row of the list."""
    return view_of(catalogue, silence(catalogue, list_id, locality.id))


def view_of(catalogue: Catalogue, why: Silence) -> SilenceView:
    """The reason with its link."""
    return SilenceView(
        name=why.term.name,
        definition=why.term.definition or "",
        words=why.words.rstrip("：") if why.words else None,
        citation=citation(catalogue, why.source) if why.source else None,
        note=why.note,
    )
