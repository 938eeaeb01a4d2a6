"""The localities, their units and their assignments.

In: nothing. Out: frozen types. Must not know YAML, files, URLs or HTML.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sitegen.records.text import Correction, Repair, Source

Role = Literal["lead", "coordinate", "cooperate", "responsible", "unspecified"]
DeadlineKind = Literal["day", "month", "year_end", "ongoing", "event"]


@dataclass(frozen=True, kw_only=True)
class Unit:
    """A responsible unit as registered in its locality; collective: 各县区政府 etc."""

    id: str
    locality: str
    name: str
    line: str
    aliases: tuple[str, ...] = ()
    collective: bool = False


@dataclass(frozen=True, kw_only=True)
class AssignedUnit:
    """A unit in one cell: its name there, role, and what the role is limited to."""

    unit: str
    as_printed: str
    role: Role
    basis: str | None = None
    scope: str | None = None
    items: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class UnitsCell:
    """A printed cell of responsible units and what it was read as.

    open_ended: the cell ends in 等, 其他单位 …; addendum_as_printed: words in the cell
    that are neither unit nor role; shared_with: the measure whose row prints the merged
    cell (None where this row prints it itself).
    """

    as_printed: str
    members: tuple[AssignedUnit, ...]
    open_ended: bool = False
    addendum_as_printed: str | None = None
    shared_with: str | None = None


@dataclass(frozen=True, kw_only=True)
class Deadline:
    """One time limit: printed wording, kind, date at printed precision, scope."""

    as_printed: str
    kind: DeadlineKind
    by: str | None = None
    scope: str | None = None
    items: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DeadlineCell:
    """A printed time limit and its parts; from_list: set once per list in a notice.

    note: our own words on how to read it.
    """

    as_printed: str
    parts: tuple[Deadline, ...]
    source: Source
    from_list: bool = False
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class Section:
    """An indicator's heading in a locality's table, with the units it names, if any."""

    locality: str
    list: str
    indicator: str
    heading_as_printed: str
    units: UnitsCell | None
    source: Source
    repairs: tuple[Repair, ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Assignment:
    """One measure in one locality.

    units: the cell that holds for the row (its own, a merged one, or the section's when
    units_level is "section"); practice_as_printed only where it differs from the
    official text; practice_omitted: the table prints no general text for the row.
    """

    measure: str
    locality: str
    source: Source
    units: UnitsCell
    units_level: Literal["row", "section"]
    section: Section
    title_as_printed: str
    actions: tuple[str, ...] = ()
    deadline: DeadlineCell | None = None
    remark: str | None = None
    status: str | None = None
    practice_as_printed: str | None = None
    practice_omitted: bool = False
    note: str | None = None
    repairs: tuple[Repair, ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """Which lists a locality's document covers, and a note where only in part."""

    list: str
    extent: Literal["whole", "partial"]
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class Locality:
    """A place with a document of its own; code is GB/T 2260."""

    id: str
    name: str
    short_name: str
    code: str
    level: Literal["province", "prefecture"]
    province: str
    documents: tuple[str, ...]
    coverage: tuple[Coverage, ...]
    units: tuple[Unit, ...]
    sections: tuple[Section, ...]
    assignments: tuple[Assignment, ...]
    note: str | None = None
