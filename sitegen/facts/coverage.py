"""What a locality's documents hold of the lists.

In: a locality and a catalogue. Out: its rows and headings list by list, the lists that it
lacks. Must not know how pages or paper show them.
"""

from __future__ import annotations

from sitegen.facts.catalogue import Catalogue
from sitegen.records import Assignment, Locality, Measure, MeasureList, Section


def covered_lists(catalogue: Catalogue, locality: Locality) -> tuple[MeasureList, ...]:
    """The lists that its documents hold, in whole or in part, in official order."""
    covered = {coverage.list for coverage in locality.coverage}
    lists = catalogue.words.lists
    return tuple(list_ for list_ in lists if list_.id in covered)


def missing_rows(
    catalogue: Catalogue, locality: Locality
) -> dict[MeasureList, tuple[Measure, ...]]:
    """By list, the measures that the locality has no row for; lists without any gap
    are left out."""
    held = {row.measure for row in locality.assignments}
    lacking = {
        list_: tuple(
            measure
            for measure in catalogue.measures_by_list.get(list_.id, ())
            if measure.id not in held
        )
        for list_ in catalogue.words.lists
    }
    return {list_: measures for list_, measures in lacking.items() if measures}


def rows_in_list(locality: Locality, list_id: str) -> tuple[Assignment, ...]:
    """The locality's rows of one list, in printed order."""
    return tuple(row for row in locality.assignments if row.source.list == list_id)


def headings_in_list(
    locality: Locality, list_id: str
) -> tuple[tuple[Section, tuple[Assignment, ...]], ...]:
    """The printed headings of one list, each with its rows."""
    rows = rows_in_list(locality, list_id)
    return tuple(
        (section, tuple(row for row in rows if row.section == section))
        for section in locality.sections
        if section.list == list_id
    )


def is_repeated_by_rows(section: Section, locality: Locality) -> bool:
    """Whether the units of a heading are those of each of its rows too."""
    rows = (row for row in locality.assignments if row.section == section)
    return all(row.units == section.units for row in rows)
