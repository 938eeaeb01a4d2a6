"""The localities and their assignments, from marked values to the model.

In: checked locality files, the documents and the measures. Out: Localities in which
every default is filled in: titles and unit names as printed, merged cells, the units
of a section for its rows, the deadlines of a list for its rows.
"""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, replace
from typing import Literal, cast

from sitegen.model.cells import deadline_cell, units_cell
from sitegen.model.notes import corrections, prose, repairs
from sitegen.reading.marked import Mapping
from sitegen.records import (
    Assignment,
    Coverage,
    DeadlineCell,
    Document,
    Locality,
    Measure,
    Section,
    Source,
    Unit,
    UnitsCell,
)


def locality(
    root: Mapping,
    documents: MappingOf[str, Document],
    measures: MappingOf[str, Measure],
) -> Locality:
    """One locality with everything resolved."""
    units = _units(root)
    sections = _sections(root, documents, {unit.id: unit for unit in units})
    rows = _Rows(
        root=root,
        measures=measures,
        units={unit.id: unit for unit in units},
        sections={(section.list, section.indicator): section for section in sections},
        list_deadlines=_list_deadlines(root),
    )
    return Locality(
        id=root.said("id"),
        name=root.said("name"),
        short_name=root.said("short_name"),
        code=root.said("code"),
        level=cast(Literal["province", "prefecture"], root.said("level")),
        province=root.said("province"),
        documents=root.texts("documents"),
        coverage=tuple(_coverage(entry) for entry in root.mappings("coverage")),
        units=units,
        sections=sections,
        assignments=tuple(rows.assignment(row) for row in root.mappings("assignments")),
        note=prose(root, "note"),
    )


def _coverage(entry: Mapping) -> Coverage:
    return Coverage(
        list=entry.said("list"),
        extent=cast(Literal["whole", "partial"], entry.said("extent")),
        note=entry.text("note"),
    )


def _units(root: Mapping) -> tuple[Unit, ...]:
    return tuple(
        Unit(
            id=unit.said("id"),
            locality=root.said("id"),
            name=unit.said("name"),
            line=unit.said("line"),
            aliases=unit.texts("aliases"),
            collective="collective" in unit.values,
        )
        for unit in root.mappings("units")
    )


def _sections(
    root: Mapping, documents: MappingOf[str, Document], units: MappingOf[str, Unit]
) -> tuple[Section, ...]:
    tables = {
        (block.part, block.list): document_id
        for document_id in root.texts("documents")
        for block in documents[document_id].body
        if block.list is not None
    }
    sections = []
    for section in root.mappings("sections"):
        cell = section.mapping("units")
        list_id, part = section.said("list"), section.said("part")
        sections.append(
            Section(
                locality=root.said("id"),
                list=list_id,
                indicator=section.said("indicator"),
                heading_as_printed=section.said("heading_as_printed"),
                units=units_cell(cell, units) if cell else None,
                source=Source(document=tables[part, list_id], part=part, list=list_id),
                repairs=repairs(section),
                corrections=corrections(section),
            )
        )
    return tuple(sections)


def _list_deadlines(root: Mapping) -> dict[str, DeadlineCell]:
    cells = {}
    for deadline in root.mappings("list_deadlines"):
        source = Source(
            document=deadline.said("document"),
            part=deadline.said("part"),
            list=deadline.said("list"),
        )
        cell = deadline_cell(deadline, source, from_list=True)
        cells[deadline.said("list")] = cell
    return cells


@dataclass(frozen=True, kw_only=True)
class _Rows:
    """What the rows of one locality draw on."""

    root: Mapping
    measures: MappingOf[str, Measure]
    units: MappingOf[str, Unit]
    sections: MappingOf[tuple[str, str], Section]
    list_deadlines: MappingOf[str, DeadlineCell]

    def assignment(self, row: Mapping) -> Assignment:
        measure = self.measures[row.said("measure")]
        section = self.sections[measure.list, measure.indicator]
        source = replace(section.source, row=row.number("row"))
        units, level = self._units(row, section)
        deadline = row.mapping("deadline")
        return Assignment(
            measure=measure.id,
            locality=self.root.said("id"),
            source=source,
            units=units,
            units_level=level,
            section=section,
            title_as_printed=_title(measure, source),
            actions=tuple(text.replace("\n\n", "\n") for text in row.texts("actions")),
            deadline=deadline_cell(deadline, source, from_list=False)
            if deadline
            else self.list_deadlines.get(measure.list),
            remark=prose(row, "remark"),
            status=row.text("status"),
            practice_as_printed=prose(row, "practice_as_printed"),
            practice_omitted="practice_omitted" in row.values,
            note=prose(row, "note"),
            repairs=repairs(row),
            corrections=corrections(row),
        )

    def _units(
        self, row: Mapping, section: Section
    ) -> tuple[UnitsCell, Literal["row", "section"]]:
        cell = row.mapping("units")
        if cell is None:
            assert section.units is not None
            return section.units, "section"
        shared_with = cell.text("shared_with")
        if shared_with is None:
            return units_cell(cell, self.units), "row"
        printed = next(
            other.mapping("units")
            for other in self.root.mappings("assignments")
            if other.said("measure") == shared_with
        )
        assert printed is not None
        shared = units_cell(printed, self.units)
        return replace(shared, shared_with=shared_with), "row"


def _title(measure: Measure, source: Source) -> str:
    """The title as the table prints it."""
    place = (source.document, source.part)
    for variant in measure.title_variants:
        if any((used.document, used.part) == place for used in variant.used_in):
            return variant.title
    return measure.title
