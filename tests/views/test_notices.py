"""Duties that notices state reach the unit, the place and the document."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from typing import Any

import pytest

from sitegen.facts.catalogue import build_catalogue
from sitegen.facts.notices import NoticeDuty, duties_of_unit, notice_duties
from sitegen.records import Unit
from tests.views.datasets import MINIMAL, REAL, read_registry, rendered, structures

REGISTRY = read_registry(REAL)
CATALOGUE = build_catalogue(REGISTRY)
UNITS = tuple(unit for place in REGISTRY.localities for unit in place.units)


def _paths(duty: NoticeDuty) -> Iterator[str]:
    """Every page that must show the duty: document, units, their places, cities."""
    yield f"documents/{duty.document.id}/"
    for unit in duty.units:
        yield f"localities/{unit.locality}/units/{unit.id}/"
        yield f"localities/{unit.locality}/"
    for city in duty.cities:
        yield f"localities/{city.id}/"


def _quotes(path: str) -> str:
    """The page's section of notices, as the web shows it."""
    page = html.unescape(rendered(REAL)[f"{path}index.md"])
    return page.partition("{: #notices }")[2].partition("\n## ")[0]


def _printed(path: str) -> str:
    """The whole of the page's paper."""
    structure: dict[str, Any] = json.loads(structures(REAL)[f"{path}briefing.json"])
    return json.dumps(structure, ensure_ascii=False)


def test_every_page_a_duty_concerns_quotes_it() -> None:
    """Document, unit and place show the words and the name the notice uses."""
    missing = [
        (path, duty.duty.words)
        for duty in notice_duties(CATALOGUE)
        for path in dict.fromkeys(_paths(duty))
        if duty.duty.words not in _quotes(path) or (duty.who or "") not in _quotes(path)
    ]

    assert notice_duties(CATALOGUE)
    assert [] == missing


def test_paper_quotes_what_the_web_quotes() -> None:
    """The briefings of units and places hold the words too."""
    missing = [
        (path, duty.duty.words)
        for duty in notice_duties(CATALOGUE)
        for path in dict.fromkeys(_paths(duty))
        if not path.startswith("documents/")
        and json.dumps(duty.duty.words, ensure_ascii=False)[1:-1] not in _printed(path)
    ]

    assert [] == missing


@pytest.mark.parametrize(
    ("unit", "role", "words"),
    [
        ("guangdong-fazhan-gaige", "lead", "省发展改革委要牵头会同有关单位"),
        ("zhuzhou-xingzheng-shenpi", "cooperate", "涉及“互联网+政务服务”的有关工作"),
        ("zhuzhou-shuiwu", "unspecified", "工作进展情况每季度及时反馈"),
    ],
)
def test_a_unit_has_the_duties_its_notice_states(
    unit: str, role: str, words: str
) -> None:
    """The province's commission leads; every Zhuzhou unit reports each quarter."""
    duties = duties_of_unit(CATALOGUE, REGISTRY.unit_by_id[unit])

    assert [role] == [one.role.id for one in duties if words in one.duty.words]


def test_only_those_who_lead_a_shared_row_are_leads() -> None:
    """A group with a role holds units that have it in rows of several units."""
    duty = next(
        one
        for one in notice_duties(CATALOGUE)
        if one.group and one.group.id == "zhuzhou-leads"
    )
    expected = {
        member.unit
        for row in REGISTRY.locality_by_id["zhuzhou"].assignments
        if len({member.unit for member in row.units.members}) > 1
        for member in row.units.members
        if member.role == "lead"
    }

    assert expected == {unit.id for unit in duty.units}


def test_a_duty_of_cities_reaches_no_unit() -> None:
    """各市政府 are the places themselves."""
    duty = notice_duties(build_catalogue(read_registry(MINIMAL)))[0]

    assert ("组织实施改革举措", ()) == (duty.duty.about, duty.units)
    assert ["yunxi", "lanting"] == [place.id for place in duty.cities]


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.id)
def test_a_named_duty_with_a_role_stands_under_the_title(unit: Unit) -> None:
    """Nobody reads that a unit leads nothing while its notice says that it leads."""
    page = html.unescape(
        rendered(REAL)[f"localities/{unit.locality}/units/{unit.id}/index.md"]
    )
    head = page.split("\n## ")[0]
    missing = [
        one.duty.about
        for one in duties_of_unit(CATALOGUE, unit)
        if one.is_named and not one.role.unstated and one.duty.about not in head
    ]

    assert [] == missing
