"""The choices by which a reader narrows a long table, as the script finds them.

In: a catalogue. Out: a Narrowing. Must not know templates. Each choice is a name in the
address and the rows' attribute of that name; the page is whole without it.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue

Options = tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A list of values, of which one may be chosen."""

    name: str
    options: Options


@dataclass(frozen=True, kw_only=True)
class Narrowing:
    """What can be chosen on a page.

    choices: for rows, or for the items in their cells; columns: those that can be left
    out. Every page has a box for words, too; its switches and orders stand in its template.
    """

    choices: tuple[Choice, ...]
    columns: Choice | None = None


def list_choice(catalogue: Catalogue) -> Choice:
    """The lists that have measures."""
    lists = (one for one in catalogue.words.lists if one.id in _listed(catalogue))
    options = tuple((one.id, one.name) for one in lists)
    return Choice(name="list", options=options)


def field_choice(catalogue: Catalogue) -> Choice:
    """The fields that have measures."""
    options = tuple((one.id, one.name) for one in catalogue.indicators)
    return Choice(name="field", options=options)


def place_choice(catalogue: Catalogue) -> Choice:
    """Every locality."""
    places = catalogue.registry.localities
    options = tuple((one.id, one.short_name) for one in places)
    return Choice(name="place", options=options)


def line_choice(catalogue: Catalogue) -> Choice:
    """Every department line that has units."""
    options = tuple((one.id, one.name) for one in catalogue.lines)
    return Choice(name="line", options=options)


def _listed(catalogue: Catalogue) -> frozenset[str]:
    return frozenset(catalogue.measures_by_list)
