"""Links to the page of each kind of record, as seen from another page.

In: a record and the path of the page that links. Out: Link. Must not know templates.
"""

from __future__ import annotations

from sitegen import urls
from sitegen.pages.page import Link
from sitegen.records import (
    City,
    Document,
    Indicator,
    Line,
    Locality,
    Measure,
    MeasureList,
    Unit,
)


def measure_link(measure: Measure, page: str, anchor: str = "") -> Link:
    """The measure's title, leading to its page or to an anchor there."""
    target = urls.measure(measure.id)
    if anchor:
        target = urls.anchored(target, anchor)
    return Link(text=measure.title, href=urls.relative(target, page))


def list_link(list_: MeasureList, page: str) -> Link:
    """The list's name, leading to its part of the index of measures."""
    target = urls.anchored(urls.MEASURES, list_.id)
    return Link(text=list_.name, href=urls.relative(target, page))


def indicator_link(indicator: Indicator, page: str) -> Link:
    """The indicator's name, leading to its page."""
    target = urls.indicator(indicator.id)
    return Link(text=indicator.name, href=urls.relative(target, page))


def locality_link(locality: Locality, page: str, anchor: str = "") -> Link:
    """The locality's name, leading to its page or to an anchor there."""
    target = urls.locality(locality.id)
    if anchor:
        target = urls.anchored(target, anchor)
    return Link(text=locality.name, href=urls.relative(target, page))


def unit_link(unit: Unit, page: str) -> Link:
    """The unit's name, leading to its task sheet."""
    target = urls.unit(unit.locality, unit.id)
    return Link(text=unit.name, href=urls.relative(target, page))


def line_link(line: Line, page: str) -> Link:
    """The department line's name, leading to its page."""
    return Link(text=line.name, href=urls.relative(urls.line(line.id), page))


def city_link(city: City, page: str, anchor: str = "") -> Link:
    """The city's name, leading to its practices or to an anchor there."""
    target = urls.city(city.id)
    if anchor:
        target = urls.anchored(target, anchor)
    return Link(text=city.name, href=urls.relative(target, page))


def document_link(document: Document, page: str) -> Link:
    """The document's short title, leading to its page."""
    target = urls.document(document.id)
    return Link(text=document.short_title, href=urls.relative(target, page))
