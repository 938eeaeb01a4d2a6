"""A unit's page: the whole record of every duty."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest

from sitegen.facts.catalogue import build_catalogue
from sitegen.facts.sisters import sister_units
from sitegen.records import Unit
from tests.views.datasets import REAL, read_registry, rendered

UNITS = tuple(unit for place in read_registry(REAL).localities for unit in place.units)

every_unit = pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.id)


def _unit_page(unit: Unit) -> str:
    path = f"localities/{unit.locality}/units/{unit.id}/index.md"
    return html.unescape(rendered(REAL)[path])


@every_unit
def test_a_unit_page_holds_the_record_of_every_duty(unit: Unit) -> None:
    """The printed cell, actions, limit, remark and place stand at every duty."""
    page = _unit_page(unit)
    registry = read_registry(REAL)
    rows = [
        row
        for row in registry.locality_by_id[unit.locality].assignments
        if unit.id in {member.unit for member in row.units.members}
    ]
    texts = [f"原文：{row.units.as_printed}" for row in rows]
    texts += [text for row in rows for text in row.actions]
    texts += [row.deadline.as_printed for row in rows if row.deadline]
    texts += [line for row in rows for line in (row.remark or "").splitlines()]
    texts += [row.note for row in rows if row.note]

    shown = re.sub(r"<[^>]*>", "", page)

    assert [] == [text for text in texts if text not in shown]
    assert page.count('<li class="duty"') == page.count("<dt>出处</dt>")


def test_a_scope_of_two_parts_is_one_tag() -> None:
    """Two tags that each say 只就 would contradict each other."""
    units = read_registry(REAL).unit_by_id
    page = _unit_page(units["huainan-shuju-ziyuan"])

    assert [] == re.findall("只就[^<]*</span><span[^>]*>只就", page)
    assert "只就1-3项、第4项" in page


def test_a_heading_that_names_a_unit_is_quoted_last() -> None:
    """The full stop that the heading is printed with stands inside no phrase."""
    pages = [_unit_page(unit) for unit in UNITS]

    assert [] == [page for page in pages if "。</a>（国家" in page]


def test_duties_stand_in_a_table_before_their_details() -> None:
    """Measure, role with scope, limits that bind the unit, actions, sisters' roles."""
    units = read_registry(REAL).unit_by_id
    page = _unit_page(units["huainan-shichangjianguan"])
    table = page.partition("</table>")[0]
    row = table.partition('href="#lead-guojia-fuzhi-01"')[2].partition("</tr>")[0]
    words = re.sub(r"<[^>]*>", " ", f"<{row}").split()

    assert words[:7] == [
        "实行开办企业全程网上办",
        "国家复制推广第1项",
        "牵头",
        "只就1-3项",
        "1-3项，",
        "2019年底前",
        "4条",
    ]
    sisters = {"株洲": "牵头", "广东": "未注明", "珠海": "统筹", "汕头": "负责"}
    assert "株洲 牵头 按排序规则" in " ".join(words[7:])
    told = [word for word in words[7:] if word != "按排序规则"]
    assert sisters.items() <= dict(zip(told[::2], told[1::2], strict=True)).items()
    assert '<li class="duty" id="lead-guojia-fuzhi-01">' in page


def test_sisters_of_many_places_are_those_of_the_province() -> None:
    """Twenty-five places would make every page as long as the country is wide."""
    registry = read_registry(REAL)
    zhuhai = registry.locality_by_id["zhuhai"]
    shantou = registry.locality_by_id["shantou"]
    huainan = registry.locality_by_id["huainan"]
    copies = tuple(
        replace(huainan, id=f"place-{number}", units=()) for number in range(22)
    )
    places = (huainan, zhuhai, shantou, *copies)
    catalogue = build_catalogue(replace(registry, localities=places))
    unit = registry.unit_by_id["zhuhai-shuiwu"]

    assert ["汕头市"] == [place.name for place, _ in sister_units(catalogue, unit)]
