"""The files of tables and calendars: beside the pages, and all tables together.

In: the catalogue and the folder of templates. Out: (path below docs, content). Must not
know what is on the disk. A workbook is made only when what decides it has changed: its
rows, the words, the program.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib.resources import files
from pathlib import Path

from sitegen import urls
from sitegen.calendars.ics import ics_bytes
from sitegen.facts.catalogue import Catalogue
from sitegen.office.books import (
    PageBook,
    book_of,
    digest_of_book,
    notes,
    page_books,
)
from sitegen.office.calendars import calendars
from sitegen.office.material import Material
from sitegen.office.tables import Collection, collect
from sitegen.office.words import read_words, word_sources
from sitegen.sheets.csv_text import csv_bytes
from sitegen.sheets.json_text import json_text
from sitegen.sheets.package import package_text
from sitegen.sheets.table import Book, Table
from sitegen.sheets.xlsx import writer_sources, xlsx_bytes
from sitegen.writing.archive import zip_bytes
from sitegen.writing.content import Content, Files, Keyed


def office_files(
    catalogue: Catalogue, templates_dir: Path, open_data: Mapping[str, str]
) -> Files:
    """Workbooks and calendars of the pages, every table in every form, and the archive."""
    folder = templates_dir / "office"
    material = Material(catalogue=catalogue, words=read_words(folder))
    collection = collect(material)
    program = _program(folder)
    yield from _page_books(material, collection, program)
    for path, calendar in calendars(material, collection):
        yield path, ics_bytes(calendar)
    yield from _collection_files(material, collection, program, open_data)


def _page_books(
    material: Material, collection: Collection, program: str
) -> Iterator[tuple[str, Content]]:
    for page in page_books(material):
        key = f"{program}{digest_of_book(collection, page)}"
        make = partial(_page_book, material, collection, page)
        yield page.path, Keyed(key=key, make=make)


def _page_book(material: Material, collection: Collection, page: PageBook) -> bytes:
    return xlsx_bytes(book_of(material, collection, page))


def _collection_files(
    material: Material,
    collection: Collection,
    program: str,
    open_data: Mapping[str, str],
) -> Iterator[tuple[str, Content]]:
    texts = dict(_texts(material, collection))
    for name, text in texts.items():
        yield urls.table_file(name), text
    for name, table in collection.tables.items():
        make = partial(_workbook, material, (table,), table.title)
        key = f"{program}{collection.digest(name)}"
        yield urls.table_file(f"{name}.xlsx"), Keyed(key=key, make=make)
    key = hashlib.sha256(program.encode())
    for text in (*texts.values(), *open_data.values()):
        key.update(text.encode() if isinstance(text, str) else text)
    tables = tuple(collection.tables.values())
    whole = partial(_workbook, material, tables, material.words("all_title"))
    yield urls.ALL_TABLES, Keyed(key=key.hexdigest(), make=whole)
    archive = partial(_archive, whole, texts, open_data)
    yield urls.ALL_DATA, Keyed(key=key.hexdigest(), make=archive)


def _texts(
    material: Material, collection: Collection
) -> Iterator[tuple[str, str | bytes]]:
    """The forms for programs, by the names of their files."""
    words = material.words
    for name, table in collection.tables.items():
        yield f"{name}.csv", csv_bytes(table)
        yield f"{name}.json", json_text(table)
    tables = collection.tables.values()
    yield (
        "datapackage.json",
        package_text(tables, words("all_title"), words("all_text"), words("version")),
    )


def _workbook(material: Material, tables: tuple[Table, ...], title: str) -> bytes:
    book = Book(title=title, tables=tables, notes=notes(material, tables))
    return xlsx_bytes(book)


def _archive(
    whole: Callable[[], bytes],
    texts: Mapping[str, str | bytes],
    open_data: Mapping[str, str],
) -> bytes:
    """The workbook of all tables first, then the files for programs."""
    tables = {urls.table_file(name): text for name, text in texts.items()}
    return zip_bytes({urls.ALL_TABLES: whole(), **tables, **open_data})


def _program(words_folder: Path) -> str:
    """Changes with the words and with every file that decides how a book is written."""
    digest = hashlib.sha256()
    package = files("sitegen.office")
    own = (
        file.read_bytes()
        for folder in (package, package / "rows")
        for file in sorted(folder.iterdir(), key=lambda one: one.name)
        if file.name.endswith(".py")
    )
    for source in (*word_sources(words_folder), *writer_sources(), *own):
        digest.update(source)
    return digest.hexdigest()
