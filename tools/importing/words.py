"""The words of the vocabularies that reading a table needs.

In: the records as they are. Out: role words, status words, names of indicators. Must not
know tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sitegen.reading.marked import RawDataset
from tools.house.mending import one_line


@dataclass(frozen=True, kw_only=True)
class Words:
    """Role and status words with their ids, indicators by id, corrected readings."""

    roles: Mapping[str, str]
    statuses: Mapping[str, str]
    indicators: Mapping[str, str]
    readings: Mapping[str, str]

    def clean(self, text: str) -> str:
        """The text in one line as the house writes it."""
        return one_line(text)


def words_of(raw: RawDataset) -> Words:
    """The words as the vocabularies have them."""
    vocabularies, readings = raw.root("vocabularies"), raw.root("readings")
    terms = {
        key: vocabularies.mappings(key) if vocabularies else ()
        for key in ("roles", "statuses", "indicators")
    }
    entries = readings.mappings("readings") if readings else ()
    return Words(
        roles={
            t.said("name"): t.said("id")
            for t in terms["roles"]
            if "unstated" not in t.values
        },
        statuses={t.said("name"): t.said("id") for t in terms["statuses"]},
        indicators={t.said("id"): t.said("name") for t in terms["indicators"]},
        readings={e.said("phrase"): e.said("pinyin") for e in entries},
    )
