"""The home page, the index of measures and the index of localities.

In: a catalogue. Out: HomePage, MeasureIndexPage, LocalityIndexPage. Must not know
templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import source_documents
from sitegen.pages.document import DocumentCitation, document_citation
from sitegen.pages.links import indicator_link, locality_link
from sitegen.pages.overview import OverviewList, overview
from sitegen.pages.page import Link, Page
from sitegen.records import Locality


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
    """The search box, the ways in, what is here in numbers, the overview."""

    numbers: Numbers
    indicators: tuple[Link, ...]
    localities: tuple[Link, ...]
    lists: tuple[OverviewList, ...]
    documents: tuple[DocumentCitation, ...]


@dataclass(frozen=True, kw_only=True)
class MeasureIndexPage(Page):
    """All measures by list and indicator."""

    count: int
    lists: tuple[OverviewList, ...]


@dataclass(frozen=True, kw_only=True)
class LocalityEntry:
    """One locality on the index."""

    locality: Link
    code: str
    documents: tuple[DocumentCitation, ...]
    lists: tuple[str, ...]
    task_count: int
    unit_count: int
    note: str | None


@dataclass(frozen=True, kw_only=True)
class LocalityIndexPage(Page):
    """All localities and what their documents hold."""

    entries: tuple[LocalityEntry, ...]


def home_page(catalogue: Catalogue) -> HomePage:
    """The home page."""
    path = urls.HOME
    registry = catalogue.registry
    return HomePage(
        path=path,
        source="data/",
        numbers=numbers(catalogue),
        indicators=tuple(
            indicator_link(indicator) for indicator in catalogue.indicators
        ),
        localities=tuple(locality_link(place) for place in registry.localities),
        lists=overview(catalogue),
        documents=tuple(
            document_citation(catalogue, document)
            for document in source_documents(registry)
        ),
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
        locality=locality_link(locality),
        code=locality.code,
        documents=tuple(document_citation(catalogue, d) for d in documents),
        lists=tuple(catalogue.list_by_id[c.list].name for c in locality.coverage),
        task_count=len(locality.assignments),
        unit_count=len(locality.units),
        note=locality.note,
    )
