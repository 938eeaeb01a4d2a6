"""Where the wording of a place departs from the official one.

In: the material. Out: rows, both sides whole. Must not know files.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.office.material import Cells, Found, Material
from sitegen.office.rows.assignments import about_of, all_facts, place_and_measure
from sitegen.records.wording import Wording

FIELDS = ("field_title", "field_practice")


def wording_rows(material: Material) -> Iterator[Found]:
    """Titles, then texts, measure by measure."""
    for facts in all_facts(material):
        row, measure = facts.assignment, facts.measure
        variants = {one.title: one.wording for one in measure.title_variants}
        titles = (measure.title, facts.title, variants.get(facts.title or ""))
        texts = (measure.practice.text, row.practice_as_printed, row.wording)
        for field, (official, local, wording) in zip(
            FIELDS, (titles, texts), strict=True
        ):
            if local:
                yield (
                    about_of(facts),
                    {
                        **place_and_measure(material, facts),
                        "field": material.words(field),
                        "official": official,
                        "local": local,
                        **_kind(material, wording),
                        **material.citation(row.source),
                    },
                )


def _kind(material: Material, wording: Wording | None) -> Cells:
    """Of what kind the difference is, and why; nothing where the record does not say."""
    kinds = material.catalogue.registry.vocabularies.wording_kind_by_id
    return {
        "wording_kind": kinds[wording.kind].name if wording else "",
        "reason": wording.reason if wording else "",
    }
