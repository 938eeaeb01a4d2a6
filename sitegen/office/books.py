"""The tables that go with a page, as one workbook each.

In: the collection of tables and the material. Out: books and what decides them. Must not
know how a workbook is written.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.citations import latest_document
from sitegen.facts.coverage import unrecorded
from sitegen.facts.superseded import end_of
from sitegen.facts.wording import chinese_date
from sitegen.office.material import Material
from sitegen.office.tables import Collection
from sitegen.office.words import BookWords
from sitegen.page_kind import PageKind
from sitegen.page_kinds import KINDS
from sitegen.records import City, Document, Indicator, Line, Locality, Measure, Unit
from sitegen.sheets.table import Book, Table

_KINDS = {kind.name: kind for kind in KINDS}
Shown = City | Document | Indicator | Line | Locality | Measure | Unit


@dataclass(frozen=True, kw_only=True)
class PageBook:
    """A page's tables; path: of the page, from the site's root."""

    path: str
    kind: PageKind
    title: str
    record: str
    words: BookWords


def page_books(material: Material) -> Iterator[PageBook]:
    """One for each page that has tables, kind by kind."""
    for words in material.words.books:
        for record in material.catalogue.records_of(words.kind):
            yield page_book(material, words, record)


def page_book(material: Material, words: BookWords, record: Shown) -> PageBook:
    """The book of one page."""
    name = name_of(material, record)
    return PageBook(
        path=page_path(record),
        kind=_KINDS[words.kind],
        title=words.title.format(name=name),
        record=f"{words.by}:{record.id}",
        words=words,
    )


def name_of(material: Material, record: Shown) -> str:
    """What a file calls the record; a unit goes with its place."""
    if isinstance(record, Unit):
        place = material.place(record.locality)
        return material.words("unit_of_place", locality=place, name=record.name)
    if isinstance(record, Measure):
        return record.title
    return record.short_title if isinstance(record, Document) else record.name


def page_path(record: Shown) -> str:
    """The page of the record."""
    if isinstance(record, Unit):
        return urls.unit(record.locality, record.id)
    paths = {
        City: urls.city,
        Document: urls.document,
        Indicator: urls.indicator,
        Line: urls.line,
        Locality: urls.locality,
        Measure: urls.measure,
    }
    return paths[type(record)](record.id)


def book_of(material: Material, collection: Collection, page: PageBook) -> Book:
    """The page's tables that have rows; the first one, where none has."""
    tables = [collection.about(name, page.record) for name in page.words.tables]
    kept = tuple(table for table in tables if table.rows) or (tables[0],)
    return Book(title=page.title, tables=kept, notes=notes(material, kept))


def digest_of_book(collection: Collection, page: PageBook) -> str:
    """Changes with whatever the page's rows say."""
    digest = hashlib.sha256(page.title.encode())
    for name in page.words.tables:
        digest.update(name.encode())
        for row in collection.digests_about(name, page.record):
            digest.update(row)
    return digest.hexdigest()


def notes(material: Material, tables: Iterable[Table]) -> tuple[tuple[str, str], ...]:
    """Where the rows come from, up to which date, and how to read and cite them."""
    words = material.words
    named = frozenset[str]().union(
        *(row.about for table in tables for row in table.rows)
    )
    sources = [
        _source(material, document)
        for document in material.catalogue.registry.documents
        if f"document:{document.id}" in named
    ]
    latest = latest_document(material.catalogue.registry)
    lines = [(words("source_label"), words("source_separator").join(sources))]
    if latest and latest.date:
        date = chinese_date(latest.date)
        lines.append((words("as_of_label"), words("as_of", date=date)))
    lines.append((words("unrecorded_label"), unrecorded_of(material, named)))
    silences = material.catalogue.registry.vocabularies.silences
    lines += [(one.name, one.definition or one.name) for one in silences]
    return (*(line for line in lines if line[1]), *words.notes)


def unrecorded_of(material: Material, named: frozenset[str]) -> str:
    """What the site has yet to record of the named documents."""
    return material.words("source_separator").join(
        sentence
        for locality in material.catalogue.registry.localities
        if any(f"document:{document}" in named for document in locality.documents)
        for sentence in unrecorded(material.catalogue, locality)
    )


def digest_of_notes(material: Material) -> str:
    """Changes with what the notes of any workbook say of the documents."""
    registry = material.catalogue.registry
    named = frozenset(f"document:{document.id}" for document in registry.documents)
    said = (
        *(_source(material, document) for document in registry.documents),
        unrecorded_of(material, named),
        *(f"{one.name}{one.definition}" for one in registry.vocabularies.silences),
    )
    return hashlib.sha256("\n".join(said).encode()).hexdigest()


def _source(material: Material, document: Document) -> str:
    beside = [
        document.number,
        document.date and chinese_date(document.date),
        end_of(material.catalogue.registry, document),
    ]
    words = material.words
    said = words("source_comma").join(one for one in beside if one)
    if not said:
        return words("source_title", title=document.title)
    return words("source", title=document.title, beside=said)
