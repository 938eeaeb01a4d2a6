"""What follows from the records, for other programs: one function a collection.

In: a catalogue. Out: records in official order. Must not know files or schemas. What the
documents do not state is null; a list without entries is [].
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen import anchors, urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.deadlines import Limit, all_limits
from sitegen.facts.figures import figures as all_figures
from sitegen.facts.principals import (
    LineDifference,
    PlaceInDifference,
    line_differences,
)
from sitegen.facts.relations import relations as all_relations
from sitegen.facts.rewordings import Rewording, rewordings
from sitegen.open_data.parts import source_json
from sitegen.open_data.schema import Json


def figures(catalogue: Catalogue) -> Iterator[Json]:
    """Every figure of the cities' texts."""
    for fact in all_figures(catalogue):
        figure = fact.figure
        yield {
            "measure": fact.measure.id,
            "city": fact.city.id,
            "field": figure.field,
            "quote": figure.quote,
            "what": figure.what,
            "values": [_plain(value) for value in figure.values],
            "unit": figure.unit,
            "comparison": figure.comparison,
            "bound": figure.bound,
            "as_of": figure.as_of,
            "is_result": figure.is_result,
            "url": anchors.anchored(urls.measure(fact.measure.id), fact.city.id),
            "series": figure.series,
        }


def wording(catalogue: Catalogue) -> Iterator[Json]:
    """Every place in which a text departs from the official one."""
    for rewording in rewordings(catalogue):
        for part in rewording.wording.parts:
            yield {
                "measure": rewording.measure.id if rewording.measure else None,
                "locality": rewording.locality.id,
                "field": rewording.field.value,
                "official": part.official,
                "local": part.local,
                "kind": part.kind,
                "reason": rewording.wording.reason,
                "url": _where(rewording),
                "list": rewording.source.list,
                "number": rewording.measure.number if rewording.measure else None,
                "indicator": rewording.indicator.id,
                "source": source_json(catalogue, rewording.source),
            }


def relations(catalogue: Catalogue) -> Iterator[Json]:
    """Every relation from list to list."""
    for each in all_relations(catalogue):
        yield {
            "measure": each.measure.id,
            "related": each.related.id,
            "kind": each.kind.id,
            "words": each.relation.words,
            "related_words": each.relation.related_words,
            "url": anchors.anchored(
                urls.measure(each.measure.id), anchors.Heading.RELATIONS
            ),
        }


def differences(catalogue: Catalogue) -> Iterator[Json]:
    """The measures whose principals are of lines that exclude each other."""
    for difference in line_differences(catalogue):
        if difference.basis is not None:
            yield _difference(catalogue, difference)


def deadlines(catalogue: Catalogue) -> Iterator[Json]:
    """Every part of a limit, soonest first; those of whole lists once."""
    for limit in all_limits(catalogue):
        yield {
            "locality": limit.locality.id,
            "measure": limit.assignment.measure if limit.assignment else None,
            "as_printed": limit.part.as_printed,
            "kind": limit.part.kind,
            "by": limit.part.by,
            "last_day": limit.day.isoformat() if limit.day else None,
            "softener": limit.part.softener,
            "condition": limit.condition,
            "scope": limit.part.scope,
            "units": [unit.id for unit in limit.units],
            "url": _limit_place(limit),
            "since": limit.part.since,
            "refers_to": limit.part.refers_to,
            "alternative": limit.part.alternative,
            "items": list(limit.part.items),
            "note": limit.cell.note,
            "row_conditions": [
                {"measure": row.measure, "condition": words}
                for row, words in limit.row_conditions
            ],
            "list": limit.list.id,
        }


def _difference(catalogue: Catalogue, difference: LineDifference) -> Json:
    measure = difference.measure
    return {
        "measure": measure.id,
        "basis": difference.basis.value if difference.basis else None,
        "places": [_place(catalogue, place) for place in difference.places],
        "url": anchors.anchored(urls.measure(measure.id), anchors.Heading.TASKS),
    }


def _place(catalogue: Catalogue, place: PlaceInDifference) -> Json:
    grounds = [one.ground for one in place.principals]
    return {
        "locality": place.locality.id,
        "basis": grounds[0].value if grounds else None,
        "lines": [line.id for line in catalogue.lines if line.id in place.lines],
        "units": [one.unit.id for one in place.principals],
    }


def _where(rewording: Rewording) -> str:
    """The locality's block on the measure's page; for a heading, its own page."""
    if rewording.measure is None:
        return urls.locality(rewording.locality.id)
    page = urls.measure(rewording.measure.id)
    return anchors.anchored(page, rewording.locality.id)


def _limit_place(limit: Limit) -> str:
    """The limit on the measure's page; for a list, the locality's table of it."""
    if limit.assignment is None:
        return anchors.anchored(urls.locality(limit.locality.id), limit.list.id)
    anchor = anchors.part_anchor(limit.locality.id, anchors.DEADLINE)
    return anchors.anchored(urls.measure(limit.assignment.measure), anchor)


def _plain(value: float) -> float | int:
    """A whole number without a decimal point."""
    return int(value) if value == int(value) else value
