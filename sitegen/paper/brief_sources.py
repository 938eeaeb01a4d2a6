"""The last lines of a compact briefing: sources by number, address in words, date.

In: sources and steps to the page. Out: paragraphs. Must not know page kinds. Documents
go by their numbers: their full titles would take half the sheet.
"""

from __future__ import annotations

from collections.abc import Iterable

from sitegen.facts.citations import latest_document, place_in_document
from sitegen.facts.wording import chinese_date
from sitegen.paper.citations import Citations
from sitegen.paper.material import Material, ended
from sitegen.paper.structure import Paragraph, Reference
from sitegen.records import Source


def brief_closing(
    material: Material, sources: Iterable[Source], steps: tuple[str, ...]
) -> tuple[Paragraph, ...]:
    """粤办函〔2019〕376号附件1第一部分第1项；…"""
    words, documents = material.words, material.catalogue.registry.document_by_id
    citations = Citations(words)
    for source in sources:
        document = documents[source.document]
        name = document.number or f"《{document.short_title}》"
        name += ended(material, document)
        place = place_in_document(document, source)
        reference = Reference(document=name, place=place, row=source.row)
        citations.mark((reference,))
    text = "".join(citations.entries())
    where = words("location_step").join(steps)
    date = latest_document(material.catalogue.registry)
    known = chinese_date(date.date) if date and date.date else None
    until = words("brief_until", date=known) if known else words("date_none")
    return (
        Paragraph(label=words("sources_heading"), text=text, is_own=True),
        Paragraph(
            label=words("location_label"),
            text=words("brief_location", steps=where, until=until),
        ),
    )
