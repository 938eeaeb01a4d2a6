"""The duties that notices state beside the rows of their tables.

In: the material. Out: rows, document by document, in the order of the notice. Must not
know files.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen import urls
from sitegen.office.material import (
    Cells,
    Found,
    Material,
    about_place,
    about_units,
)
from sitegen.records import Document
from sitegen.records.statement import GeneralDuty


def notice_rows(material: Material) -> Iterator[Found]:
    """One row a duty, with the very words."""
    registry = material.catalogue.registry
    for document in registry.documents:
        about = frozenset({f"document:{document.id}"})
        if document.locality:
            about |= about_place(document.locality)
        for duty in document.duties:
            units = [registry.unit_by_id[duty.unit]] if duty.unit else []
            yield (
                about | about_units(units),
                {
                    "document_title": document.short_title,
                    "who": _who(material, document, duty),
                    "role": registry.vocabularies.role_by_id[duty.role].name,
                    "duty": duty.about,
                    "words": duty.words,
                    **_bounds(material, duty),
                    "place": duty.place or material.words("no_heading"),
                    "note": duty.note or "",
                    "document_id": document.id,
                    "url": urls.document(document.id),
                },
            )


def _who(material: Material, document: Document, duty: GeneralDuty) -> str:
    """The unit, or what the notice calls the group; it may name nobody."""
    if duty.as_printed:
        return duty.as_printed
    if duty.unit:
        return material.catalogue.registry.unit_by_id[duty.unit].name
    group = next(one for one in document.duty_groups if one.id == duty.group)
    return group.as_printed or material.words("nobody_named")


def _bounds(material: Material, duty: GeneralDuty) -> Cells:
    words, lists = material.words, material.catalogue.list_by_id
    named = material.joined(lists[one].name for one in duty.lists)
    return {
        "scope": duty.scope or named or words("whole"),
        "limit": duty.limit.as_printed if duty.limit else words("none"),
        "recipient": duty.recipient.as_printed if duty.recipient else words("none"),
    }
