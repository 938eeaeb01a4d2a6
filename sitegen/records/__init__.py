"""The reform measures and who answers for them, as the rest of the program sees them.

In: nothing. Out: frozen types, filled by `sitegen.model` from checked YAML and read by
every later stage. Must not know YAML, files, URLs or HTML. Texts are the documents' own
wording unless a field says otherwise; dates are ISO at the source's own precision
("2020", "2020-09", "2020-09-30"); None means that the documents do not state it.
Paragraphs within a text are separated by one line break.
"""

from sitegen.records.document import Block, Column, Document, Furniture, Part
from sitegen.records.locality import (
    AssignedUnit,
    Assignment,
    Coverage,
    Deadline,
    DeadlineCell,
    DeadlineKind,
    Locality,
    Role,
    Section,
    Unit,
    UnitsCell,
)
from sitegen.records.measure import Measure, Practice, ReferencePractice, TitleVariant
from sitegen.records.registry import Reading, Redirect, Registry
from sitegen.records.text import Certainty, Correction, Repair, Source
from sitegen.records.vocabulary import (
    City,
    Indicator,
    Line,
    MeasureList,
    Term,
    Vocabularies,
)

__all__ = [
    "AssignedUnit",
    "Assignment",
    "Block",
    "Certainty",
    "City",
    "Column",
    "Correction",
    "Coverage",
    "Deadline",
    "DeadlineCell",
    "DeadlineKind",
    "Document",
    "Furniture",
    "Indicator",
    "Line",
    "Locality",
    "Measure",
    "MeasureList",
    "Part",
    "Practice",
    "Reading",
    "Redirect",
    "ReferencePractice",
    "Registry",
    "Repair",
    "Role",
    "Section",
    "Source",
    "Term",
    "TitleVariant",
    "Unit",
    "UnitsCell",
    "Vocabularies",
]
