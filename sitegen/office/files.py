"""The files of tables and calendars: beside the pages, and all tables together.

In: the catalogue and the folder of templates. Out: (path below docs, content). Must not
know what is on the disk. A workbook is made only when what decides it has changed: its
rows, the words, the program.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
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
    digest_of_notes,
    notes,
    page_books,
)
from sitegen.office.calendars import calendars
from sitegen.office.material import Material
from sitegen.office.tables import Collection, collect
from sitegen.office.words import read_words, word_sources
from sitegen.sheets.csv_text import csv_bytes
from sitegen.sheets.json_text import json_bytes
from sitegen.sheets.package import package_text
from sitegen.sheets.table import Book, Table
from sitegen.sheets.xlsx import xlsx_bytes
from sitegen.writing.content import Content, Files, Keyed, Packed
from sitegen.writing.office_theme import FILE


def office_files(
    catalogue: Catalogue, templates_dir: Path, open_data: Iterable[str]
) -> Files:
    """Workbooks and calendars of the pages, every table in every form, and the archive.

    open_data: paths of files that come earlier and belong into the archive.
    """
    folder = templates_dir / "office"
    material = Material(catalogue=catalogue, words=read_words(folder))
    collection = collect(material)
    program = f"{_program(folder)}{digest_of_notes(material)}"
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
        yield page.kind.workbook(page.path), Keyed(key=key, make=make)


def _page_book(material: Material, collection: Collection, page: PageBook) -> bytes:
    return xlsx_bytes(book_of(material, collection, page))


def _collection_files(
    material: Material,
    collection: Collection,
    program: str,
    open_data: Iterable[str],
) -> Iterator[tuple[str, Content]]:
    """The archive has the workbook of all tables, every form of each, the open data."""
    packed: dict[str, str] = {}
    for path, content in _table_files(material, collection, program):
        packed[path.removeprefix(urls.TABLES)] = path
        yield path, content
    packed |= {path: path for path in open_data}
    yield urls.ALL_DATA, Packed(sources=packed, program=program)


def _table_files(
    material: Material, collection: Collection, program: str
) -> Iterator[tuple[str, Content]]:
    """Every form of each table, what describes them, and one workbook of all."""
    for name, table in collection.tables.items():
        key = f"{program}{collection.digest(name)}"
        for form, make in _forms(material, table).items():
            yield urls.table_file(f"{name}.{form}"), Keyed(key=key, make=make)
    tables = tuple(collection.tables.values())
    key = digest_of((program, *map(collection.digest, collection.tables)))
    package = partial(_package, material, tables)
    yield urls.table_file("datapackage.json"), Keyed(key=key, make=package)
    whole = partial(_workbook, material, tables, material.words("all_title"))
    yield urls.ALL_TABLES, Keyed(key=key, make=whole)


def _forms(material: Material, table: Table) -> dict[str, Callable[[], bytes]]:
    """How to make each form of a table, by the ending of the file's name."""
    return {
        "xlsx": partial(_workbook, material, (table,), table.title),
        "csv": partial(csv_bytes, table),
        "json": partial(json_bytes, table),
    }


def _package(material: Material, tables: tuple[Table, ...]) -> bytes:
    words = material.words
    title, text = words("all_title"), words("all_text")
    return package_text(tables, title, text, words("version")).encode()


def _workbook(material: Material, tables: tuple[Table, ...], title: str) -> bytes:
    book = Book(title=title, tables=tables, notes=notes(material, tables))
    return xlsx_bytes(book)


def _program(words_folder: Path) -> str:
    """Changes with the words and with every file that decides how a table is written."""
    rooms = (Path(str(files(room))) for room in ("sitegen.office", "sitegen.sheets"))
    own = (
        file.read_bytes()
        for room in rooms
        for file in sorted(room.rglob("*"))
        if file.suffix in (".py", ".xml")
    )
    shared = Path(str(files("sitegen.writing")))
    packing = (shared / name for name in ("archive.py", FILE))
    packed = (file.read_bytes() for file in packing)
    return digest_of((*word_sources(words_folder), *own, *packed))


def digest_of(contents: Iterable[str | bytes]) -> str:
    """Changes with any of the contents."""
    digest = hashlib.sha256()
    for content in contents:
        digest.update(content.encode() if isinstance(content, str) else content)
    return digest.hexdigest()
