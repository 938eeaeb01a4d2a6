"""What the terms of a page mean, as a section of its briefing.

In: terms of the vocabularies. Out: a section. Must not know page kinds.
"""

from __future__ import annotations

from collections.abc import Iterable

from sitegen.paper.fitted import FittedColumn, fitted_table
from sitegen.paper.material import Material
from sitegen.paper.structure import Choice, Row, Section
from sitegen.records import Term

CHOICE = "kinds"


def terms_section(material: Material, heading: str, terms: Iterable[Term]) -> Section:
    """Each term with its definition, as far as it has one, on landscape sheets."""
    columns = (
        FittedColumn(heading=material.words("column_term"), least=4),
        FittedColumn(heading=material.words("column_meaning"), least=12),
    )
    rows = tuple(
        Row(cells=(term.name, term.definition)) for term in terms if term.definition
    )
    table = fitted_table(columns, rows, wide=True)
    return Section(heading=heading, blocks=(table,), choice=CHOICE)


def terms_choice(heading: str) -> Choice:
    """They can be left out, and stay beside a single place."""
    return Choice(key=CHOICE, name=heading, is_core=True)
