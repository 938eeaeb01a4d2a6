"""What a locality's document words otherwise, as a briefing prints it.

In: an assignment's facts. Out: sections. Must not know page kinds.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.facts.assignment import AssignmentFacts
from sitegen.facts.rewordings import SideBySide
from sitegen.paper.material import Material, plain_paragraphs
from sitegen.paper.structure import Paragraph, Section


def own_wording(material: Material, facts: AssignmentFacts) -> Iterator[Section]:
    """Title and practice where the locality's document words them otherwise."""
    words, assignment = material.words, facts.assignment
    if facts.title is not None:
        blocks = (
            *plain_paragraphs(facts.title),
            *_changes(material, facts.title_pieces),
        )
        yield Section(heading=words("local_title_label"), blocks=blocks)
    practice = assignment.practice_as_printed
    if practice is not None or assignment.practice_omitted:
        blocks = plain_paragraphs(practice or material.not_stated)
        blocks += _changes(material, facts.practice_pieces)
        yield Section(heading=words("local_practice_label"), blocks=blocks)


def _changes(
    material: Material, pieces: tuple[SideBySide, ...]
) -> tuple[Paragraph, ...]:
    """Every place in which the two texts part, with what each has there."""
    words = material.words
    texts = [
        words(
            "change",
            official=_or_nothing(material, piece.official),
            local=_or_nothing(material, piece.local),
            kind=piece.kind.name,
        )
        for piece in pieces
        if piece.kind
    ]
    if not texts:
        return ()
    text = words("clause").join(texts)
    return (Paragraph(label=words("changes_label"), text=text),)


def _or_nothing(material: Material, text: str) -> str:
    words = material.words
    return words("quoted", text=text) if text else words("nothing")
