"""By when: every time limit, in the order of the last day that its words can mean.

In: the material. Out: rows; a limit that a notice sets for a whole list is one row. Must
not know files.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen import urls
from sitegen.facts.assignment import assignment_facts
from sitegen.facts.citations import measure_row
from sitegen.facts.deadlines import Limit, all_limits, groups_bound
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
from sitegen.office.rows.assignments import place_and_measure
from sitegen.sheets.table import Silence


def limit_rows(material: Material) -> Iterator[Found]:
    """Soonest first, limits without a day last."""
    words = material.words
    for limit in all_limits(material.catalogue):
        part = limit.part
        no_date = Silence(words=words("no_date"))
        yield (
            _about(material, limit),
            {
                "last_day": limit.day or no_date,
                "limit": part.as_printed,
                "reads": deadline_date(part) or no_date,
                "softener": part.softener or words("none"),
                "condition": _condition(material, limit),
                "limit_kind": material.catalogue.registry.vocabularies.deadline_kind_by_id[
                    part.kind
                ].name,
                "scope": part.scope or words("whole"),
                **_place(material, limit),
                "note": _note(material, limit),
                **material.citation(limit.cell.source),
                "limit_id": limit.id,
            },
        )


def _condition(material: Material, limit: Limit) -> str:
    """The limit's own condition, then those that single rows set."""
    measures, catalogue = material.catalogue.registry.measure_by_id, material.catalogue
    said = [limit.condition] if limit.condition else []
    said += [
        f"{measure_row(catalogue, measures[row.measure])}：{words}"
        for row, words in limit.row_conditions
    ]
    return "\n".join(said) or material.words("none")


def _note(material: Material, limit: Limit) -> str:
    """That one of several limits holds, and what the record says of the cell."""
    which = material.words("alternative") if limit.part.alternative else ""
    return which + (limit.cell.note or "")


def _about(material: Material, limit: Limit) -> frozenset[str]:
    """The place, the units that it binds, and the measures that it bounds."""
    measures = material.catalogue.registry.measure_by_id
    return (
        about_place(limit.locality.id)
        | about_source(limit.cell.source)
        | about_units(limit.units)
    ).union(*(about_measure(measures[row.measure]) for row in limit.assignments))


def _place(material: Material, limit: Limit) -> Cells:
    """The row that has the limit, or the list that it holds for."""
    row = limit.assignment
    if row is not None:
        facts = assignment_facts(material.catalogue, row.measure, row.locality)
        bound = groups_bound(facts.units.groups, row, limit.part)
        roles = material.said(material.roles(facts.units, bound))
        return {**place_and_measure(material, facts), "roles": roles}
    all_rows = material.words("all_rows")
    return {
        "locality": limit.locality.name,
        "list": limit.list.name,
        "number": Silence(words=all_rows),
        "indicator": all_rows,
        "title": all_rows,
        "measure": Silence(words=all_rows),
        "url": urls.locality(limit.locality.id),
        "roles": material.words("by_row"),
    }
