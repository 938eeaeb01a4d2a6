"""The department finder: every unit by line and by pinyin letter.

In: a catalogue. Out: a DepartmentsPage. Must not know templates. Everything is in the
page; the search's script only narrows what is there.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import anchors, urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.coverage import unrecorded_anywhere
from sitegen.facts.reading_order import syllables
from sitegen.pages.links import line_link, locality_link
from sitegen.pages.page import Link, Page
from sitegen.pages.tally import UnitEntry, unit_entry
from sitegen.records import Line, Unit


@dataclass(frozen=True, kw_only=True)
class LineGroup:
    """One department line and its units."""

    anchor: str
    line: Link
    aliases: tuple[str, ...]
    units: tuple[UnitEntry, ...]


@dataclass(frozen=True, kw_only=True)
class LetterGroup:
    """The units whose name begins with a letter, place and level left aside."""

    anchor: str
    letter: str
    units: tuple[UnitEntry, ...]


@dataclass(frozen=True, kw_only=True)
class DepartmentsPage(Page):
    """Every unit of every locality, twice."""

    count: int
    localities: tuple[Link, ...]
    lines: tuple[LineGroup, ...]
    letters: tuple[LetterGroup, ...]
    unrecorded: tuple[str, ...]


def departments_page(catalogue: Catalogue) -> DepartmentsPage:
    """The finder."""
    path = urls.DEPARTMENTS
    localities = catalogue.registry.localities
    return DepartmentsPage(
        path=path,
        source="data/localities/",
        count=sum(len(locality.units) for locality in localities),
        localities=tuple(locality_link(locality) for locality in localities),
        lines=tuple(_line_group(catalogue, n) for n in catalogue.lines),
        letters=_letter_groups(catalogue),
        unrecorded=unrecorded_anywhere(catalogue),
    )


def _line_group(catalogue: Catalogue, line: Line) -> LineGroup:
    return LineGroup(
        anchor=anchors.line_anchor(line.id),
        line=line_link(line),
        aliases=line.aliases,
        units=tuple(
            unit_entry(catalogue, unit) for unit in catalogue.units_by_line[line.id]
        ),
    )


def _letter_groups(catalogue: Catalogue) -> tuple[LetterGroup, ...]:
    """Units of one reading stand in the order of localities."""
    readings = catalogue.registry.readings
    groups: dict[str, list[tuple[tuple[str, ...], Unit]]] = {}
    for locality in catalogue.registry.localities:
        for unit in locality.units:
            key = syllables(unit, locality, readings)
            groups.setdefault(key[0][0], []).append((key, unit))
    return tuple(
        LetterGroup(
            anchor=anchors.letter_anchor(letter),
            letter=letter.upper(),
            units=tuple(
                unit_entry(catalogue, unit)
                for _, unit in sorted(groups[letter], key=lambda pair: pair[0])
            ),
        )
        for letter in sorted(groups)
    )
