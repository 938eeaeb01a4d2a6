"""From the facts to one plain object a page.

In: a catalogue. Out: every generated page in a fixed order, and the navigation. Must
not know templates, files or the site builder.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.page_kind import PageKind
from sitegen.page_kinds import KINDS, maker
from sitegen.pages.navigation import Navigation, navigation
from sitegen.pages.page import Page
from sitegen.pages.redirect import RedirectPage, redirect_page

__all__ = ["Navigation", "Page", "RedirectPage", "Views", "all_views"]


@dataclass(frozen=True, kw_only=True)
class Views:
    """Everything that is rendered; pages, each with its kind, are made as they are taken."""

    pages: Iterator[tuple[PageKind, Page]]
    redirects: tuple[RedirectPage, ...]
    navigation: Navigation


def all_views(catalogue: Catalogue) -> Views:
    """Every page of the site, what retired pages lead to, and the navigation."""
    redirects = catalogue.registry.redirects
    return Views(
        pages=_pages(catalogue),
        redirects=tuple(redirect_page(redirect) for redirect in redirects),
        navigation=navigation(catalogue),
    )


def _pages(catalogue: Catalogue) -> Iterator[tuple[PageKind, Page]]:
    """Kind by kind; a page for each record where a kind has records."""
    for kind in KINDS:
        if not kind.view:
            continue
        view = maker(__name__, kind.view)
        if kind.of:
            records = catalogue.records_of(kind.of)
            yield from ((kind, view(catalogue, record)) for record in records)
        else:
            yield kind, view(catalogue)
