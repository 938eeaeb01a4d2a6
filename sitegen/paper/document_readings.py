"""How a document was read, on paper: what was mended, what looks misprinted, what is left.

In: a document. Out: sections, none where there is nothing to say. Must not know the rest
of the briefing.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.facts.citations import measure_row
from sitegen.facts.documents import Reading, readings
from sitegen.facts.fields import FIELD_NAMES, field_of
from sitegen.facts.wording import correction_words
from sitegen.paper.fitted import FittedColumn, fitted_table
from sitegen.paper.material import Material, paragraph_texts
from sitegen.paper.structure import Column, Paragraph, Row, Section, Table
from sitegen.records import Document
from sitegen.records import Section as PrintedSection

_COLUMNS = (
    ("column_place_of", 9),
    ("column_as_found", 6),
    ("column_as_read", 6),
    ("column_reason", 8),
)
"""Their names, and the least width in characters."""


def reading_sections(material: Material, document: Document) -> tuple[Section, ...]:
    """A row for each place that was mended or looks misprinted."""
    found = readings(material.catalogue, document)
    if not found:
        return ()
    said = "readings_text_cited" if document.kind == "cited" else "readings_text"
    intro = material.words(
        said,
        repairs=sum(len(one.repairs) for one in found),
        corrections=sum(len(one.corrections) for one in found),
    )
    columns = tuple(
        FittedColumn(heading=material.words(name), least=least)
        for name, least in _COLUMNS
    )
    rows = tuple(row for one in found for row in _rows(material, one))
    return (
        Section(
            heading=material.words("readings_heading"),
            blocks=(Paragraph(text=intro), fitted_table(columns, rows)),
            choice="readings",
        ),
    )


def furniture_sections(material: Material, document: Document) -> tuple[Section, ...]:
    """What the extracted file holds and the document does not."""
    words = material.words
    if not document.furniture:
        return ()
    table = Table(
        columns=(
            Column(name=words("column_text"), share=46),
            Column(name=words("column_times"), share=12),
            Column(name=words("column_reason"), share=42),
        ),
        rows=tuple(
            Row(cells=(each.text, str(each.times), each.reason))
            for each in document.furniture
        ),
    )
    return (
        Section(
            heading=words("furniture_heading"),
            blocks=(Paragraph(text=words("furniture_text")), table),
            choice="furniture",
        ),
    )


def _rows(material: Material, reading: Reading) -> Iterator[Row]:
    """Each mended place and each likely misprint: where, what was there, what is read."""
    words = material.words
    for repair in reading.repairs:
        certainty = material.catalogue.certainty_by_id[repair.certainty].name
        yield Row(
            cells=(
                _place(material, reading, repair.field),
                _lines(repair.found) or words("nothing"),
                _lines(repair.reads),
                words("repair_text", reason=repair.reason, certainty=certainty),
            )
        )
    for correction in reading.corrections:
        yield Row(
            cells=(
                _place(material, reading, correction.field),
                _lines(correction.printed),
                _lines(correction_words(correction)),
                words("doubt_text", reason=correction.reason),
            )
        )


def _place(material: Material, reading: Reading, field: str) -> str:
    """国家借鉴第6项 or the heading of a field, and its column; of the document that alone."""
    words, catalogue = material.words, material.catalogue
    name = FIELD_NAMES[field_of(reading.record, field)]
    if reading.measure is not None:
        return f"{measure_row(catalogue, reading.measure)}\n{name}"
    if isinstance(reading.record, PrintedSection):
        heading = words(
            "reading_of_heading",
            list=catalogue.list_by_id[reading.record.list].name,
            indicator=catalogue.indicator_by_id[reading.record.indicator].name,
        )
        return f"{heading}\n{name}"
    return name


def _lines(text: str) -> str:
    return "\n".join(paragraph_texts(text))
