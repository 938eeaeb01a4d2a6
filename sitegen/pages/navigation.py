"""What the site's navigation lists: the section indexes and the leaves worth a line.

In: a catalogue. Out: a Navigation. Must not know the site builder's settings. Units and
department lines are left out: the finder lists them, and a hundred leaves are enough
(every leaf costs on every page).
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.pages.indicator import used_indicators


@dataclass(frozen=True, kw_only=True)
class Leaf:
    """A title and the Markdown file of its page; number where the list has one."""

    title: str
    file: str
    number: int | None = None


@dataclass(frozen=True, kw_only=True)
class Group:
    """The leaves under one indicator of a list."""

    title: str
    leaves: tuple[Leaf, ...]


@dataclass(frozen=True, kw_only=True)
class ListGroup:
    """One list of measures."""

    title: str
    count: int
    groups: tuple[Group, ...]


@dataclass(frozen=True, kw_only=True)
class Navigation:
    """The tree below each section index."""

    lists: tuple[ListGroup, ...]
    indicators: tuple[Leaf, ...]
    localities: tuple[Leaf, ...]
    cities: tuple[Leaf, ...]
    documents: tuple[Leaf, ...]


def navigation(catalogue: Catalogue) -> Navigation:
    """The leaves in official order."""
    registry = catalogue.registry
    return Navigation(
        lists=tuple(
            ListGroup(
                title=list_.name,
                count=len(catalogue.measures_by_list[list_.id]),
                groups=_groups(catalogue, list_.id),
            )
            for list_ in registry.vocabularies.lists
            if list_.id in catalogue.measures_by_list
        ),
        indicators=tuple(
            _leaf(indicator.name, urls.indicator(indicator.id))
            for indicator in used_indicators(catalogue)
        ),
        localities=tuple(
            _leaf(locality.name, urls.locality(locality.id))
            for locality in registry.localities
        ),
        cities=tuple(
            _leaf(city.name, urls.city(city.id))
            for city in registry.vocabularies.cities
        ),
        documents=tuple(
            _leaf(document.short_title, urls.document(document.id))
            for document in registry.documents
        ),
    )


def _groups(catalogue: Catalogue, list_id: str) -> tuple[Group, ...]:
    measures = catalogue.measures_by_list[list_id]
    return tuple(
        Group(
            title=catalogue.indicator_by_id[indicator].name,
            leaves=tuple(
                Leaf(
                    title=measure.title,
                    file=urls.page_file(urls.measure(measure.id)),
                    number=measure.number,
                )
                for measure in measures
                if measure.indicator == indicator
            ),
        )
        for indicator in dict.fromkeys(measure.indicator for measure in measures)
    )


def _leaf(title: str, path: str) -> Leaf:
    return Leaf(title=title, file=urls.page_file(path))
