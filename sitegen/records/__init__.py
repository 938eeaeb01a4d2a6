"""The reform measures and who answers for them: every record, declared once.

Out: frozen types, each field with its key in the data files, and all of them together.
Must not know files, URLs or HTML. Texts are the documents' own wording unless a field
says otherwise; dates are ISO at the source's own precision ("2020", "2020-09",
"2020-09-30"); None means that the documents do not state it. Paragraphs within a text
are separated by one line break.
"""

from sitegen.records.cells import (
    AssignedUnit,
    Deadline,
    DeadlineCell,
    ListDeadline,
    UnitsCell,
)
from sitegen.records.changes import Change, Changes, Release
from sitegen.records.document import Block, Column, Document, Furniture, Part
from sitegen.records.figure import Figure, NotFigure
from sitegen.records.locality import Assignment, Coverage, Locality, Section, Unit
from sitegen.records.measure import (
    Measure,
    Practice,
    ReferencePractice,
    Relation,
    TitleVariant,
)
from sitegen.records.readings import Reading, Redirect
from sitegen.records.registry import Registry, build_registry, vocabularies_of
from sitegen.records.terms import (
    DeadlineKind,
    Extent,
    FigureBound,
    FigureComparison,
    ListLevel,
    LocalityLevel,
    NotFigureReason,
    Role,
    RoleBasis,
    Silence,
    Term,
    WordingKind,
)
from sitegen.records.text import Certainty, Correction, Repair, Source
from sitegen.records.vocabulary import (
    City,
    Indicator,
    Line,
    MeasureList,
    Vocabularies,
)
from sitegen.records.wording import Wording, WordingPart

__all__ = [
    "AssignedUnit",
    "Assignment",
    "Block",
    "Certainty",
    "Change",
    "Changes",
    "City",
    "Column",
    "Correction",
    "Coverage",
    "Deadline",
    "DeadlineCell",
    "DeadlineKind",
    "Document",
    "Extent",
    "Figure",
    "FigureBound",
    "FigureComparison",
    "Furniture",
    "Indicator",
    "Line",
    "ListDeadline",
    "ListLevel",
    "Locality",
    "LocalityLevel",
    "Measure",
    "MeasureList",
    "NotFigure",
    "NotFigureReason",
    "Part",
    "Practice",
    "Reading",
    "Redirect",
    "ReferencePractice",
    "Registry",
    "Relation",
    "Release",
    "Repair",
    "Role",
    "RoleBasis",
    "Section",
    "Silence",
    "Source",
    "Term",
    "TitleVariant",
    "Unit",
    "UnitsCell",
    "Vocabularies",
    "Wording",
    "WordingKind",
    "WordingPart",
    "build_registry",
    "vocabularies_of",
]
