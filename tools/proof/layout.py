"""Where the records of one list stand in one document.

In: the registry, a document and the block of a table. Out: `Table`, which knows its
columns, sections and rows in printed order. Must not know texts or the source.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.records import Assignment, Block, Document, Locality, Registry, Section


@dataclass(frozen=True, kw_only=True)
class Table:
    """The table of one list that one locality prints in one document."""

    registry: Registry
    document: Document
    block: Block
    locality: Locality

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of the columns, in printed order."""
        return tuple(column.field for column in self.block.columns)

    @property
    def file(self) -> str:
        """The file of the records in the rows."""
        return f"data/localities/{self.locality.id}.yaml"

    @property
    def sections(self) -> tuple[tuple[int, Section], ...]:
        """The sections that the table prints, with their index in the file."""
        return tuple(
            (index, section)
            for index, section in enumerate(self.locality.sections)
            if section.list == self.block.list
            and section.source.document == self.document.id
            and section.source.part == self.block.part
        )

    def rows(self, section: Section) -> tuple[tuple[int, Assignment], ...]:
        """The section's rows in printed order, with their index in the file."""
        rows = [
            (index, assignment)
            for index, assignment in enumerate(self.locality.assignments)
            if assignment.section.list == section.list
            and assignment.section.indicator == section.indicator
            and assignment.source.document == self.document.id
        ]
        return tuple(sorted(rows, key=lambda row: row[1].source.row or 0))


def tables(registry: Registry, document: Document, block: Block) -> tuple[Table, ...]:
    """The tables that stand at the block: one for each locality with sections there."""
    found = (
        Table(registry=registry, document=document, block=block, locality=locality)
        for locality in registry.localities
    )
    return tuple(table for table in found if table.sections)
