"""Documents, what they state beside their tables, and why cells are empty.

In: a catalogue. Out: records, one function a collection. Must not know files or schemas.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen import anchors, urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import source_documents
from sitegen.facts.notices import notice_duties
from sitegen.facts.rules import StatedRule, stated_rules
from sitegen.facts.silences import silent_places
from sitegen.open_data.parts import corrections_json, repairs_json, source_json
from sitegen.open_data.schema import Json
from sitegen.records import Document


def documents(catalogue: Catalogue) -> Iterator[Json]:
    """The source documents."""
    for document in source_documents(catalogue.registry):
        yield {
            **_title(document),
            "short_title": document.short_title,
            "published": document.published,
            "locality": document.locality,
            "replaced_by": document.replaced_by,
            "void_by": document.void_by,
            "addressees": _addressees(document),
            "rules": [
                _rule(catalogue, stated)
                for stated in stated_rules(catalogue)
                if stated.source.document == document.id
            ],
            "note": document.note,
            "repairs": repairs_json(document.repairs),
            "corrections": corrections_json(document.corrections),
            "url": urls.document(document.id),
        }


def cited_documents(catalogue: Catalogue) -> Iterator[Json]:
    """Those that the sources cite; the site does not hold their texts."""
    for document in catalogue.registry.documents:
        if document.kind == "cited":
            yield {
                **_title(document),
                "short_title": document.short_title,
                "cited_in": list(document.cited_in),
                "corrections": corrections_json(document.corrections),
                "url": urls.document(document.id),
            }


def duties(catalogue: Catalogue) -> Iterator[Json]:
    """The duties that notices state beside the rows."""
    for each in notice_duties(catalogue):
        duty, page = each.duty, urls.document(each.document.id)
        yield {
            "who": each.who,
            "units": [unit.id for unit in each.units],
            "localities": [place.id for place in each.cities],
            "certainty": each.certainty.id if each.certainty else None,
            "group_note": each.group.note if each.group else None,
            "role": duty.role,
            "about": duty.about,
            "words": duty.words,
            "scope": duty.scope,
            "lists": list(duty.lists),
            "status": duty.status,
            "limit": duty.limit.as_printed if duty.limit else None,
            "limit_kind": duty.limit.kind if duty.limit else None,
            "recipient": duty.recipient.as_printed if duty.recipient else None,
            "recipient_unit": duty.recipient.unit if duty.recipient else None,
            "heading": duty.place,
            "note": duty.note,
            "source": source_json(catalogue, each.source),
            "url": anchors.anchored(page, anchors.paragraph_anchor(each.paragraph)),
        }


def silences(catalogue: Catalogue) -> Iterator[Json]:
    """Every measure that a place has nothing on, and why."""
    for measure in catalogue.registry.measures:
        for locality, why in silent_places(catalogue, measure):
            yield {
                "measure": measure.id,
                "locality": locality.id,
                "kind": why.term.id,
                "addressees": why.words,
                "source": source_json(catalogue, why.source) if why.source else None,
                "note": why.note,
                "url": anchors.anchored(urls.measure(measure.id), locality.id),
            }


def _title(document: Document) -> Json:
    return {
        "id": document.id,
        "title": document.title,
        "number": document.number,
        "issuer": "、".join(document.issuers) or None,
        "date": document.date,
    }


def _addressees(document: Document) -> Json | None:
    to = document.addressees
    if to is None:
        return None
    return {
        "words": to.words,
        "provinces": list(to.provinces),
        "localities": list(to.localities),
        "only_lists": list(to.only_lists),
        "note": to.note,
    }


def _rule(catalogue: Catalogue, stated: StatedRule) -> Json:
    return {
        "basis": stated.rule.basis,
        "words": stated.rule.words,
        "meaning": stated.rule.meaning,
        "lists": [
            {"list": scope.list, "certainty": scope.certainty, "reason": scope.reason}
            for scope in stated.rule.applies_to
        ],
        "source": source_json(catalogue, stated.source),
    }
