"""What a document's record says in the document's words beside its text.

In: a document. Out: every such text with its place in the record. Must not know where the
text stands in the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.records import Document


def stated_texts(document: Document) -> Iterator[tuple[str, str]]:
    """Addressees, reading rules and general duties: path in the record, and words."""
    if document.addressees is not None:
        yield "addressees.words", document.addressees.words
    for index, rule in enumerate(document.rules):
        yield f"rules[{index}].words", rule.words
    for index, group in enumerate(document.duty_groups):
        if group.as_printed is not None:
            yield f"duty_groups[{index}].as_printed", group.as_printed
    for index, duty in enumerate(document.duties):
        path = f"duties[{index}]"
        yield f"{path}.words", duty.words
        for key, words in (
            ("place", duty.place),
            ("as_printed", duty.as_printed),
            ("scope", duty.scope),
            ("limit.as_printed", duty.limit.as_printed if duty.limit else None),
            (
                "recipient.as_printed",
                duty.recipient.as_printed if duty.recipient else None,
            ),
        ):
            if words is not None:
                yield f"{path}.{key}", words
