"""A unit's page: the whole record of every duty."""

from __future__ import annotations

import html
import re

import pytest

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

    assert [] == [text for text in texts if text not in page]
    assert page.count('<li class="duty">') == page.count("<dt>出处</dt>")


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
