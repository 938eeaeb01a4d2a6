"""Every time limit in order, with its words, its units, its place and measure.

In: a catalogue. Out: a DeadlinesPage. Must not know templates. No date is compared with
today's.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import anchors, urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import measure_row
from sitegen.facts.coverage import unrecorded_anywhere
from sitegen.facts.deadlines import Limit, all_limits
from sitegen.facts.limit_groups import limit_groups
from sitegen.facts.limits import scope_beyond_words
from sitegen.facts.quoting import cite_in_full
from sitegen.facts.titles import DEADLINES_TITLE
from sitegen.pages.links import list_link, locality_link, measure_link, unit_link
from sitegen.pages.narrowing import (
    Choice,
    Narrowing,
    field_choice,
    line_choice,
    list_choice,
    place_choice,
)
from sitegen.pages.page import Link, Page
from sitegen.records import Assignment


@dataclass(frozen=True, kw_only=True)
class LimitRow:
    """One limit; field_id "" and no units for that of a whole list.

    in_full: what is put behind its words where they are quoted.
    """

    place: str
    list_id: str
    field_id: str
    line_ids: str
    kind: str
    as_printed: str
    in_full: str
    scope: str | None
    softener: str | None
    condition: str | None
    row_conditions: tuple[tuple[Link, str], ...]
    is_alternative: bool
    note: str | None
    locality: Link
    measure: Link
    row: str
    is_of_list: bool
    row_count: int
    units: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True)
class LimitRows:
    """The limits of one date and kind."""

    name: str
    rows: tuple[LimitRow, ...]


@dataclass(frozen=True, kw_only=True)
class DeadlinesPage(Page):
    """All limits; without: the localities whose documents set none."""

    title: str
    count: int
    groups: tuple[LimitRows, ...]
    without: tuple[Link, ...]
    unrecorded: tuple[str, ...]
    narrowing: Narrowing


def deadlines_page(catalogue: Catalogue) -> DeadlinesPage:
    """The page."""
    limits = all_limits(catalogue)
    bound = {limit.locality.id for limit in limits}
    places = catalogue.registry.localities
    return DeadlinesPage(
        path=urls.DEADLINES,
        source="data/localities/",
        title=DEADLINES_TITLE,
        count=len(limits),
        groups=tuple(
            LimitRows(
                name=group.name,
                rows=tuple(_row(catalogue, limit) for limit in group.limits),
            )
            for group in limit_groups(catalogue)
        ),
        without=tuple(locality_link(p) for p in places if p.id not in bound),
        narrowing=_narrowing(catalogue),
        unrecorded=unrecorded_anywhere(catalogue),
    )


def _narrowing(catalogue: Catalogue) -> Narrowing:
    kinds = catalogue.words.deadline_kinds
    used = {limit.part.kind for limit in all_limits(catalogue)}
    options = tuple((kind.id, kind.name) for kind in kinds if kind.id in used)
    return Narrowing(
        choices=(
            place_choice(catalogue),
            line_choice(catalogue),
            list_choice(catalogue),
            field_choice(catalogue),
            Choice(name="kind", options=options),
        ),
    )


def _row(catalogue: Catalogue, limit: Limit) -> LimitRow:
    part, row = limit.part, limit.assignment
    measure = catalogue.registry.measure_by_id[row.measure] if row else None
    lines = {unit.line for unit in limit.units}
    anchor = anchors.part_anchor(limit.locality.id, anchors.DEADLINE)
    return LimitRow(
        place=limit.locality.id,
        list_id=limit.list.id,
        field_id=measure.indicator if measure else "",
        line_ids=" ".join(line.id for line in catalogue.lines if line.id in lines),
        kind=part.kind,
        as_printed=part.as_printed,
        in_full=cite_in_full(catalogue.registry, limit.cell.source),
        scope=scope_beyond_words(part),
        softener=part.softener,
        condition=limit.condition,
        row_conditions=tuple(
            (_row_link(catalogue, row), words) for row, words in limit.row_conditions
        ),
        is_alternative=part.alternative is not None,
        note=limit.cell.note,
        locality=locality_link(limit.locality),
        measure=measure_link(measure, anchor) if measure else list_link(limit.list),
        row=measure_row(catalogue, measure) if measure else limit.list.heading,
        is_of_list=row is None,
        row_count=len(limit.assignments),
        units=tuple(unit_link(unit) for unit in limit.units) if row else (),
    )


def _row_link(catalogue: Catalogue, row: Assignment) -> Link:
    measure = catalogue.registry.measure_by_id[row.measure]
    link = measure_link(measure, anchors.part_anchor(row.locality, anchors.DEADLINE))
    return Link(text=measure_row(catalogue, measure), href=link.href)
