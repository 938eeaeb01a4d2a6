"""The text of a measure as a table prints it, against the official one.

In: the cell, and the measure. Out: what the record says where the two differ. Must not
know the other cells of a row.
"""

from __future__ import annotations

from typing import Protocol

from tools.house.layout import Tree
from tools.house.mending import one_line, paragraphs
from tools.importing.catalogue import Entry
from tools.importing.wording import proposed, shape_only
from tools.proof.fold import fold


class Doubt(Protocol):
    """Reports what is to be decided about a field of the row."""

    def __call__(
        self,
        field: str,
        found: str,
        why: str,
        proposal: str,
        snippet: tuple[str, ...] = (),
    ) -> None:
        """found: the words; why a person must look; snippet: YAML to paste."""


def practice(
    printed: str,
    entry: Entry,
    tree: dict[str, Tree],
    doubt: Doubt,
    *,
    has_references: bool,
) -> None:
    """The general text, where it departs from the official one."""
    if has_references:
        printed = _without_references(printed, entry, doubt)
    if not fold(printed).text:
        tree["practice_omitted"] = "true"
    elif fold(printed).text != fold(entry.practice).text:
        local = paragraphs(printed)
        tree["practice_as_printed"] = local
        wording = shape_only(entry.practice, local)
        if wording:
            tree["wording"] = wording
        else:
            doubt(
                "practice_as_printed",
                local,
                "与正式文本不同，要写明种类和缘由",
                "把下面的 wording 放在 practice_as_printed 之后，写上种类和缘由",
                snippet=proposed(entry.practice, local),
            )


def _without_references(printed: str, entry: Entry, doubt: Doubt) -> str:
    """The text before those of Beijing and Shanghai."""
    text = one_line(printed)
    starts = [text.find(label) for label in entry.labels if label in text]
    cut = min(starts) if starts else len(text)
    if fold(text[cut:]).text != fold(entry.references).text:
        why = "京沪做法与本站已收录的不同"
        doubt("measure", text[cut:], why, f"对照 data/measures/{entry.measure}.yaml")
    return text[:cut]
