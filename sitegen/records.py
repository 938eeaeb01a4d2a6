"""The reform measures and who answers for them, as the rest of the program sees them.

In: nothing. Out: frozen types, filled by `sitegen.model` from checked YAML and read by
every later stage. Must not know YAML, files, URLs or HTML. Texts are the documents' own
wording unless a field says otherwise; dates are ISO at the source's own precision
("2020", "2020-09", "2020-09-30"); None means that the documents do not state it.
Paragraphs within a text are separated by one line break.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Role = Literal["lead", "coordinate", "cooperate", "responsible", "unspecified"]
DeadlineKind = Literal["day", "month", "year_end", "ongoing", "event"]
Certainty = Literal["certain", "likely", "unsettled"]


@dataclass(frozen=True, kw_only=True)
class Term:
    """One entry of a controlled vocabulary, in the site's own words."""

    id: str
    name: str
    definition: str | None = None


@dataclass(frozen=True, kw_only=True)
class MeasureList:
    """One of the four official lists, with its number of measures."""

    id: str
    name: str
    heading: str
    count: int
    level: Literal["national", "provincial"]
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Indicator:
    """A field of the business environment that measures are grouped by."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Line:
    """What a unit does anywhere; joins the units of different localities."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class City:
    """Beijing or Shanghai, whose practices are the reference."""

    id: Literal["beijing", "shanghai"]
    name: str
    short_name: str
    code: str


@dataclass(frozen=True, kw_only=True)
class Repair:
    """Damage done by text extraction that the record mends: found → reads."""

    field: str
    found: str
    reads: str
    reason: str
    certainty: Certainty


@dataclass(frozen=True, kw_only=True)
class Correction:
    """A likely misprint of the document: the text keeps printed, we propose reads."""

    field: str
    printed: str
    reads: str
    reason: str
    certainty: Certainty


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a text stands: document id, part of it (附件1 …), list and printed row."""

    document: str
    part: str
    list: str | None = None
    row: int | None = None


@dataclass(frozen=True, kw_only=True)
class Column:
    """A printed table column; name is None where the document left it untitled."""

    field: str
    name: str | None = None


@dataclass(frozen=True, kw_only=True)
class Part:
    """A stretch of a document that citations name, such as 通知正文 or 附件1."""

    id: str
    name: str


@dataclass(frozen=True, kw_only=True)
class Block:
    """One printed paragraph of a document, or the place where a list's table stands."""

    part: str
    kind: str
    text: str | None = None
    list: str | None = None
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Furniture:
    """Characters of the extracted file that are no part of the document."""

    text: str
    times: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class Document:
    """A source document, or one that the sources cite (kind "cited", no body)."""

    id: str
    kind: Literal["source", "cited"]
    title: str
    short_title: str
    number: str | None
    issuers: tuple[str, ...]
    date: str | None
    published: str | None
    locality: str | None
    cited_in: tuple[str, ...] = ()
    file: str | None = None
    note: str | None = None
    parts: tuple[Part, ...] = ()
    body: tuple[Block, ...] = ()
    repairs: tuple[Repair, ...] = ()
    corrections: tuple[Correction, ...] = ()
    furniture: tuple[Furniture, ...] = ()


@dataclass(frozen=True, kw_only=True)
class TitleVariant:
    """Another printed form of a measure's title and the places that print it."""

    title: str
    used_in: tuple[Source, ...]


@dataclass(frozen=True, kw_only=True)
class Practice:
    """The official list's own text for a measure."""

    text: str
    source: Source
    repairs: tuple[Repair, ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReferencePractice:
    """How Beijing or Shanghai did it: paragraphs of text, and results (成效) if any."""

    measure: str
    city: str
    paragraphs: tuple[str, ...]
    results: str | None
    source: Source
    note: str | None = None
    repairs: tuple[Repair, ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One numbered row of one of the four lists."""

    id: str
    list: str
    number: int
    indicator: str
    title: str
    title_variants: tuple[TitleVariant, ...]
    practice: Practice
    reference_practices: tuple[ReferencePractice, ...]


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
    """A printed time limit and its parts; from_list: set once per list in a notice."""

    as_printed: str
    parts: tuple[Deadline, ...]
    source: Source
    from_list: bool = False


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


@dataclass(frozen=True, kw_only=True)
class Vocabularies:
    """The controlled vocabularies, each in authored order."""

    lists: tuple[MeasureList, ...]
    indicators: tuple[Indicator, ...]
    lines: tuple[Line, ...]
    cities: tuple[City, ...]
    roles: tuple[Term, ...]
    role_bases: tuple[Term, ...]
    deadline_kinds: tuple[Term, ...]
    statuses: tuple[Term, ...]
    certainties: tuple[Term, ...]


@dataclass(frozen=True, kw_only=True)
class Reading:
    """How a phrase is read where the library errs: syllables of `pinyin`, or `also`."""

    phrase: str
    pinyin: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Redirect:
    """A retired page path and the one that replaces it, both from the site root."""

    origin: str
    target: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Registry:
    """Every record, in official order, with look-ups by id built once."""

    vocabularies: Vocabularies
    documents: tuple[Document, ...]
    measures: tuple[Measure, ...]
    localities: tuple[Locality, ...]
    document_by_id: dict[str, Document] = field(repr=False)
    measure_by_id: dict[str, Measure] = field(repr=False)
    locality_by_id: dict[str, Locality] = field(repr=False)
    unit_by_id: dict[str, Unit] = field(repr=False)
    assignment_by_place: dict[tuple[str, str], Assignment] = field(repr=False)
    """Keyed by (measure id, locality id)."""
    readings: tuple[Reading, ...] = ()
    redirects: tuple[Redirect, ...] = ()
