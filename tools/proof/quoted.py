"""Texts that no cell or paragraph holds whole stand inside one that does.

In: the registry, one document, and the stored text of every part of every document. Out:
a finding for each name, title, date or list deadline that is not there. Must not know
the source: that the whole texts agree with it is proved elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sitegen.records import Document, Locality, Registry
from tools.proof.absent import absent, in_locality
from tools.proof.finding import Finding, Place
from tools.proof.fold import fold
from tools.proof.segment import Record, misplaced_corrections, unplaced_declarations
from tools.proof.stated import stated_texts
from tools.proof.superseding import superseding_findings

Stored = Mapping[tuple[str, str], str]
"""The folded text of a part, by document id and part id."""


def quoted_findings(
    registry: Registry, document: Document, stored: Stored
) -> Iterator[Finding]:
    """Everything that cites the document without being a text of its own in it."""
    yield from _document_findings(document, _whole((document.id,), stored))
    for cited in registry.documents:
        if document.id in cited.cited_in:
            yield from _document_findings(cited, _whole((document.id,), stored))
    yield from _title_findings(registry, document, stored)
    yield from superseding_findings(registry, document, stored)
    for locality in registry.localities:
        if document.id in locality.documents:
            yield from _unit_findings(locality, stored)
            yield from _list_deadline_findings(locality, document, stored)


def _whole(documents: tuple[str, ...], stored: Stored) -> str:
    """The stored text of all parts of the documents."""
    return "\n".join(text for key, text in stored.items() if key[0] in documents)


def _document_findings(document: Document, text: str) -> Iterator[Finding]:
    """A document's title, number, issuers and dates are printed in it, or where cited."""
    yield from _title_corrections(document)
    where = "文件正文" if document.kind == "source" else "引用它的文件"
    fields = [("title", document.title), ("number", document.number)]
    fields += [(f"issuers[{i}]", name) for i, name in enumerate(document.issuers)]
    fields += stated_texts(document)
    for field, value in fields:
        if value is not None:
            yield from absent(_in_document(document, field), value, text, where)
    for field, date in (("date", document.date), ("published", document.published)):
        if date is not None and date not in text:
            spelled = spelled_date(date)
            yield from absent(_in_document(document, field), spelled, text, where)


def _title_corrections(document: Document) -> Iterator[Finding]:
    """A correction to a title quotes it; a document only cited has no other text."""
    record = Record(
        file=f"data/documents/{document.id}.yaml",
        path="",
        name=document.id,
        part="",
        repairs=document.repairs,
        corrections=document.corrections,
    )
    yield from misplaced_corrections(record, "title", fold(document.title))
    if document.kind == "cited":
        yield from unplaced_declarations(record, frozenset({"title"}))


def _in_document(document: Document, field: str) -> Place:
    """A field in the document's own file."""
    return Place(
        file=f"data/documents/{document.id}.yaml", path=field, name=document.id
    )


def spelled_date(date: str) -> str:
    """2020-03-13 as documents write it: 2020年3月13日."""
    units = zip(date.split("-"), "年月日", strict=False)
    return "".join(f"{int(number)}{unit}" for number, unit in units)


def _title_findings(
    registry: Registry, document: Document, stored: Stored
) -> Iterator[Finding]:
    """A title stands in the list it comes from, a variant wherever it is used."""
    for measure in registry.measures:
        source = measure.practice.source
        if source.document == document.id:
            file = f"data/measures/{measure.id}.yaml"
            place = Place(file=file, path="title", name=measure.id)
            text = stored.get((source.document, source.part), "")
            yield from absent(place, measure.title, text, f" {source.part} ")
        for index, variant in enumerate(measure.title_variants):
            place = Place(
                file=f"data/measures/{measure.id}.yaml",
                path=f"title_variants[{index}].title",
                name=measure.id,
            )
            for source in variant.used_in:
                if source.document == document.id:
                    text = stored.get((source.document, source.part), "")
                    where = f" {source.document} 的 {source.part} "
                    yield from absent(place, variant.title, text, where)


def _unit_findings(locality: Locality, stored: Stored) -> Iterator[Finding]:
    """A unit's name and aliases are forms that the locality's documents print."""
    text = _whole(locality.documents, stored)
    for index, unit in enumerate(locality.units):
        names = [("name", unit.name)]
        names += [(f"aliases[{i}]", alias) for i, alias in enumerate(unit.aliases)]
        for field, name in names:
            place = in_locality(locality, f"units[{index}].{field}", unit.id)
            yield from absent(place, name, text, "该地区的文件")


def _list_deadline_findings(
    locality: Locality, document: Document, stored: Stored
) -> Iterator[Finding]:
    """A deadline set once for a list stands in the notice that sets it."""
    where = "规定时限的正文"
    for assignment in locality.assignments:
        cell = assignment.deadline
        if cell is None or not cell.from_list or cell.source.document != document.id:
            continue
        place = in_locality(locality, "list_deadlines", assignment.section.list)
        text = stored.get((cell.source.document, cell.source.part), "")
        yield from absent(place, cell.as_printed, text, where)
