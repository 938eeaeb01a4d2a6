"""By when: every time limit, in the order of the last day that its words can mean.

In: the material. Out: rows; a limit that a notice sets for a whole list is one row. Must
not know files.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sitegen import urls
from sitegen.facts.limits import list_limit
from sitegen.facts.wording import deadline_date
from sitegen.office.material import (
    Cells,
    Found,
    Material,
    about_measure,
    about_place,
    about_source,
    about_units,
)
from sitegen.office.rows.assignments import about_of, all_facts, place_and_measure
from sitegen.records import AssignedUnit, Deadline, Locality, MeasureList, UnitsCell
from sitegen.records.dates import last_day
from sitegen.sheets.table import Silence

_LAST = date.max


def limit_rows(material: Material) -> Iterator[Found]:
    """Soonest first, limits without a day last; else lists before rows, as printed."""
    found = [*_of_lists(material), *_of_rows(material)]
    yield from sorted(found, key=_day)


def day_of(part: Deadline) -> date | None:
    """The last day that the limit's words can mean."""
    return date.fromisoformat(last_day(part.by)) if part.by else None


def meets(member: AssignedUnit, part: Deadline) -> bool:
    """Whether the limit is the unit's: not if each is tied to other items of the row."""
    items = set(member.items) & set(part.items)
    return bool(items) or not (member.items and part.items)


def _day(found: Found) -> date:
    day = found[1]["last_day"]
    return day if isinstance(day, date) else _LAST


def _of_rows(material: Material) -> Iterator[Found]:
    for facts in all_facts(material):
        cell = facts.assignment.deadline
        if cell is None or cell.from_list:
            continue
        for number, part in enumerate(cell.parts, start=1):
            members = {m.unit for m in facts.assignment.units.members if meets(m, part)}
            units = (material.catalogue.registry.unit_by_id[one] for one in members)
            yield (
                about_of(facts) | about_units(units),
                {
                    **place_and_measure(material, facts),
                    **_part(material, part, cell.note),
                    **_id(f"{facts.assignment.locality}-{facts.measure.id}", number),
                    "condition": condition(material, part, facts.assignment.units),
                    "roles": material.roles(facts.units),
                    **material.citation(cell.source),
                },
            )


def _id(of: str, number: int) -> Cells:
    return {"limit_id": f"{of}-{number}"}


def condition(
    material: Material, part: Deadline, units: UnitsCell | None = None
) -> str:
    """On what the limit depends: its own words, or those in the cell of units."""
    words = part.condition or (units and units.condition)
    return words or material.words("none")


def _of_lists(material: Material) -> Iterator[Found]:
    for locality in material.catalogue.registry.localities:
        for list_ in material.catalogue.registry.vocabularies.lists:
            cell = list_limit(locality, list_.id)
            if cell is None:
                continue
            about = _about_list(material, locality, list_) | about_source(cell.source)
            for number, part in enumerate(cell.parts, start=1):
                yield (
                    about,
                    {
                        "locality": locality.name,
                        "list": list_.name,
                        "number": Silence(words=material.words("all_rows")),
                        "indicator": material.words("all_rows"),
                        "title": material.words("all_rows"),
                        "measure": Silence(words=material.words("all_rows")),
                        "url": urls.locality(locality.id),
                        **_part(material, part, cell.note),
                        **_id(f"{locality.id}-{list_.id}", number),
                        "condition": condition(material, part),
                        "roles": material.words("by_row"),
                        **material.citation(cell.source),
                    },
                )


def _about_list(
    material: Material, locality: Locality, list_: MeasureList
) -> frozenset[str]:
    """Everything that a row of the list has to do with."""
    rows = [row for row in locality.assignments if row.source.list == list_.id]
    units = material.catalogue.registry.unit_by_id
    about = about_place(locality.id)
    for row in rows:
        about |= about_measure(material.catalogue.registry.measure_by_id[row.measure])
        about |= about_units(units[member.unit] for member in row.units.members)
    return about


def _part(material: Material, part: Deadline, note: str | None) -> Cells:
    words = material.words
    kinds = material.catalogue.deadline_kind_by_id
    return {
        "limit": part.as_printed,
        "scope": part.scope or words("whole"),
        "limit_kind": kinds[part.kind].name,
        "reads": deadline_date(part) or Silence(words=words("no_date")),
        "softener": part.softener or words("none"),
        "last_day": day_of(part) or Silence(words=words("no_date")),
        "note": note or "",
    }
