"""The briefing of all texts that places word otherwise, both sides beside each other.

In: the material. Out: the briefing. Must not know other page kinds.
"""

from __future__ import annotations

from sitegen import urls
from sitegen.facts.citations import cite, measure_row
from sitegen.facts.rewordings import (
    FIELD_NAMES,
    Rewording,
    SideBySide,
    rewordings,
    side_by_side,
)
from sitegen.facts.titles import COMPARE_TITLE, WORDING_TITLE
from sitegen.paper.choices import field_choices, list_choices, place_choices
from sitegen.paper.fitted import FittedColumn, fitted_table
from sitegen.paper.material import Material, closing, reference
from sitegen.paper.place_documents import place_documents
from sitegen.paper.structure import (
    Briefing,
    Mark,
    Paragraph,
    Row,
    Section,
    Table,
)
from sitegen.paper.terms import terms_choice, terms_section
from sitegen.records import Locality, Source

_COLUMNS = (
    ("column_about", 7),
    ("column_official", 12),
    ("column_local", 12),
    ("column_difference", 8),
)
"""Their names, and the least width in characters."""
_OFFICIAL, _LOCAL = 1, 2


def wording_briefing(material: Material) -> Briefing:
    """Place by place, then the documents, then what the kinds mean."""
    words, path = material.words, urls.WORDING
    kinds = words("wording_kinds_heading")
    found = rewordings(material.catalogue)
    sources: dict[str, list[Source]] = {}
    for each in found:
        sources.setdefault(each.locality.id, []).append(each.source)
    return Briefing(
        path=path,
        kind="wording",
        title=WORDING_TITLE,
        subject=words("wording_subject"),
        sections=(
            _texts(material, found),
            place_documents(material, sources, lambda at: _unchanged(material, at)),
            terms_section(material, kinds, material.catalogue.words.wording_kinds),
        ),
        choices=(
            *place_choices(material),
            *list_choices(material),
            *field_choices(material),
            terms_choice(kinds),
            material.choice_sources,
        ),
        closing=closing(material, path, (words("home"), COMPARE_TITLE, WORDING_TITLE)),
        is_wide=True,
    )


def _texts(material: Material, found: tuple[Rewording, ...]) -> Section:
    """The table, and where the official texts stand."""
    words = material.words
    official = dict.fromkeys(
        reference(material, each.official_source) for each in found
    )
    intro = Paragraph(
        text=words("wording_text", count=len(found)), references=tuple(official)
    )
    table = _table(material, found)
    return Section(heading=words("wording_heading"), blocks=(intro, table))


def _table(material: Material, found: tuple[Rewording, ...]) -> Table:
    """The texts of each place under its name."""
    columns = tuple(
        FittedColumn(heading=material.words(name), least=least)
        for name, least in _COLUMNS
    )
    rows: list[Row] = []
    for place in material.catalogue.registry.localities:
        own = [each for each in found if each.locality.id == place.id]
        if own:
            rows.append(Row(cells=(_heading(material, place),), choices=(place.id,)))
        rows += (_row(material, each) for each in own)
    return fitted_table(columns, tuple(rows), wide=True)


def _heading(material: Material, place: Locality) -> str:
    """The place, and what its differences have in common."""
    if place.changes_summary is None:
        return place.name
    return material.words("joined", name=place.name, text=place.changes_summary)


def _row(material: Material, each: Rewording) -> Row:
    """The text's name, both sides with their marks, of what kind it is and why."""
    words, catalogue = material.words, material.catalogue
    pieces = side_by_side(catalogue, each.official, each.local, each.wording)
    official, gone = _side(material, _OFFICIAL, pieces)
    local, other = _side(material, _LOCAL, pieces)
    source = words("wording_source", place=cite(catalogue.registry, each.source))
    kinds = {part.kind for part in each.wording.parts}
    names = (term.name for term in catalogue.words.wording_kinds if term.id in kinds)
    name = words("list_separator").join(names)
    why = words("joined", name=name, text=each.wording.reason)
    return Row(
        cells=(_about(material, each), official, f"{local}\n{source}", why),
        choices=(each.locality.id, *_keys(each)),
        marks=(*gone, *other),
    )


def _keys(each: Rewording) -> tuple[str, ...]:
    """The list, if there is one, and the field."""
    list_ = each.measure.list if each.measure else each.source.list
    return (each.indicator.id,) if list_ is None else (list_, each.indicator.id)


def _about(material: Material, each: Rewording) -> str:
    """The measure, or the field of a heading; which text of it."""
    words, catalogue = material.words, material.catalogue
    title = each.measure.title if each.measure else each.indicator.name
    row = (
        measure_row(catalogue, each.measure)
        if each.measure
        else catalogue.list_by_id[each.source.list or ""].name
    )
    text = words("wording_about", row=row, text=FIELD_NAMES[each.field])
    return f"{title}\n{text}"


def _side(
    material: Material, cell: int, pieces: tuple[SideBySide, ...]
) -> tuple[str, tuple[Mark, ...]]:
    """One side's text; 〔无〕 where it has nothing of what the other has."""
    text, marks = "", list[Mark]()
    for piece in pieces:
        own = piece.official if cell == _OFFICIAL else piece.local
        said = own or material.words("nothing")
        if piece.kind:
            end = len(text) + len(said)
            is_gone = cell == _OFFICIAL
            marks.append(Mark(cell=cell, start=len(text), end=end, is_gone=is_gone))
        text += said
    return text, tuple(marks)


def _unchanged(material: Material, locality: Locality) -> str:
    """That nothing differs, and how many rows print no practice that could."""
    omitted = sum(row.practice_omitted for row in locality.assignments)
    said = "wording_none_omitted" if omitted else "wording_none"
    return material.words(said, count=omitted)
