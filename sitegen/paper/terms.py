"""What the terms of a page mean, as a section of its briefing.

In: terms of the vocabularies. Out: a section. Must not know page kinds.
"""

from __future__ import annotations

from collections.abc import Iterable

from sitegen.paper.structure import Choice, Paragraph, Section
from sitegen.records import Term

CHOICE = "kinds"


def terms_section(heading: str, terms: Iterable[Term]) -> Section:
    """Each term with its definition, as far as it has one."""
    return Section(
        heading=heading,
        blocks=tuple(
            Paragraph(label=term.name, text=term.definition)
            for term in terms
            if term.definition
        ),
        choice=CHOICE,
    )


def terms_choice(heading: str) -> Choice:
    """They can be left out, and stay beside a single place."""
    return Choice(key=CHOICE, name=heading, is_core=True)
