"""Pages, how large they are, and how many clicks lie between related ones."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from sitegen import urls
from sitegen.problems import render
from tests.site.kinds import KINDS, pages_by_kind
from tools.sitecheck.checks import problems_of
from tools.sitecheck.links import links_of
from tools.sitecheck.site import Site, read_site

Records = dict[str, list[dict[str, Any]]]

LARGEST_MEASURE_PAGE = 60 * 1024


@pytest.fixture(scope="module")
def site(built_site: Path) -> Site:
    """The built site, parsed."""
    return read_site(built_site)


@pytest.fixture(scope="module")
def records(built_site: Path) -> Records:
    """The open data of the site by file name."""
    folder = built_site / "api" / "v1"
    return {
        file.stem: json.loads(file.read_text(encoding="utf-8"))
        for file in sorted(folder.glob("*.json"))
    }


def test_the_built_site_has_no_problem(site: Site) -> None:
    """The check on built pages finds nothing, as `make site` demands."""
    report = render(problems_of(site))

    assert report == ""


def test_every_page_is_of_a_known_kind(built_site: Path) -> None:
    """A page of a new kind must join the kinds that the browser tests look at."""
    unknown = pages_by_kind(built_site).keys() - KINDS

    assert unknown == set()


def test_every_measure_page_is_light(built_site: Path) -> None:
    """The HTML of a measure page stays under 60 KB."""
    heavy = {
        file.parent.name: file.stat().st_size
        for file in sorted(built_site.glob("measures/*/index.html"))
        if file.stat().st_size >= LARGEST_MEASURE_PAGE
    }

    assert heavy == {}


def _file(path: str) -> str:
    return f"{path}index.html"


def _clusters(records: Records) -> Iterator[set[str]]:
    """The pages that tell of one assignment or one reference practice, each a set."""
    indicators = {
        measure["id"]: _file(urls.indicator(measure["indicator"]))
        for measure in records["measures"]
    }
    for record in records["assignments"]:
        units = record["units"]
        yield {
            _file(urls.measure(record["measure"])),
            indicators[record["measure"]],
            _file(urls.locality(record["locality"])),
            _file(urls.document(record["source"]["document"])),
            *(_file(urls.unit(record["locality"], unit["id"])) for unit in units),
            *(_file(urls.line(unit["line"])) for unit in units),
        }
    for record in records["practices"]:
        yield {
            _file(urls.measure(record["measure"])),
            indicators[record["measure"]],
            _file(urls.city(record["city"])),
            _file(urls.document(record["source"]["document"])),
        }


def test_related_pages_are_two_clicks_apart(site: Site, records: Records) -> None:
    """From any page of an assignment or practice to any other: at most two clicks."""
    links = links_of(site)
    near = {
        path: there.union(*(links[step] for step in there), {path})
        for path, there in links.items()
    }
    far = {
        (start, end)
        for cluster in _clusters(records)
        for start, end in permutations(cluster, 2)
        if end not in near.get(start, ())
    }

    assert far == set()
