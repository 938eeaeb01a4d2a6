"""Line, field and city pages say all that their papers say."""

from __future__ import annotations

import html
import re

from tests.views.datasets import REAL, read_registry, rendered

REGISTRY = read_registry(REAL)


def _page(path: str) -> str:
    return html.unescape(rendered(REAL)[f"{path}index.md"])


def _text(path: str) -> str:
    """Without marks: a date may be set apart."""
    return re.sub(r"<[^>]*>", "", _page(path))


def test_a_field_is_readable_at_one_place() -> None:
    """Official text, both cities with results, each place's actions and limits."""
    missing = []
    for measure in REGISTRY.measures:
        page = _text(f"indicators/{measure.indicator}/")
        rows = [
            row
            for place in REGISTRY.localities
            for row in place.assignments
            if row.measure == measure.id
        ]
        texts = [measure.practice.text]
        for practice in measure.reference_practices:
            texts += [*practice.paragraphs, practice.results or ""]
        texts += [text for row in rows for text in row.actions]
        texts += [row.deadline.as_printed for row in rows if row.deadline]
        missing += [text for text in texts if text not in page]

    assert [] == missing


def test_a_line_has_actions_and_limits_of_its_units() -> None:
    """Place by place, as its paper has them."""
    missing = []
    for place in REGISTRY.localities:
        for row in place.assignments:
            lines = {REGISTRY.unit_by_id[m.unit].line for m in row.units.members}
            texts = [*row.actions, row.deadline.as_printed if row.deadline else ""]
            pages = [_text(f"departments/{line}/") for line in lines]
            missing += [t for t in texts if any(t not in page for page in pages)]

    assert [] == missing


def test_a_line_says_where_a_measure_is_given_to_other_lines() -> None:
    """Customs have early declaration everywhere but in Shantou, where commerce has it."""
    page = _page("departments/haiguan/")
    apart = page.partition(">口岸通关提前申报<")[2].partition("</th>")[0]
    alike = _page("departments/shichangjianguan/").partition(
        ">实行开办企业全程网上办<"
    )[2]

    assert "不同</a>：淮南：海关；株洲：海关；珠海：海关；汕头：商务<" in apart
    assert "条线不同" not in alike.partition("</th>")[0]


def test_a_city_is_found_by_field_and_by_list() -> None:
    """Every text of the city is led to from its field."""
    for city in REGISTRY.vocabularies.cities:
        page = _page(f"practices/{city.id}/")
        fields = page.partition('class="city-fields"')[2].partition("</table>")[0]
        told = [
            measure.id
            for measure in REGISTRY.measures
            if any(text.city == city.id for text in measure.reference_practices)
        ]

        assert sorted(told) == sorted(re.findall(r'href="#([\w-]+)"', fields))
