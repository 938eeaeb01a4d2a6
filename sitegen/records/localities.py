"""What a locality's file leaves to be understood, filled in.

In: a checked locality file, the documents and the measures. Out: the Locality: titles
and unit names as printed, merged cells, the units of a section for its rows, the time
limits of a list for its rows.
"""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, replace
from typing import Literal

from sitegen.reading.marked import Mapping
from sitegen.records.cells import AssignedUnit, DeadlineCell, ListDeadline, UnitsCell
from sitegen.records.document import Document
from sitegen.records.load import load
from sitegen.records.locality import Assignment, Locality, Section, Unit
from sitegen.records.measure import Measure
from sitegen.records.text import Source


def load_locality(
    root: Mapping,
    documents: MappingOf[str, Document],
    measures: MappingOf[str, Measure],
    indicators: MappingOf[str, str],
) -> Locality:
    """One locality with everything filled in; indicators: their names by id."""
    place = root.said("id")
    units = tuple(load(Unit, unit, locality=place) for unit in root.mappings("units"))
    unit_by_id = {unit.id: unit for unit in units}
    sections = _sections(root, documents, unit_by_id, indicators)
    limits = tuple(
        load(ListDeadline, limit, source=load(Source, limit))
        for limit in root.mappings("list_deadlines")
    )
    rows = _Rows(
        root=root,
        measures=measures,
        units=unit_by_id,
        sections={(section.list, section.indicator): section for section in sections},
        list_deadlines={limit.source.list: limit for limit in limits},
    )
    assignments = tuple(rows.assignment(row) for row in root.mappings("assignments"))
    return load(
        Locality,
        root,
        units=units,
        list_deadlines=limits,
        sections=sections,
        assignments=assignments,
    )


def _sections(
    root: Mapping,
    documents: MappingOf[str, Document],
    units: MappingOf[str, Unit],
    indicators: MappingOf[str, str],
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
        document = tables[section.said("part"), section.said("list")]
        heading = section.text("heading_as_printed")
        sections.append(
            load(
                Section,
                section,
                locality=root.said("id"),
                source=load(Source, section, document=document),
                heading_as_printed=heading or indicators[section.said("indicator")],
                is_heading_printed=heading is not None,
                units=_units_cell(cell, units) if cell else None,
            )
        )
    return tuple(sections)


def _units_cell(cell: Mapping, units: MappingOf[str, Unit]) -> UnitsCell:
    """A cell of responsible units; names not written stand as in the register."""
    members = tuple(
        load(
            AssignedUnit,
            member,
            as_printed=member.text("as_printed") or units[member.said("unit")].name,
        )
        for member in cell.mappings("members")
    )
    return load(UnitsCell, cell, members=members)


@dataclass(frozen=True, kw_only=True)
class _Rows:
    """What the rows of one locality draw on."""

    root: Mapping
    measures: MappingOf[str, Measure]
    units: MappingOf[str, Unit]
    sections: MappingOf[tuple[str, str], Section]
    list_deadlines: MappingOf[str | None, ListDeadline]

    def assignment(self, row: Mapping) -> Assignment:
        measure = self.measures[row.said("measure")]
        section = self.sections[measure.list, measure.indicator]
        source = replace(
            section.source,
            row=row.number("row"),
            printed_row=row.text("row_as_printed"),
        )
        units, level = self._units(row, section)
        return load(
            Assignment,
            row,
            locality=self.root.said("id"),
            source=source,
            units=units,
            units_level=level,
            section=section,
            title_as_printed=_title(measure, source),
            deadline=self._deadline(row, source)
            or self.list_deadlines.get(measure.list),
        )

    def _deadline(self, row: Mapping, source: Source) -> DeadlineCell | None:
        cell = row.mapping("deadline")
        if cell is None:
            return None
        shared_with = cell.text("shared_with")
        if shared_with is None:
            return load(DeadlineCell, cell, source=source)
        printed = load(
            DeadlineCell, self._printed(shared_with, "deadline"), source=source
        )
        return replace(printed, shared_with=shared_with)

    def _printed(self, measure: str, key: str) -> Mapping:
        """The merged cell, in the row that prints it."""
        printed = next(
            other.mapping(key)
            for other in self.root.mappings("assignments")
            if other.said("measure") == measure
        )
        assert printed is not None
        return printed

    def _units(
        self, row: Mapping, section: Section
    ) -> tuple[UnitsCell, Literal["row", "section", "none"]]:
        cell = row.mapping("units")
        if "units_omitted" in row.values:
            return UnitsCell(as_printed="", members=()), "none"
        if cell is None:
            assert section.units is not None
            return section.units, "section"
        shared_with = cell.text("shared_with")
        if shared_with is None:
            return _units_cell(cell, self.units), "row"
        shared = _units_cell(self._printed(shared_with, "units"), self.units)
        return replace(shared, shared_with=shared_with), "row"


def _title(measure: Measure, source: Source) -> str:
    """The title as the table prints it."""
    place = (source.document, source.part)
    for variant in measure.title_variants:
        if any((used.document, used.part) == place for used in variant.used_in):
            return variant.title
    return measure.title
