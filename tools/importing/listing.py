"""The lines of all tables, put in order: which list, which heading, which measure.

In: tables with the measures of their rows. Out: for each line what it is in the records:
a heading of a list, a heading of an indicator, a row. Must not know cells or files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sitegen.reading.marked import RawDataset
from sitegen.records.wording import name_in_heading
from tools.house.mending import one_line
from tools.importing.matching import Match
from tools.importing.printed import Names, Row, Table, Title
from tools.proof.fold import fold

NUMBERED = re.compile("（[一二三四五六七八九十]+）")
UNITS = re.compile("责任(?:单位|部门)[:：]")


@dataclass(frozen=True, kw_only=True)
class Heading:
    """A line over the table; is_section: of an indicator, with its units if any."""

    text: str
    units: str
    is_section: bool
    at: tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A row with its measure and its number within its list's table."""

    row: Row
    match: Match
    number: int
    at: tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class ColumnNames:
    """The headings of the columns, printed here."""

    line: Names
    at: tuple[int, int]


Item = Heading | Placed | ColumnNames


def indicator_names(raw: RawDataset) -> frozenset[str]:
    """Every name of an indicator, by which a heading is known."""
    vocabularies = raw.root("vocabularies")
    terms = vocabularies.mappings("indicators") if vocabularies else ()
    names = {t.text("name") or "" for t in terms}
    return frozenset(fold(name).text for name in names)


def items(
    number: int,
    table: Table,
    matches: Mapping[int, Match],
    names: frozenset[str],
    start: int,
) -> Iterator[Item]:
    """The table's lines; start: the number of its first row, less one."""
    count, last = start, ""
    for position, line in enumerate(table.lines):
        at = (number, position)
        if isinstance(line, Names):
            yield ColumnNames(line=line, at=at)
        elif isinstance(line, Title):
            yield _heading(line.text, names, at)
        else:
            match = matches[position]
            of = match.entry.list if match.entry else last
            printed = _printed_number(table, line)
            restarts = bool(last and of != last) or printed == 1
            count = 1 if restarts else count + 1
            last = of
            yield Placed(row=line, match=match, number=count, at=at)


def _printed_number(table: Table, row: Row) -> int | None:
    places = table.positions("row")
    said = one_line(row.texts[places[0]]).rstrip(".．、") if places else ""
    return int(said) if said.isascii() and said.isdigit() else None


def _heading(printed: str, names: frozenset[str], at: tuple[int, int]) -> Heading:
    text = one_line(printed)
    label = UNITS.search(text)
    units = text[label.end() :] if label else ""
    head = text[: label.start()] if label else text
    bare = fold(name_in_heading(head)).text
    is_section = bool(NUMBERED.match(head) or units)
    is_section = is_section or any(name and name == bare for name in names)
    return Heading(text=head, units=units, is_section=is_section, at=at)
