"""The numbered list of sources that a printed briefing ends with.

In: references in the order in which they are printed. Out: the mark after a paragraph
and the list. Must not know how either looks. The browser's script numbers the same way,
for the parts that a reader has chosen.
"""

from __future__ import annotations

from sitegen.facts.citations import row_ranges
from sitegen.paper.structure import Reference
from sitegen.paper.words import Words


class Citations:
    """Documents numbered by first mention, with every place that was referred to."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._places: dict[str, dict[str, list[int]]] = {}

    def mark(self, references: tuple[Reference, ...]) -> str:
        """〔1、2〕, or nothing for a paragraph without references."""
        for reference in references:
            places = self._places.setdefault(reference.document, {})
            rows = places.setdefault(reference.place, [])
            if reference.row is not None:
                rows.append(reference.row)
        if not references:
            return ""
        documents = list(self._places)
        numbers = {documents.index(reference.document) + 1 for reference in references}
        joined = self._words("list_separator").join(map(str, sorted(numbers)))
        return self._words("source_mark", numbers=joined)

    def entries(self) -> tuple[str, ...]:
        """《…》（粤办函〔2019〕376号），附件1第二部分第1—3、6项。"""
        return tuple(
            self._words(
                "source_entry",
                document=document,
                places=self._words("place_separator").join(
                    self._place(place, rows) for place, rows in places.items()
                ),
            )
            for document, places in self._places.items()
        )

    def _place(self, place: str, rows: list[int]) -> str:
        if not rows:
            return place
        return self._words("source_rows", place=place, rows=row_ranges(rows))
