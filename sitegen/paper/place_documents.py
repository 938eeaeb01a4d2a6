"""Which documents of each place a briefing over all places is made from.

In: sources by place. Out: a section, a paragraph a place. Must not know page kinds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from sitegen.paper.material import Material, reference, unrecorded_paragraphs
from sitegen.paper.structure import Paragraph, Section
from sitegen.records import City, Locality, Source


def place_documents(
    material: Material,
    sources: Mapping[str, Sequence[Source]],
    silent: Callable[[Locality], str],
    more: Callable[[Locality], tuple[str, ...]] = lambda _: (),
) -> Section:
    """Each place's documents with all places in them.

    silent: said of a place without any; more: said of each place besides.
    """
    return Section(
        heading=material.words("place_documents_heading"),
        blocks=tuple(
            paragraph
            for place in material.catalogue.registry.localities
            for paragraph in _place(
                material, place, sources.get(place.id, ()), silent(place), more(place)
            )
        ),
    )


def _place(
    material: Material,
    place: Locality,
    sources: Sequence[Source],
    silent: str,
    more: tuple[str, ...],
) -> tuple[Paragraph, ...]:
    """Its documents, and what of them is yet to be recorded."""
    others = (
        *(Paragraph(text=text) for text in more),
        *unrecorded_paragraphs(material, place),
    )
    return (
        documents_of(material, place, sources, silent),
        *(replace(one, choice=place.id) for one in others),
    )


def documents_of(
    material: Material, of: Locality | City, sources: Sequence[Source], silent: str
) -> Paragraph:
    """The short titles with all places in the documents, left out with the place."""
    documents = material.catalogue.registry.document_by_id
    titles = dict.fromkeys(documents[one.document].short_title for one in sources)
    words = material.words
    text = words("list_separator").join(titles) + words("full_stop")
    references = dict.fromkeys(reference(material, one) for one in sources)
    return Paragraph(
        label=of.name,
        text=text if titles else silent,
        references=tuple(references),
        choice=of.id,
    )
