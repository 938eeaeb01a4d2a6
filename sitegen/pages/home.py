"""The home page, the index of measures and the index of localities.

In: a catalogue. Out: HomePage, MeasureIndexPage, LocalityIndexPage. Must not know
templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import latest_document, source_documents
from sitegen.facts.coverage import unrecorded
from sitegen.facts.levels import level_apart
from sitegen.facts.wording import chinese_date
from sitegen.pages.columns import Column, locality_columns
from sitegen.pages.document import DocumentCitation, document_citation
from sitegen.pages.legend import Legend, legend
from sitegen.pages.links import locality_link
from sitegen.pages.narrowing import (
    Choice,
    Narrowing,
    field_choice,
    line_choice,
    list_choice,
)
from sitegen.pages.overview import OverviewList, columns, overview
from sitegen.pages.page import Link, Page
from sitegen.records import Locality

SUMMARY = ("field", "cities", "places")
"""What stands in a row in place of too many localities."""


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """What is on the site, counted."""

    measures: int
    practices: int
    assignments: int
    units: int
    lines: int
    indicators: int
    localities: int
    documents: int


@dataclass(frozen=True, kw_only=True)
class HomePage(Page):
    """The question, search, the ways in, and the overview.

    localities: those that have a column; until: the latest date of the sources.
    """

    numbers: Numbers
    localities: tuple[Column, ...]
    column_count: int
    lists: tuple[OverviewList, ...]
    until: str | None
    narrowing: Narrowing
    legend: Legend


@dataclass(frozen=True, kw_only=True)
class MeasureIndexPage(Page):
    """All measures by list and indicator."""

    count: int
    lists: tuple[OverviewList, ...]


@dataclass(frozen=True, kw_only=True)
class LocalityEntry:
    """One locality on the index; level: said of one that stands apart."""

    id: str
    level: str | None
    locality: Link
    code: str
    documents: tuple[DocumentCitation, ...]
    lists: tuple[str, ...]
    task_count: int
    unrecorded: tuple[str, ...]
    unit_count: int
    note: str | None


@dataclass(frozen=True, kw_only=True)
class LocalityIndexPage(Page):
    """All localities and what their documents hold."""

    entries: tuple[LocalityEntry, ...]


def home_page(catalogue: Catalogue) -> HomePage:
    """The home page."""
    latest = latest_document(catalogue.registry)
    return HomePage(
        path=urls.HOME,
        source="data/",
        numbers=numbers(catalogue),
        localities=locality_columns(catalogue, columns(catalogue)),
        column_count=2 + (len(columns(catalogue)) or len(SUMMARY)),
        lists=overview(catalogue),
        until=chinese_date(latest.date) if latest and latest.date else None,
        narrowing=_narrowing(catalogue),
        legend=legend(catalogue),
    )


def _narrowing(catalogue: Catalogue) -> Narrowing:
    places = tuple((each.id, each.short_name) for each in columns(catalogue))
    choices = (list_choice, field_choice, line_choice)
    return Narrowing(
        choices=tuple(choice(catalogue) for choice in choices),
        columns=Choice(name="place", options=places) if places else None,
    )


def numbers(catalogue: Catalogue) -> Numbers:
    """The counts of every kind of record."""
    registry = catalogue.registry
    return Numbers(
        measures=len(registry.measures),
        practices=sum(len(m.reference_practices) for m in registry.measures),
        assignments=len(registry.assignment_by_place),
        units=len(registry.unit_by_id),
        lines=len(catalogue.lines),
        indicators=len(catalogue.indicators),
        localities=len(registry.localities),
        documents=len(source_documents(registry)),
    )


def measure_index_page(catalogue: Catalogue) -> MeasureIndexPage:
    """The index of measures."""
    path = urls.MEASURES
    return MeasureIndexPage(
        path=path,
        source="data/measures.yaml",
        count=len(catalogue.registry.measures),
        lists=overview(catalogue),
    )


def locality_index_page(catalogue: Catalogue) -> LocalityIndexPage:
    """The index of localities."""
    path = urls.LOCALITIES
    return LocalityIndexPage(
        path=path,
        source="data/localities/",
        entries=tuple(
            _locality_entry(catalogue, locality)
            for locality in catalogue.registry.localities
        ),
    )


def _locality_entry(catalogue: Catalogue, locality: Locality) -> LocalityEntry:
    documents = (catalogue.registry.document_by_id[i] for i in locality.documents)
    return LocalityEntry(
        id=locality.id,
        level=level_apart(catalogue, locality),
        locality=locality_link(locality),
        code=locality.code,
        documents=tuple(document_citation(catalogue, d) for d in documents),
        lists=tuple(catalogue.list_by_id[c.list].name for c in locality.coverage),
        task_count=len(locality.assignments),
        unrecorded=unrecorded(catalogue, locality),
        unit_count=len(locality.units),
        note=locality.note,
    )
