"""What is said of a text: where it stands, what was mended, what looks misprinted.

In: nothing. Out: frozen types. Must not know YAML, files, URLs or HTML.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Certainty = Literal["certain", "likely", "unsettled"]


@dataclass(frozen=True, kw_only=True)
class Repair:
    """Damage done by text extraction that the record mends: found → reads."""

    field: str
    found: str
    reads: str
    reason: str
    certainty: Certainty


@dataclass(frozen=True, kw_only=True)
class Correction:
    """A likely misprint of the document: the text keeps printed, we propose reads."""

    field: str
    printed: str
    reads: str
    reason: str
    certainty: Certainty


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a text stands: document id, part of it (附件1 …), list and printed row."""

    document: str
    part: str
    list: str | None = None
    row: int | None = None
