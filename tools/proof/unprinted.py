"""Every text that cites a document is printed in it.

In: the registry, one document and its rebuilt items. Out: a finding for each official or
reference text that cites the document and that none of its tables prints. Must not know
the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.records import Document, Measure, Registry
from tools.proof.finding import Finding, Place
from tools.proof.segment import Item, Segment


def unprinted_findings(
    registry: Registry, document: Document, items: tuple[Item, ...]
) -> Iterator[Finding]:
    """The texts in the measures' files that cite the document in vain."""
    printed = {
        (item.place.file, item.place.path)
        for item in items
        if isinstance(item, Segment)
    }
    for measure in registry.measures:
        for place in _citing(measure, document):
            if (place.file, place.path) not in printed:
                yield Finding(
                    code="P403",
                    message=f"注明出自 {document.id}，这份文件的表却没有印这段文字",
                    place=place,
                    details=(("处理", "改正出处（document），或改正该表的 columns"),),
                )


def _citing(measure: Measure, document: Document) -> Iterator[Place]:
    """Where the texts stand that say they come from the document."""
    file = f"data/measures/{measure.id}.yaml"
    if measure.practice.source.document == document.id:
        yield Place(file=file, path="practice.text", name=measure.id)
    for index, reference in enumerate(measure.reference_practices):
        if reference.source.document == document.id:
            path = f"reference_practices[{index}].text"
            yield Place(file=file, path=path, name=measure.id)
