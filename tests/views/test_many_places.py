"""Pages and navigation of a country: what every page carries does not grow with places."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from sitegen import urls
from sitegen.facts.catalogue import Catalogue, build_catalogue
from sitegen.page_kinds import KINDS
from sitegen.pages.home import home_page
from sitegen.pages.navigation import navigation
from sitegen.pages.render import render_pages
from tests.views.datasets import MINIMAL, TEMPLATES, read_registry

MANY = 337
HOME = next(kind for kind in KINDS if kind.path == urls.HOME)


@cache
def _country() -> Catalogue:
    """The invented places over and over, until there are as many as in the country."""
    registry = read_registry(MINIMAL)
    places = registry.localities
    many = (places * (MANY // len(places) + 1))[:MANY]
    return build_catalogue(replace(registry, localities=many))


def test_home_holds_no_place_of_many() -> None:
    """A row tells how many places have the measure, and leads to them."""
    ((_, home),) = render_pages([(HOME, home_page(_country()))], TEMPLATES)

    assert 'data-column-of="place"' not in home
    assert "个地区</a></td>" in home
    assert len(home.encode()) < 20_000


def test_the_navigation_leaves_many_places_to_their_index() -> None:
    """At most a hundred leaves, whatever the number of places."""
    made = navigation(_country())
    files = [entry.file for entry in made.entries if entry.file]

    assert len(files) <= 100
    assert urls.page_file(urls.LOCALITIES) in files
    assert "/localities/*/" in made.unlisted
