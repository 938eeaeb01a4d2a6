"""The words of tables and calendars, which live beside the page templates.

In: the folder templates/office. Out: columns, titles, notes and phrases. Must not know
records. A missing key or value is a bug and raises.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import yaml

from sitegen.sheets.table import Column, Kind


@dataclass(frozen=True, kw_only=True)
class TableWords:
    """A table without its rows."""

    name: str
    title: str
    note: str
    columns: tuple[Column, ...]


@dataclass(frozen=True, kw_only=True)
class BookWords:
    """Which tables a page of a kind has, and what its book is called.

    by: what selects the rows.
    """

    kind: str
    title: str
    by: str
    tables: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Words:
    """All words; phrases have named gaps."""

    phrases: dict[str, str]
    notes: tuple[tuple[str, str], ...]
    tables: tuple[TableWords, ...]
    books: tuple[BookWords, ...]

    def __call__(self, key: str, /, **values: object) -> str:
        """The phrase with its gaps filled."""
        return self.phrases[key].format(**values)


def read_words(folder: Path) -> Words:
    """The words of phrases.yaml, tables.yaml and books.yaml."""
    phrases = _load(folder / "phrases.yaml")
    shared = _load(folder / "columns.yaml")
    return Words(
        phrases=phrases["phrases"],
        notes=tuple((note["label"], note["text"]) for note in phrases["notes"]),
        tables=tuple(
            _table(name, said, shared)
            for name, said in _load(folder / "tables.yaml").items()
        ),
        books=tuple(
            _book(kind, said) for kind, said in _load(folder / "books.yaml").items()
        ),
    )


def word_sources(folder: Path) -> Iterator[bytes]:
    """Everything that the words are read from."""
    yield from (file.read_bytes() for file in sorted(folder.glob("*.yaml")))


def _table(name: str, said: dict[str, Any], shared: dict[str, Any]) -> TableWords:
    return TableWords(
        name=name,
        title=said["title"],
        note=said["note"],
        columns=tuple(_column(entry, shared) for entry in said["columns"]),
    )


def _column(entry: str | dict[str, str], shared: dict[str, Any]) -> Column:
    """A column that several tables have is named only."""
    key = entry if isinstance(entry, str) else entry["key"]
    said = shared[key] if isinstance(entry, str) else entry
    return Column(
        key=key,
        header=said["header"],
        kind=cast(Kind, said.get("kind", "text")),
        width=int(said["width"]),
        note=said.get("note", ""),
    )


def _book(kind: str, said: dict[str, Any]) -> BookWords:
    return BookWords(
        kind=kind,
        title=said["title"],
        by=said["by"],
        tables=tuple(said["tables"]),
    )


def _load(file: Path) -> dict[str, Any]:
    loaded = yaml.load(file.read_text(encoding="utf-8"), yaml.CBaseLoader)
    return cast(dict[str, Any], loaded)
