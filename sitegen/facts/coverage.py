"""What a locality's documents hold of the lists.

In: a locality and a catalogue. Out: its rows and headings list by list, the lists that it
lacks, and in words what this site has yet to record. Must not know how pages or paper
show them.
"""

from __future__ import annotations

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.silences import silence
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


def unrecorded(catalogue: Catalogue, locality: Locality) -> tuple[str, ...]:
    """A sentence for each list of which this site lacks rows that the document has."""
    sentences = []
    for list_, measures in missing_rows(catalogue, locality).items():
        why = silence(catalogue, list_.id, locality.id)
        if why.term.ours:
            said = f"：{why.note}" if why.note else "。"
            sentences.append(
                f"{locality.short_name}的{list_.name}{list_.count}项中，有{len(measures)}项{why.term.name}{said}"
            )
    return tuple(sentences)


def unrecorded_anywhere(catalogue: Catalogue) -> tuple[str, ...]:
    """The sentences of all localities, in their order."""
    return tuple(
        sentence
        for locality in catalogue.registry.localities
        for sentence in unrecorded(catalogue, locality)
    )


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
