"""From the registry to one plain object a page.

In: the registry. Out: every generated page in a fixed order, and the navigation. Must
not know templates, files or the site builder.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue, build_catalogue
from sitegen.pages.about import about_page
from sitegen.pages.city import city_page
from sitegen.pages.departments import departments_page
from sitegen.pages.document import document_index_page, document_page
from sitegen.pages.home import home_page, locality_index_page, measure_index_page
from sitegen.pages.indicator import (
    indicator_index_page,
    indicator_page,
    used_indicators,
)
from sitegen.pages.line import line_page, used_lines
from sitegen.pages.locality import locality_page
from sitegen.pages.measure import measure_page
from sitegen.pages.navigation import Navigation, navigation
from sitegen.pages.page import Page
from sitegen.pages.practices import practice_index_page
from sitegen.pages.redirect import RedirectPage, redirect_page
from sitegen.pages.unit import unit_page
from sitegen.records import Registry

__all__ = ["Navigation", "Page", "RedirectPage", "Views", "all_views"]


@dataclass(frozen=True, kw_only=True)
class Views:
    """Everything that is rendered; pages are made as they are taken."""

    pages: Iterator[Page]
    redirects: tuple[RedirectPage, ...]
    navigation: Navigation


def all_views(registry: Registry) -> Views:
    """Every page of the site, what retired pages lead to, and the navigation."""
    catalogue = build_catalogue(registry)
    return Views(
        pages=_pages(catalogue),
        redirects=tuple(redirect_page(redirect) for redirect in registry.redirects),
        navigation=navigation(catalogue),
    )


def _pages(catalogue: Catalogue) -> Iterator[Page]:
    registry = catalogue.registry
    yield home_page(catalogue)
    yield measure_index_page(catalogue)
    yield from (measure_page(catalogue, measure) for measure in registry.measures)
    yield indicator_index_page(catalogue)
    yield from (indicator_page(catalogue, i) for i in used_indicators(catalogue))
    yield locality_index_page(catalogue)
    for locality in registry.localities:
        yield locality_page(catalogue, locality)
        yield from (unit_page(catalogue, unit) for unit in locality.units)
    yield departments_page(catalogue)
    yield from (line_page(catalogue, line) for line in used_lines(catalogue))
    yield practice_index_page(catalogue)
    yield from (city_page(catalogue, city) for city in registry.vocabularies.cities)
    yield document_index_page(catalogue)
    yield from (document_page(catalogue, d) for d in registry.documents)
    yield about_page(catalogue)
