"""What the records say of their printed cells, held against the second reader.

In: the index. Out: every cell with its record, and where the two part. Must not know
whether a record declares that its reading stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.checks.index import Index
from sitegen.printed.compare import (
    Disagreement,
    SaidLimit,
    SaidMember,
    SaidUnits,
    compare_limits,
    compare_units,
)
from sitegen.printed.limits import read_limits
from sitegen.printed.remarks import read_status
from sitegen.printed.units import read_units
from sitegen.reading.marked import Mapping, as_integer

CELLS_OF = ("sections", "assignments", "list_deadlines")
"""The lists of a locality whose records have printed cells."""


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A printed cell, the record that may declare a reading of it, and its list."""

    locality: Mapping
    record: Mapping
    field: str
    cell: Mapping
    list: str | None


def units_disputed(index: Index, each: Cell) -> tuple[Disagreement, ...]:
    """Nothing where a unit or a role is not known, which other rules report."""
    registered = {
        unit.text("id"): unit.text("name") for unit in each.locality.mappings("units")
    }
    members = []
    for member in each.cell.mappings("members"):
        name = member.text("as_printed") or registered.get(member.text("unit"))
        role = member.text("role")
        if name is None or role not in index.terms["roles"]:
            return ()
        is_unstated = index.says("roles", role, "unstated")
        said = SaidMember(
            name=name,
            role=None if is_unstated else role,
            by_rule="basis" in member.values,
            scope=member.text("scope"),
            items=_items(member),
        )
        members.append(said)
    printed = each.cell.text("as_printed")
    if not printed or not members:
        return ()
    recorded = SaidUnits(
        members=tuple(members),
        open_ended="open_ended" in each.cell.values,
        addendum=each.cell.text("addendum_as_printed"),
        condition=each.cell.text("condition"),
        has_rule=_has_rule(index, each),
    )
    return compare_units(read_units(printed, _words(index, "roles")), recorded)


def limits_disputed(_: Index, each: Cell) -> tuple[Disagreement, ...]:
    """Nothing where a limit lacks its words or its kind, which other rules report."""
    keys = ("by", "since", "softener", "condition", "refers_to", "scope")
    said = []
    for part in each.cell.mappings("parts"):
        printed, kind = part.text("as_printed"), part.text("kind")
        if printed is None or kind is None:
            return ()
        texts = {key: part.text(key) for key in keys}
        said.append(
            SaidLimit(as_printed=printed, kind=kind, items=_items(part), **texts)
        )
    printed = each.cell.text("as_printed")
    return compare_limits(read_limits(printed), tuple(said)) if printed else ()


def status_disputed(index: Index, row: Mapping) -> str | None:
    """How the status of a row departs from the opening of its remark."""
    remark, status = row.text("remark"), row.text("status")
    read = read_status(remark, _words(index, "statuses")) if remark else None
    if remark is None or read == status:
        return None
    found, said = (f"“{each}”" if each else "没有进展" for each in (read, status))
    return f"备注的开头读作{found}，记录是{said}；照原文写 status。"


def printed_cells(index: Index, field: str) -> Iterator[Cell]:
    """Every cell of units or of limits; field: as a declared reading names it."""
    for _, locality in index.readable_localities():
        for key in CELLS_OF:
            for record in locality.mappings(key):
                is_cell = key == "list_deadlines" and field == "deadline"
                cell = record if is_cell else record.mapping(field)
                place = index.place_of(record.text("measure"))
                list_id = place[0] if place else record.text("list")
                if cell:
                    yield Cell(
                        locality=locality,
                        record=record,
                        field=field,
                        cell=cell,
                        list=list_id,
                    )


def _has_rule(index: Index, each: Cell) -> bool:
    """Whether a document of the place gives the first of several units its role."""
    documents = (
        index.document(document) for document in each.locality.texts("documents")
    )
    return any(
        index.says("role_bases", rule.text("basis"), "to_first")
        and each.list in [scope.text("list") for scope in rule.mappings("applies_to")]
        for document in documents
        if document
        for rule in document.mappings("rules")
    )


def _words(index: Index, vocabulary: str) -> dict[str, str]:
    """The word of each term that documents print, with its id; a term may lack its."""
    return {
        name: term_id
        for term_id, term in index.terms[vocabulary].items()
        if (name := term.text("name")) and "unstated" not in term.values
    }


def _items(limited: Mapping) -> tuple[int, ...]:
    return tuple(as_integer(item) or 0 for item in limited.scalars("items"))
