"""A document's briefing: what it is, what it prints, how its text was read.

In: a document. Out: its briefing. Must not know other page kinds.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen import urls
from sitegen.facts.documents import cited_documents, related_lists
from sitegen.facts.notices import duties_in_document
from sitegen.facts.superseded import end_of
from sitegen.facts.wording import chinese_date
from sitegen.paper.document_body import body_sections
from sitegen.paper.document_readings import furniture_sections, reading_sections
from sitegen.paper.material import Material, closing
from sitegen.paper.notices import notice_choices, notice_sections
from sitegen.paper.structure import Briefing, Choice, Paragraph, Section
from sitegen.records import Document


def document_briefing(material: Material, document: Document) -> Briefing:
    """One document: its facts, its text, the duties it states, our notes on it."""
    words, path = material.words, urls.document(document.id)
    duties = duties_in_document(material.catalogue, document)
    notices = notice_sections(material, duties)
    body = body_sections(material, document)
    notes = (
        *reading_sections(material, document),
        *furniture_sections(material, document),
    )
    steps = (words("home"), words("documents"), document.short_title)
    named = (
        Choice(key=part.choice or "", name=part.heading)
        for part in (_facts(material, document), *body)
    )
    noted = (Choice(key=part.choice or "", name=part.heading) for part in notes)
    sources = (material.choice_sources,) if body else ()
    return Briefing(
        path=path,
        kind="document",
        title=document.title,
        subject=words("document_subject", title=document.short_title),
        sections=(_facts(material, document), *body, *notices, *notes),
        choices=(*named, *notice_choices(material, notices), *noted, *sources),
        closing=closing(material, path, steps),
    )


def _facts(material: Material, document: Document) -> Section:
    """The title page as far as the text gives it, and the documents around it."""
    end = end_of(material.catalogue.registry, document)
    ended = (Paragraph(text=material.words("ended_text", end=end)),) if end else ()
    return Section(
        heading=material.words("document_facts_heading"),
        blocks=(
            *ended,
            *(
                Paragraph(label=material.words(label), text=text)
                for label, text in _told(material, document)
            ),
        ),
        choice="facts",
    )


def _told(material: Material, document: Document) -> Iterator[tuple[str, str]]:
    """What there is to tell, by the name of its label."""
    words, registry = material.words, material.catalogue.registry
    is_cited = document.kind == "cited"
    silent = words("not_held") if is_cited else material.not_stated
    separator = words("list_separator")
    yield "number_label", document.number or silent
    yield "issuers_label", separator.join(document.issuers) or silent
    dates = (
        ("dated_label", document.date),
        ("published_label", document.published),
    )
    for label, date in dates:
        yield label, chinese_date(date) if date else silent
    if document.locality:
        yield "place_label", registry.locality_by_id[document.locality].name
    cites = cited_documents(material.catalogue, document)
    cited_in = (registry.document_by_id[other] for other in document.cited_in)
    lists = (
        words("related_list", list=of.name, count=of.count)
        for of in related_lists(material.catalogue, document)
    )
    around = (
        ("cites_label", (other.short_title for other in cites)),
        ("cited_in_label", (other.short_title for other in cited_in)),
        ("related_lists_label", lists),
    )
    for label, texts in around:
        if joined := separator.join(texts):
            yield label, joined
    if document.note:
        yield "transcription_label", document.note
