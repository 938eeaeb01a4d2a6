"""Links to the page of each kind of record.

In: a record and, if not the page itself is meant, an anchor on it. Out: Link. Must not
know templates or the page that links.
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


def measure_link(measure: Measure, anchor: str = "") -> Link:
    """The measure's title, leading to its page or to an anchor there."""
    return Link.to(urls.measure(measure.id), measure.title, anchor)


def list_link(list_: MeasureList) -> Link:
    """The list's name, leading to its part of the index of measures."""
    return Link.to(urls.MEASURES, list_.name, list_.id)


def indicator_link(indicator: Indicator) -> Link:
    """The indicator's name, leading to its page."""
    return Link.to(urls.indicator(indicator.id), indicator.name)


def locality_link(locality: Locality, anchor: str = "") -> Link:
    """The locality's name, leading to its page or to an anchor there."""
    return Link.to(urls.locality(locality.id), locality.name, anchor)


def unit_link(unit: Unit) -> Link:
    """The unit's name, leading to its task sheet."""
    return Link.to(urls.unit(unit.locality, unit.id), unit.name)


def line_link(line: Line) -> Link:
    """The department line's name, leading to its page."""
    return Link.to(urls.line(line.id), line.name)


def city_link(city: City, anchor: str = "") -> Link:
    """The city's name, leading to its practices or to an anchor there."""
    return Link.to(urls.city(city.id), city.name, anchor)


def document_link(document: Document, anchor: str = "") -> Link:
    """The document's short title, leading to its page or to an anchor there."""
    return Link.to(urls.document(document.id), document.short_title, anchor)
