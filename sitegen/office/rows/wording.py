"""Where the wording of a place departs from the official one.

In: the material. Out: rows, both sides whole. Must not know files.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.office.material import Found, Material
from sitegen.office.rows.assignments import about_of, all_facts, place_and_measure


def wording_rows(material: Material) -> Iterator[Found]:
    """Titles, then texts, measure by measure."""
    for facts in all_facts(material):
        row = facts.assignment
        pairs = (
            ("field_title", facts.measure.title, facts.title),
            ("field_practice", facts.measure.practice.text, row.practice_as_printed),
        )
        for field, official, local in pairs:
            if local:
                yield (
                    about_of(facts),
                    {
                        **place_and_measure(material, facts),
                        "field": material.words(field),
                        "official": official,
                        "local": local,
                        **material.citation(row.source),
                    },
                )
