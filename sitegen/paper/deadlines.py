"""The briefing of all time limits: what is due when, where, by whom.

In: the material. Out: the briefing. Must not know other page kinds.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen import urls
from sitegen.facts.citations import measure_row
from sitegen.facts.deadlines import Limit, all_limits
from sitegen.facts.limit_groups import limit_groups
from sitegen.facts.limits import scope_beyond_words
from sitegen.facts.titles import DEADLINES_TITLE
from sitegen.paper.choices import field_choices, keys_of, list_choices, place_choices
from sitegen.paper.fitted import FittedColumn, fitted_table
from sitegen.paper.material import Material, closing
from sitegen.paper.place_documents import place_documents
from sitegen.paper.structure import Briefing, Paragraph, Row, Section, Table
from sitegen.records import Source

_COLUMNS = (
    ("column_limit", 8),
    ("column_locality", 3),
    ("column_measure", 8),
    ("column_bound_units", 8),
)
"""Their names, and the least width in characters."""


def deadlines_briefing(material: Material) -> Briefing:
    """The limits, soonest first; then the documents of each place."""
    words = material.words
    limits = all_limits(material.catalogue)
    sources: dict[str, list[Source]] = {}
    for limit in limits:
        sources.setdefault(limit.locality.id, []).append(limit.cell.source)
    intro = words("deadlines_text", count=len(limits))
    told = Section(
        heading=words("deadlines_heading"),
        blocks=(
            Paragraph(text=intro),
            Paragraph(text=words("deadlines_past")),
            _table(material),
        ),
    )
    return Briefing(
        path=urls.DEADLINES,
        kind="deadlines",
        title=DEADLINES_TITLE,
        subject=words("deadlines_subject"),
        sections=(
            told,
            place_documents(material, sources, lambda _: words("deadlines_none")),
        ),
        choices=(
            *place_choices(material),
            *list_choices(material),
            *field_choices(material),
            material.choice_sources,
        ),
        closing=closing(material, urls.DEADLINES, (words("home"), DEADLINES_TITLE)),
    )


def _table(material: Material) -> Table:
    columns = tuple(
        FittedColumn(heading=material.words(name), least=least)
        for name, least in _COLUMNS
    )
    rows: list[Row] = []
    for group in limit_groups(material.catalogue):
        rows.append(Row(cells=(group.name,)))
        for limit in group.limits:
            rows += _rows(material, limit)
    return fitted_table(columns, tuple(rows))


def _rows(material: Material, limit: Limit) -> Iterator[Row]:
    """One limit, and across below it what must be said beside its words."""
    choices = (limit.locality.id, *_keys(material, limit))
    yield Row(cells=_cells(material, limit), choices=choices)
    said = "\n".join(_said(material, limit))
    if said:
        yield Row(cells=(said,), choices=choices, is_detail=True)


def _keys(material: Material, limit: Limit) -> tuple[str, ...]:
    """The limit of a whole list belongs to no field."""
    if limit.assignment is None:
        return (limit.list.id,)
    measures = material.catalogue.registry.measure_by_id
    return keys_of(measures[limit.assignment.measure])


def _cells(material: Material, limit: Limit) -> tuple[str, ...]:
    words, row, part = material.words, limit.assignment, limit.part
    if row is None:
        heading, count = limit.list.heading, len(limit.assignments)
        about = words("limit_of_list", list=heading, count=count)
        units = words("units_of_list")
    else:
        measure = material.catalogue.registry.measure_by_id[row.measure]
        about = f"{measure.title}（{measure_row(material.catalogue, measure)}）"
        units = words("list_separator").join(unit.name for unit in limit.units)
    place = limit.locality.short_name
    return (part.as_printed, place, about, units or material.not_stated)


def _said(material: Material, limit: Limit) -> Iterator[str]:
    """What it holds for, what softens and bounds it, and our note on it."""
    words, part, catalogue = material.words, limit.part, material.catalogue
    scope = scope_beyond_words(part)
    bounds = (
        ("limit_scope_label", scope),
        ("limit_softener_label", part.softener),
        ("limit_condition_label", limit.condition),
    )
    for label, text in bounds:
        if text:
            yield words("joined", name=words(label), text=text)
    for row, text in limit.row_conditions:
        measure = catalogue.registry.measure_by_id[row.measure]
        yield words(
            "limit_row_condition", row=measure_row(catalogue, measure), text=text
        )
    if part.alternative is not None:
        yield words("limit_alternative")
    if limit.cell.note:
        yield limit.cell.note
