"""Texts that no cell or paragraph holds whole stand inside one that does.

In: the registry, one document, and the stored text of every part of every document. Out:
a finding for each name, title, date or part of a cell that is not there. Must not know
the source: that the whole texts agree with it is proved elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from proof.finding import Finding, Place, excerpt
from proof.fold import fold
from sitegen.records import (
    Assignment,
    DeadlineCell,
    Document,
    Locality,
    Registry,
    UnitsCell,
)

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
    for locality in registry.localities:
        if document.id in locality.documents:
            yield from _unit_findings(locality, stored)
            yield from _cell_findings(locality, document, stored)


def _whole(documents: tuple[str, ...], stored: Stored) -> str:
    """The stored text of all parts of the documents."""
    return "\n".join(text for key, text in stored.items() if key[0] in documents)


def _absent(place: Place, text: str, within: str, where: str) -> Iterator[Finding]:
    """The text stands in the other one."""
    if fold(text).text not in within:
        yield Finding(
            code="P303",
            message=f"这段文字不在{where}中",
            place=place,
            details=(
                ("记录", excerpt(text)),
                ("处理", "对照原文改正；文件没有写的不要记"),
            ),
        )


def _document_findings(document: Document, text: str) -> Iterator[Finding]:
    """A document's title, number, issuers and dates are printed in it, or where cited."""
    where = "文件正文" if document.kind == "source" else "引用它的文件"
    fields = [("title", document.title), ("number", document.number)]
    fields += [(f"issuers[{i}]", name) for i, name in enumerate(document.issuers)]
    for field, value in fields:
        if value is not None:
            yield from _absent(_in_document(document, field), value, text, where)
    for field, date in (("date", document.date), ("published", document.published)):
        if date is not None and date not in text:
            spelled = spelled_date(date)
            yield from _absent(_in_document(document, field), spelled, text, where)


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
    """A title variant stands in every part that is said to use it."""
    for measure in registry.measures:
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
                    yield from _absent(place, variant.title, text, where)


def _unit_findings(locality: Locality, stored: Stored) -> Iterator[Finding]:
    """A unit's name and aliases are forms that the locality's documents print."""
    text = _whole(locality.documents, stored)
    for index, unit in enumerate(locality.units):
        names = [("name", unit.name)]
        names += [(f"aliases[{i}]", alias) for i, alias in enumerate(unit.aliases)]
        for field, name in names:
            place = _in_locality(locality, f"units[{index}].{field}", unit.id)
            yield from _absent(place, name, text, "该地区的文件")


def _in_locality(locality: Locality, path: str, name: str) -> Place:
    """A field in the locality's file."""
    return Place(file=f"data/localities/{locality.id}.yaml", path=path, name=name)


def _cell_findings(
    locality: Locality, document: Document, stored: Stored
) -> Iterator[Finding]:
    """What a cell was read as stands in the cell; a list's deadline in its notice."""
    for index, section in enumerate(locality.sections):
        if section.units is not None and section.source.document == document.id:
            path = f"sections[{index}]"
            yield from _units_findings(locality, path, section.indicator, section.units)
    for index, assignment in enumerate(locality.assignments):
        if assignment.source.document != document.id:
            continue
        path = f"assignments[{index}]"
        own = assignment.units_level == "row" and assignment.units.shared_with is None
        if own:
            name = assignment.measure
            yield from _units_findings(locality, path, name, assignment.units)
        if assignment.deadline is not None:
            yield from _deadline_findings(
                locality, path, assignment, assignment.deadline, stored
            )


def _units_findings(
    locality: Locality, path: str, name: str, cell: UnitsCell
) -> Iterator[Finding]:
    """Every unit read from a cell, and what is no unit, stands in the cell."""
    text = fold(cell.as_printed).text
    where = "责任单位的原文（as_printed）"
    for index, member in enumerate(cell.members):
        place = _in_locality(locality, f"{path}.units.members[{index}]", name)
        yield from _absent(place, member.as_printed, text, where)
    if cell.addendum_as_printed is not None:
        place = _in_locality(locality, f"{path}.units.addendum_as_printed", name)
        yield from _absent(place, cell.addendum_as_printed, text, where)


def _deadline_findings(
    locality: Locality,
    path: str,
    assignment: Assignment,
    cell: DeadlineCell,
    stored: Stored,
) -> Iterator[Finding]:
    """Every part of a deadline stands in its cell, or in the notice that sets it."""
    text, where = fold(cell.as_printed).text, "完成时限的原文（as_printed）"
    if cell.from_list:
        text = stored.get((cell.source.document, cell.source.part), "")
        where = "规定时限的通知正文"
        place = _in_locality(locality, "list_deadlines", assignment.section.list)
        yield from _absent(place, cell.as_printed, text, where)
    for index, part in enumerate(cell.parts):
        field = f"{path}.deadline.parts[{index}].as_printed"
        place = _in_locality(locality, field, assignment.measure)
        if cell.from_list:
            place = _in_locality(locality, "list_deadlines", assignment.section.list)
        yield from _absent(place, part.as_printed, text, where)
