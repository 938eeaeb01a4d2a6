"""The objects that stand inside the records of several collections.

In: a catalogue and declared records. Out: JSON objects. Must not know collections.
"""

from __future__ import annotations

from collections.abc import Iterable

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import cite
from sitegen.facts.units import mention_of
from sitegen.open_data.schema import Json
from sitegen.records import (
    AssignedUnit,
    Correction,
    Deadline,
    Repair,
    Source,
    UnitsCell,
    Wording,
)


def source_json(catalogue: Catalogue, source: Source) -> Json:
    """The place, for programs and for people."""
    return {
        "document": source.document,
        "part": source.part,
        "list": source.list,
        "row": source.row,
        "citation": cite(catalogue.registry, source),
    }


def units_json(catalogue: Catalogue, cell: UnitsCell, list_id: str) -> list[Json]:
    """The units of a cell in printed order."""
    return [_member(catalogue, member, list_id) for member in cell.members]


def deadline_json(part: Deadline) -> Json:
    """A time limit as it was read."""
    return {
        "as_printed": part.as_printed,
        "kind": part.kind,
        "by": part.by,
        "scope": part.scope,
        "since": part.since,
        "softener": part.softener,
        "condition": part.condition,
        "refers_to": part.refers_to,
        "alternative": part.alternative,
        "items": list(part.items),
    }


def corrections_json(corrections: Iterable[Correction]) -> list[Json]:
    """Likely misprints."""
    return [
        {
            "field": each.field,
            "printed": each.printed,
            "reads": each.reads,
            "reason": each.reason,
            "certainty": each.certainty,
        }
        for each in corrections
    ]


def repairs_json(repairs: Iterable[Repair]) -> list[Json]:
    """Damage of the extracted text."""
    return [
        {
            "field": each.field,
            "found": each.found,
            "reads": each.reads,
            "reason": each.reason,
            "certainty": each.certainty,
        }
        for each in repairs
    ]


def wording_json(wording: Wording | None) -> Json | None:
    """What a difference is, as a whole."""
    return {"kind": wording.kind, "reason": wording.reason} if wording else None


def _member(catalogue: Catalogue, member: AssignedUnit, list_id: str) -> Json:
    mention = mention_of(catalogue, member, list_id)
    unit, basis = mention.unit, mention.basis
    return {
        "id": unit.id,
        "name": unit.name,
        "name_as_printed": member.as_printed,
        "role": member.role,
        "scope": member.scope,
        "collective": unit.collective,
        "line": unit.line,
        "items": list(member.items),
        "basis": basis.id if basis else None,
        "basis_certainty": basis.certainty.id if basis else None,
    }
