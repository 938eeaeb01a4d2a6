"""The measures that a row can be, and what is known of their wording.

In: the records as they are. Out: entries to match with, in official order. Must not know
tables.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.reading.marked import Mapping, RawDataset
from tools.proof.fold import fold


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A measure; titles: the official one first, then its variants."""

    measure: str
    list: str
    indicator: str
    number: int
    titles: tuple[str, ...]
    practice: str
    references: str
    labels: tuple[str, ...]

    @property
    def folded_titles(self) -> tuple[str, ...]:
        """The titles as they are compared."""
        return tuple(fold(title).text for title in self.titles)


def entries(raw: RawDataset) -> tuple[Entry, ...]:
    """Every measure of the catalogue that has a record."""
    by_id = {root.text("id"): root for root in raw.roots("measure")}
    catalogue = raw.root("measures")
    labels = _labels(raw)
    found: list[Entry] = []
    for each in catalogue.mappings("lists") if catalogue else ():
        number = 0
        for indicator in each.mappings("indicators"):
            for measure in indicator.texts("measures"):
                number += 1
                root = by_id.get(measure)
                if root is not None:
                    place = each.said("list"), indicator.said("indicator"), number
                    found.append(_entry(measure, place, root, labels))
    return tuple(found)


def _labels(raw: RawDataset) -> dict[str, str]:
    """What stands before the text of each reference city: 北京市。"""
    vocabularies = raw.root("vocabularies")
    cities = vocabularies.mappings("cities") if vocabularies else ()
    return {city.said("id"): f"{city.said('name')}。" for city in cities}


def _entry(
    measure: str, place: tuple[str, str, int], root: Mapping, labels: dict[str, str]
) -> Entry:
    variants = [each.said("title") for each in root.mappings("title_variants")]
    practice = root.mapping("practice")
    references = [
        labels.get(each.said("city"), "")
        + (each.text("text") or "")
        + (f"成效：{each.text('results')}" if each.text("results") else "")
        for each in root.mappings("reference_practices")
    ]
    return Entry(
        measure=measure,
        list=place[0],
        indicator=place[1],
        number=place[2],
        titles=(root.said("title"), *variants),
        practice=(practice.text("text") or "") if practice else "",
        references="".join(references),
        labels=tuple(labels.values()),
    )
