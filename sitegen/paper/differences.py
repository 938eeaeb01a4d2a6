"""The briefing of the measures that places give to other lines.

In: the material. Out: the briefing. Must not know other page kinds.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sitegen import urls
from sitegen.facts.citations import measure_row
from sitegen.facts.differences import difference_counts, shared_lines
from sitegen.facts.principals import (
    BASES,
    LineDifference,
    PlaceInDifference,
    Principal,
    line_differences,
)
from sitegen.facts.titles import COMPARE_TITLE, DIFFERENCES_TITLE
from sitegen.paper.choices import field_choices, keys_of, list_choices, place_choices
from sitegen.paper.fitted import FittedColumn, fitted_table
from sitegen.paper.material import Material, closing
from sitegen.paper.matrix import matrix_sections, place_columns
from sitegen.paper.place_documents import place_documents
from sitegen.paper.structure import Briefing, Paragraph, Row, Table
from sitegen.records import Locality, Source


def differences_briefing(material: Material) -> Briefing:
    """Who answers for what where, by the ground on which places part; the documents."""
    words, path = material.words, urls.DIFFERENCES
    found = line_differences(material.catalogue)
    sources: dict[str, list[Source]] = {}
    for each in found:
        for place in each.places:
            source = place.assignment.source
            sources.setdefault(place.locality.id, []).append(source)
    localities = material.catalogue.registry.localities
    told = matrix_sections(
        material,
        words("differences_heading"),
        (Paragraph(text=_intro(material)),),
        [place for place in localities if place.id in sources],
        partial(_table, material, found),
    )
    return Briefing(
        path=path,
        kind="differences",
        title=DIFFERENCES_TITLE,
        subject=words("differences_subject"),
        sections=(
            *told,
            place_documents(material, sources, lambda _: words("differences_none")),
        ),
        choices=(
            *place_choices(material),
            *list_choices(material),
            *field_choices(material),
            material.choice_sources,
        ),
        closing=closing(
            material, path, (words("home"), COMPARE_TITLE, DIFFERENCES_TITLE)
        ),
        is_wide=True,
    )


def _intro(material: Material) -> str:
    counts = difference_counts(material.catalogue)
    return material.words(
        "differences_text", count=counts.measures, stated=counts.stated
    )


def _table(
    material: Material,
    found: tuple[LineDifference, ...],
    places: tuple[Locality, ...],
) -> Table:
    """The measures of each basis under its name; how they part across below each."""
    measure = FittedColumn(heading=material.words("column_measure"), least=8)
    rows: list[Row] = []
    for basis, _, name, definition in BASES:
        of_basis = [each for each in found if each.basis == basis]
        if of_basis:
            text = material.words("joined", name=name, text=definition)
            rows.append(Row(cells=(text,)))
        for each in of_basis:
            rows += _rows(material, each, places)
    return fitted_table(
        (measure, *place_columns(material, places)), tuple(rows), wide=True
    )


def _rows(
    material: Material, difference: LineDifference, places: tuple[Locality, ...]
) -> Iterator[Row]:
    measure, choices = difference.measure, keys_of(difference.measure)
    told = {place.locality.id: place for place in difference.places}
    cells = (
        _cell(material, told[place.id]) if place.id in told else _NO_ROW
        for place in places
    )
    name = f"{measure.title}\n{measure_row(material.catalogue, measure)}"
    yield Row(cells=(name, *cells), choices=choices)
    how = _how(material, difference)
    if how:
        yield Row(cells=(how,), choices=choices, is_detail=True)


_NO_ROW = "—"


def _how(material: Material, difference: LineDifference) -> str:
    """Our note on it, or which lines all places have in common."""
    words, note = material.words, difference.measure.difference_note
    lines = shared_lines(material.catalogue, difference)
    text = note
    if not note and lines:
        names = words("list_separator").join(line.name for line in lines)
        text = words("differences_shared", lines=names)
    return words("joined", name=words("differences_label"), text=text) if text else ""


def _cell(material: Material, place: PlaceInDifference) -> str:
    """Each principal with its line; without any, how many units and the printed cell."""
    if place.principals:
        return "\n".join(_principal(material, one) for one in place.principals)
    cell = place.assignment.units
    count = len({member.unit for member in cell.members})
    return material.words("no_lead_of", count=count, text=cell.as_printed)


def _principal(material: Material, one: Principal) -> str:
    words = material.words
    said = (one.name, *(f"（{text}）" for text in (one.note, one.scope) if text))
    line = material.catalogue.line_by_id[one.unit.line].name
    name = words("of_line", unit="".join(said), line=line)
    return words("joined", name=one.ground_name, text=name)
