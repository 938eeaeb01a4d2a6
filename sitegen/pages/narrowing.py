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
    label: str
    options: Options


@dataclass(frozen=True, kw_only=True)
class Narrowing:
    """What can be chosen on a page.

    choices: for rows, or for the items in their cells; switches: on or off; query: the
    label of a box for words in the row, "" for none; columns: those that can be left out;
    orders: ways to sort beside the page's own; noun: what is counted.
    """

    choices: tuple[Choice, ...]
    noun: str
    switches: Options = ()
    query: str = ""
    columns: Choice | None = None
    orders: Options = ()


def list_choice(catalogue: Catalogue) -> Choice:
    """The lists that have measures."""
    lists = (one for one in catalogue.words.lists if one.id in _listed(catalogue))
    options = tuple((one.id, one.name) for one in lists)
    return Choice(name="list", label="清单", options=options)


def field_choice(catalogue: Catalogue) -> Choice:
    """The fields that have measures."""
    options = tuple((one.id, one.name) for one in catalogue.indicators)
    return Choice(name="field", label="领域", options=options)


def place_choice(catalogue: Catalogue) -> Choice:
    """Every locality."""
    places = catalogue.registry.localities
    options = tuple((one.id, one.short_name) for one in places)
    return Choice(name="place", label="地区", options=options)


def line_choice(catalogue: Catalogue) -> Choice:
    """Every department line that has units."""
    options = tuple((one.id, one.name) for one in catalogue.lines)
    return Choice(name="line", label="部门条线", options=options)


def _listed(catalogue: Catalogue) -> frozenset[str]:
    return frozenset(catalogue.measures_by_list)
