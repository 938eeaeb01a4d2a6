"""What was published when, and what was changed since, the latest first.

In: a catalogue. Out: releases and changes in words. Must not know pages, feeds or links.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import anchors, urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_row
from sitegen.records import Change, Release
from sitegen.records.kinds import KINDS
from sitegen.records.shape import ListOf, Record

_KIND_OF_FOLDER = {
    "measures": "measure",
    "localities": "locality",
    "documents": "document",
    "vocabularies": "vocabularies",
}
VOCABULARIES = KINDS["vocabularies"].record
_STOPS = "，；（：。"
_SAID = {"true": "是", "false": "否"}
"""A reader's words for what a record says with a key alone."""


@dataclass(frozen=True, kw_only=True)
class UpdateFacts:
    """A change in words: of what, which field of it, what it said and says; path: the
    page that shows it."""

    change: Change
    subject: str
    field: str
    old: str | None
    new: str | None
    path: str


@dataclass(frozen=True, kw_only=True)
class VersionFacts:
    """A release, None for what is not released yet, and what was changed before it."""

    release: Release | None
    updates: tuple[UpdateFacts, ...]


def versions(catalogue: Catalogue) -> tuple[VersionFacts, ...]:
    """The latest first; changes stand with the release that has them."""
    log = catalogue.registry.changes
    if log is None:
        return ()
    found = []
    previous: str | None = None
    for release in (*log.releases, None):
        updates = tuple(
            _update(catalogue, change)
            for change in reversed(log.changes)
            if change.after == previous
        )
        if release is not None or updates:
            found.append(VersionFacts(release=release, updates=updates))
        previous = release.version if release else None
    return tuple(reversed(found))


def _update(catalogue: Catalogue, change: Change) -> UpdateFacts:
    subject, path = _subject(catalogue, change.record)
    field = _field_name(change) if change.field else "整条记录"
    return UpdateFacts(
        change=change,
        subject=subject,
        field=field,
        old=_SAID.get(change.old or "", change.old),
        new=_SAID.get(change.new or "", change.new),
        path=path,
    )


def _subject(catalogue: Catalogue, record: str) -> tuple[str, str]:
    """What a reader calls the record, and its page."""
    registry = catalogue.registry
    folder, name, part, item, *_ = (*record.split("/"), "", "", "")
    if folder == "measures" and name in registry.measure_by_id:
        measure = registry.measure_by_id[name]
        row = measure_row(catalogue, measure)
        return f"{row}：{measure.title}", urls.measure(name)
    if folder == "documents" and name in registry.document_by_id:
        return registry.document_by_id[name].short_title, urls.document(name)
    if folder == "localities" and name in registry.locality_by_id:
        place = registry.locality_by_id[name].name
        if part == "assignments" and item in registry.measure_by_id:
            row = measure_row(catalogue, registry.measure_by_id[item])
            return f"{place}，{row}", anchors.anchored(urls.measure(item), name)
        if item in registry.unit_by_id:
            return f"{place}，{registry.unit_by_id[item].name}", urls.unit(name, item)
        return place, urls.locality(name)
    if folder == "vocabularies":
        return _term(catalogue, name, part), urls.ABOUT
    return record, urls.UPDATES


def _term(catalogue: Catalogue, vocabulary: str, term_id: str) -> str:
    """What kind of word it is, and the word, its id where it is gone."""
    terms = getattr(catalogue.registry.vocabularies, vocabulary, ())
    names = {term.id: term.name for term in terms if not isinstance(term, str)}
    kinds = {field.key: field.meaning for field in VOCABULARIES.fields}
    return f"{_first_words(kinds.get(vocabulary, ''))}“{names.get(term_id, term_id)}”"


def _field_name(change: Change) -> str:
    """The first words of what the field means; its key where it means nothing apart."""
    folder, *parts = change.record.split("/")
    kind = KINDS.get(_KIND_OF_FOLDER.get(folder, ""))
    if kind is None:
        return change.field or ""
    fields = {field.key: field for field in kind.record.fields}
    lists = parts if folder == "vocabularies" else parts[1:]
    of = fields[lists[0]].type if lists and lists[0] in fields else None
    if isinstance(of, ListOf) and isinstance(of.item, Record):
        fields = {field.key: field for field in of.item.fields}
    found = fields.get(change.field or "")
    return _first_words(found.meaning if found else change.field or "")


def _first_words(meaning: str) -> str:
    return next((meaning[:n] for n, c in enumerate(meaning) if c in _STOPS), meaning)
