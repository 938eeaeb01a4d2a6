"""Texts and the notes on them, from marked values to the model.

In: checked marked values. Out: paragraphs, repairs and corrections. Must not know to
which record they belong.
"""

from __future__ import annotations

from typing import cast

from sitegen.reading.marked import Mapping
from sitegen.records import Certainty, Correction, Repair


def prose(mapping: Mapping, key: str) -> str | None:
    """The text under the key, its paragraphs separated by one line break."""
    text = mapping.text(key)
    return None if text is None else text.replace("\n\n", "\n")


def required_prose(mapping: Mapping, key: str) -> str:
    """The same for a key that the record must have."""
    return mapping.said(key).replace("\n\n", "\n")


def repairs(mapping: Mapping) -> tuple[Repair, ...]:
    """The damage by text extraction that the record mends."""
    return tuple(
        Repair(
            field=repair.said("field"),
            found=required_prose(repair, "found"),
            reads=required_prose(repair, "reads"),
            reason=repair.said("reason"),
            certainty=cast(Certainty, repair.said("certainty")),
        )
        for repair in mapping.mappings("repairs")
    )


def corrections(mapping: Mapping) -> tuple[Correction, ...]:
    """The likely misprints of the document that the record keeps."""
    return tuple(
        Correction(
            field=correction.said("field"),
            printed=required_prose(correction, "printed"),
            reads=required_prose(correction, "reads"),
            reason=correction.said("reason"),
            certainty=cast(Certainty, correction.said("certainty")),
        )
        for correction in mapping.mappings("corrections")
    )
