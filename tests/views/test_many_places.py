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
from sitegen.paper.compare import compare_briefing
from sitegen.paper.material import Material
from sitegen.paper.structure import Table
from sitegen.paper.words import read_words
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


def test_a_table_of_many_places_is_parted_on_paper() -> None:
    """Six places at most beside the names of the rows, which are named above."""
    material = Material(catalogue=_country(), words=read_words(TEMPLATES))
    names = {place.id: place.short_name for place in _country().registry.localities}
    counts = []
    for part in compare_briefing(material).sections:
        for table in (block for block in part.blocks if isinstance(block, Table)):
            keys = [each.choice for each in table.columns]
            places = [names[key] for key in keys if key in names]
            counts.append(len(places))

            assert "改革举措" == table.columns[0].name
            assert part.heading.endswith("：" + "、".join(places))

    assert [6] * 56 + [1] == counts


def test_the_navigation_leaves_many_places_to_their_index() -> None:
    """At most a hundred leaves, whatever the number of places."""
    made = navigation(_country())
    files = [entry.file for entry in made.entries if entry.file]

    assert len(files) <= 100
    assert urls.page_file(urls.LOCALITIES) in files
    assert "/localities/*/" in made.unlisted
