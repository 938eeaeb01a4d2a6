"""Places as the columns of a matrix.

In: a catalogue and places. Out: Columns. Must not know templates or rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.levels import level_apart
from sitegen.pages.page import SitePath
from sitegen.records import City, Locality


@dataclass(frozen=True, kw_only=True)
class Column:
    """A place; level: said of one that stands apart from the others."""

    id: str
    name: str
    href: SitePath
    level: str | None = None


def city_columns(cities: Iterable[City]) -> tuple[Column, ...]:
    """Beijing and Shanghai, each leading to its practices."""
    return tuple(
        Column(id=city.id, name=city.short_name, href=SitePath(urls.city(city.id)))
        for city in cities
    )


def locality_columns(
    catalogue: Catalogue, localities: Iterable[Locality]
) -> tuple[Column, ...]:
    """The localities, each leading to its page."""
    return tuple(
        Column(
            id=each.id,
            name=each.short_name,
            href=SitePath(urls.locality(each.id)),
            level=level_apart(catalogue, each),
        )
        for each in localities
    )
