"""What every briefing is written from, and the pieces that all page kinds share.

In: the catalogue and the fixed words. Out: references, citations, the closing lines, the
documents' own corrections and what is yet to be recorded as paragraphs. Must not know page kinds.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import (
    latest_document,
    place_with_printed_row,
    title_in_marks,
)
from sitegen.facts.coverage import unrecorded
from sitegen.facts.superseded import end_of
from sitegen.facts.wording import chinese_date, correction_words
from sitegen.paper.structure import Choice, Paragraph, Reference
from sitegen.paper.words import Words
from sitegen.records import Correction, Document, Locality, Source


@dataclass(frozen=True, kw_only=True)
class Material:
    """The records and the words."""

    catalogue: Catalogue
    words: Words
    references: dict[Source, Reference] = field(default_factory=dict)
    """Made once for each place: two thousand texts share some hundred places."""

    @property
    def not_stated(self) -> str:
        """What stands where a document is silent."""
        return self.words("not_stated")

    @property
    def choice_sources(self) -> Choice:
        """The list of sources can be left out of every kind of briefing."""
        return Choice(key="sources", name=self.words("choice_sources"), is_core=True)


def reference(material: Material, source: Source) -> Reference:
    """The document in full and the place in it."""
    known = material.references.get(source)
    if known is None:
        document = material.catalogue.registry.document_by_id[source.document]
        known = Reference(
            document=citation(material, document) + ended(material, document),
            place=place_with_printed_row(document, source),
            row=None if source.printed_row else source.row,
        )
        material.references[source] = known
    return known


def ended(material: Material, document: Document) -> str:
    """（已由《…》代替）, or nothing while the document stands."""
    end = end_of(material.catalogue.registry, document)
    return material.words("document_end", end=end) if end else ""


def citation(material: Material, document: Document) -> str:
    """Title in book-title marks and number; says so where the text gives no number."""
    title = title_in_marks(document)
    if document.number is None:
        return material.words("unnumbered_document", title=title)
    return material.words("numbered_document", title=title, number=document.number)


def paragraph_texts(text: str) -> list[str]:
    """The paragraphs of a text, whether or not blank lines part them."""
    return [part for part in text.split("\n") if part]


def plain_paragraphs(text: str | None) -> tuple[Paragraph, ...]:
    """The paragraphs of a text as they stand; nothing for none."""
    if text is None:
        return ()
    return tuple(Paragraph(text=part) for part in paragraph_texts(text))


def labelled(
    label: str | None, text: str, *references: Reference
) -> tuple[Paragraph, ...]:
    """The text's paragraphs, a label run in before the first, sources at the last."""
    parts = paragraph_texts(text)
    last = len(parts) - 1
    return tuple(
        Paragraph(
            text=part,
            label=label if number == 0 else None,
            references=references if number == last else (),
        )
        for number, part in enumerate(parts)
    )


def correction_text(material: Material, correction: Correction) -> str:
    """A likely misprint: what is printed, what was or may be meant, why."""
    return material.words(
        "correction_text",
        printed=correction.printed,
        reads=correction_words(correction),
        reason=correction.reason.rstrip(material.words("full_stop")),
    )


def correction_paragraphs(
    material: Material, corrections: tuple[Correction, ...]
) -> tuple[Paragraph, ...]:
    """One labelled paragraph for each likely misprint."""
    return tuple(
        Paragraph(
            label=material.words("correction_label"),
            text=correction_text(material, correction),
        )
        for correction in corrections
    )


def unrecorded_paragraphs(
    material: Material, locality: Locality
) -> tuple[Paragraph, ...]:
    """What this site has yet to record of the place's documents."""
    sentences = unrecorded(material.catalogue, locality)
    return tuple(Paragraph(text=sentence) for sentence in sentences)


def closing(
    material: Material, path: str, steps: tuple[str, ...]
) -> tuple[Paragraph, ...]:
    """The page's address in words, and the date up to which the sources tell."""
    words = material.words
    address = words("location_text", steps=words("location_step").join(steps))
    return (
        Paragraph(label=words("location_label"), text=address),
        Paragraph(label=words("path_label"), text=path, is_path=True),
        Paragraph(label=words("date_label"), text=_data_date(material)),
    )


def _data_date(material: Material) -> str:
    """The latest date among all source documents; no clock is asked."""
    document = latest_document(material.catalogue.registry)
    if document is None or document.date is None:
        return material.words("date_none")
    return material.words(
        "date_text",
        date=chinese_date(document.date),
        document=document.number or citation(material, document),
    )
