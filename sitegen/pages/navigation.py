"""What the site's navigation lists: the indexes, and the leaves worth a line.

In: a catalogue and the kinds of pages. Out: a Navigation. Must not know the site
builder's settings. Kinds that are no leaves are left out: their index lists them. So are
those that would make the navigation longer than MOST_PAGES.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.page_kinds import KINDS, SECTIONS, PageKind
from sitegen.records import MeasureList

MOST_PAGES = 100
"""Every page in the navigation costs on every page: at 1,000, three times the time."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A line of the navigation: a page, or a name over others; depth counts from 0."""

    depth: int
    title: str
    file: str | None = None


@dataclass(frozen=True, kw_only=True)
class Navigation:
    """The lines from top to bottom; the folders at the site's root.

    unlisted: patterns of the pages that have no line.
    """

    entries: tuple[Entry, ...]
    unlisted: tuple[str, ...]
    sections: tuple[str, ...]


def navigation(catalogue: Catalogue) -> Navigation:
    """The kinds in the table's order, their leaves in official order."""
    leaves = _kinds_with_lines(catalogue)
    return Navigation(
        entries=tuple(_entries(catalogue, leaves)),
        unlisted=tuple(
            f"/{kind.path.replace('{}', '*')}"
            for kind in KINDS
            if not kind.title and kind not in leaves
        ),
        sections=SECTIONS,
    )


def _kinds_with_lines(catalogue: Catalogue) -> tuple[PageKind, ...]:
    """The kinds whose pages all have a line, in the table's order, while there is room."""
    room = MOST_PAGES - sum(1 for kind in KINDS if kind.title)
    listed = []
    for kind in KINDS:
        count = len(catalogue.records_of(kind.of)) if kind.is_leaf else room + 1
        if count <= room:
            listed.append(kind)
            room -= count
    return tuple(listed)


def _entries(catalogue: Catalogue, leaves: tuple[PageKind, ...]) -> Iterator[Entry]:
    for kind in KINDS:
        file = urls.page_file(kind.path)
        if kind.first:
            yield Entry(depth=0, title=kind.title)
            yield Entry(depth=1, title=kind.first, file=file)
            yield from _leaves(catalogue, kind, leaves)
        elif kind.title:
            yield Entry(depth=0, title=kind.title, file=file)


def _leaves(
    catalogue: Catalogue, index: PageKind, leaves: tuple[PageKind, ...]
) -> Iterator[Entry]:
    """The pages that the index lists; measures stand under their list and indicator."""
    for kind in leaves:
        if kind.index != index.name:
            continue
        if kind.of == "measure":
            for list_ in catalogue.words.lists:
                yield from _measures(catalogue, list_)
            continue
        for record in catalogue.records_of(kind.of):
            title = getattr(record, "short_title", None) or record.name
            file = urls.page_file(kind.path.format(record.id))
            yield Entry(depth=1, title=title, file=file)


def _measures(catalogue: Catalogue, list_: MeasureList) -> Iterator[Entry]:
    measures = catalogue.measures_by_list.get(list_.id, ())
    if measures:
        yield Entry(depth=1, title=f"{list_.name}（{len(measures)}项）")
    last = None
    for measure in measures:
        if measure.indicator != last:
            last = measure.indicator
            yield Entry(depth=2, title=catalogue.indicator_by_id[last].name)
        yield Entry(
            depth=3,
            title=f"{measure.number}. {measure.title}",
            file=urls.page_file(urls.measure(measure.id)),
        )
