"""Where each locality departs from the official texts, side by side.

In: a catalogue. Out: a WordingPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_row
from sitegen.facts.coverage import unrecorded_anywhere
from sitegen.facts.quoting import cite_in_full
from sitegen.facts.rewordings import (
    FIELD_NAMES,
    Rewording,
    SideBySide,
    rewordings,
    side_by_side,
)
from sitegen.facts.titles import WORDING_TITLE
from sitegen.pages.assignment import citation
from sitegen.pages.links import indicator_link, locality_link, measure_link
from sitegen.pages.narrowing import (
    Choice,
    Narrowing,
    field_choice,
    list_choice,
    place_choice,
)
from sitegen.pages.page import Citation, Link, Page
from sitegen.records import Locality, Term


@dataclass(frozen=True, kw_only=True)
class WordingRow:
    """One text; about: the measure, or the field for a heading.

    official_source: what is put behind the official words where they are quoted.
    """

    place: str
    list_id: str
    field_id: str
    text: str
    text_name: str
    kinds: tuple[Term, ...]
    about: Link
    row: str
    source: Citation
    official_source: str
    pieces: tuple[SideBySide, ...]
    reason: str

    @property
    def kind_ids(self) -> str:
        """As the row's attribute has them."""
        return " ".join(kind.id for kind in self.kinds)


@dataclass(frozen=True, kw_only=True)
class WordingPlace:
    """One locality with what its differences have in common."""

    anchor: str
    locality: Link
    count: int
    summary: str | None
    rows: tuple[WordingRow, ...]


@dataclass(frozen=True, kw_only=True)
class UnchangedPlace:
    """A locality without a difference; omitted: its rows that print no practice."""

    locality: Link
    omitted: int


@dataclass(frozen=True, kw_only=True)
class WordingPage(Page):
    """Every difference; unchanged: the localities that have none."""

    title: str
    count: int
    places: tuple[WordingPlace, ...]
    unchanged: tuple[UnchangedPlace, ...]
    unrecorded: tuple[str, ...]
    kinds: tuple[Term, ...]
    narrowing: Narrowing


def wording_page(catalogue: Catalogue) -> WordingPage:
    """The page, locality by locality."""
    localities = catalogue.registry.localities
    places = tuple(_place(catalogue, locality) for locality in localities)
    changed = {place.anchor for place in places if place.rows}
    return WordingPage(
        path=urls.WORDING,
        source="data/localities/",
        title=WORDING_TITLE,
        count=len(rewordings(catalogue)),
        places=tuple(place for place in places if place.rows),
        unchanged=tuple(_unchanged(one) for one in localities if one.id not in changed),
        kinds=catalogue.words.wording_kinds,
        narrowing=_narrowing(catalogue),
        unrecorded=unrecorded_anywhere(catalogue),
    )


def _unchanged(locality: Locality) -> UnchangedPlace:
    omitted = sum(row.practice_omitted for row in locality.assignments)
    return UnchangedPlace(locality=locality_link(locality), omitted=omitted)


def _narrowing(catalogue: Catalogue) -> Narrowing:
    kinds = tuple((kind.id, kind.name) for kind in catalogue.words.wording_kinds)
    texts = tuple((field.value, name) for field, name in FIELD_NAMES.items())
    return Narrowing(
        choices=(
            place_choice(catalogue),
            Choice(name="kind", options=kinds),
            Choice(name="text", options=texts),
            list_choice(catalogue),
            field_choice(catalogue),
        ),
    )


def _place(catalogue: Catalogue, locality: Locality) -> WordingPlace:
    rows = tuple(
        _row(catalogue, rewording)
        for rewording in rewordings(catalogue)
        if rewording.locality.id == locality.id
    )
    return WordingPlace(
        anchor=locality.id,
        locality=locality_link(locality),
        count=len(rows),
        summary=locality.changes_summary,
        rows=rows,
    )


def _row(catalogue: Catalogue, rewording: Rewording) -> WordingRow:
    measure, source = rewording.measure, rewording.source
    kinds = {part.kind for part in rewording.wording.parts}
    terms = catalogue.words.wording_kinds
    return WordingRow(
        place=rewording.locality.id,
        list_id=measure.list if measure else source.list or "",
        field_id=rewording.indicator.id,
        text=rewording.field.value,
        text_name=FIELD_NAMES[rewording.field],
        kinds=tuple(term for term in terms if term.id in kinds),
        about=measure_link(measure, rewording.locality.id)
        if measure
        else indicator_link(rewording.indicator),
        row=measure_row(catalogue, measure)
        if measure
        else catalogue.list_by_id[source.list or ""].name,
        source=citation(catalogue, source),
        official_source=cite_in_full(catalogue.registry, rewording.official_source),
        pieces=_pieces(catalogue, rewording),
        reason=rewording.wording.reason,
    )


def _pieces(catalogue: Catalogue, rewording: Rewording) -> tuple[SideBySide, ...]:
    return side_by_side(
        catalogue, rewording.official, rewording.local, rewording.wording
    )
