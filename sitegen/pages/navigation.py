"""What the site's navigation lists: the indexes, and the leaves worth a line.

In: a catalogue and the kinds of pages. Out: a Navigation. Must not know the site
builder's settings. Kinds that are no leaves are left out: their index lists them, and a
hundred leaves are enough (every leaf costs on every page), so that kinds of which there
are too many are left to their index, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.page_kind import PageKind
from sitegen.page_kinds import KINDS, SECTIONS
from sitegen.records import MeasureList

MOST_LEAVES = 100


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
    listed = _listed(catalogue)
    return Navigation(
        entries=tuple(_entries(catalogue, listed)),
        unlisted=tuple(
            f"/{kind.path.replace('{}', '*')}" for kind in KINDS if kind not in listed
        ),
        sections=SECTIONS,
    )


def _listed(catalogue: Catalogue) -> tuple[PageKind, ...]:
    """Every kind with a title; of the others, in the table's order, those that fit."""
    listed = [kind for kind in KINDS if kind.title]
    room = MOST_LEAVES - len(listed)
    for kind in KINDS:
        if kind.of and kind.is_leaf:
            count = len(catalogue.records_of(kind.of))
            if count <= room:
                listed.append(kind)
                room -= count
    return tuple(listed)


def _entries(catalogue: Catalogue, listed: tuple[PageKind, ...]) -> Iterator[Entry]:
    for kind in KINDS:
        file = urls.page_file(kind.path)
        if kind.first:
            yield Entry(depth=0, title=kind.title)
            yield Entry(depth=1, title=kind.first, file=file)
            below = (one for one in listed if one.is_leaf and one.index == kind.name)
            yield from _leaves(catalogue, tuple(below))
        elif kind.title and not kind.is_leaf:
            yield Entry(depth=0, title=kind.title, file=file)


def _leaves(catalogue: Catalogue, kinds: tuple[PageKind, ...]) -> Iterator[Entry]:
    """The pages of these kinds; measures stand under their list and indicator."""
    for kind in kinds:
        if not kind.of:
            yield Entry(depth=1, title=kind.title, file=urls.page_file(kind.path))
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
