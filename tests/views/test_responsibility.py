"""Who does what, as matrix, tallies and line pages say it."""

from __future__ import annotations

import html
import re

import pytest

from sitegen.facts.assignment import assignment_facts
from sitegen.facts.catalogue import build_catalogue
from sitegen.pages.tally import tally
from sitegen.records import Unit
from tests.records import ASSIGNMENTS
from tests.views.datasets import MINIMAL, REAL, read_registry, rendered

UNITS = tuple(unit for place in read_registry(REAL).localities for unit in place.units)

every_unit = pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.id)


def _page(path: str) -> str:
    return html.unescape(rendered(REAL)[f"{path}/index.md".lstrip("/")])


def _unit_page(unit: Unit) -> str:
    return _page(f"localities/{unit.locality}/units/{unit.id}")


def test_every_cell_of_the_matrix_names_a_role() -> None:
    """A unit without a stated role cannot be taken for one that leads."""
    cells = re.findall(r'<td data-label="[^"]+"[^>]*><a href=".*?</td>', _page(""))

    assert len(ASSIGNMENTS) == len(cells)
    assert [] == [cell for cell in cells if 'class="role ' not in cell]


def test_a_tally_counts_each_role_by_itself() -> None:
    """A unit without a stated role is counted as such, not as one that helps."""
    registry = read_registry(REAL)
    unit = registry.unit_by_id["zhuhai-ziran-ziyuan"]
    counts = tally(build_catalogue(registry), unit).roles

    assert [("未注明", 5)] == [(count.name, count.count) for count in counts]


@every_unit
def test_the_head_of_a_unit_page_counts_as_its_sections_do(unit: Unit) -> None:
    """The counts under the title are those of the headings below."""
    page = _unit_page(unit)
    counts = re.findall(r'<span class="count">(.+?)</span>', page.split("\n## ")[0])
    head = [
        sum(map(int, re.findall(r"\d+", count))) for count in counts if "项" in count
    ]
    sections = re.findall(r"^## [^（\n]+（(\d+)项）", page, flags=re.MULTILINE)

    assert [int(count) for count in sections] == head


def test_a_role_by_a_rule_is_marked_wherever_a_table_shows_it() -> None:
    """As often in the tables of its units and lines as rows have one."""
    by_rule = [
        (place, member["unit"])
        for place, task in ASSIGNMENTS
        for member in task.get("units", {}).get("members", [])
        if "basis" in member
    ]
    lines = {unit.id: unit.line for unit in UNITS}
    own = "".join(map(_unit_page, UNITS))
    tables = "".join(re.findall(r'<table class="duty-table.*?</table>', own, re.DOTALL))
    duties = "".join(
        re.findall(r'<td data-label="职责">.*?</td>', tables, flags=re.DOTALL)
    )
    of_lines = "".join(
        _page(f"departments/{line}") for line in {lines[unit] for _, unit in by_rule}
    )
    matrix = re.findall(r'<li><a class="role .*?</li>', of_lines)
    tasks = re.findall(r'<td data-label="职责">.*?</td>', of_lines)

    assert by_rule
    assert len(by_rule) == duties.count("按排序规则</abbr>") + duties.count(
        "按排序规则，"
    )
    assert len(by_rule) == sum("按排序规则" in cell for cell in matrix)
    assert len(by_rule) == sum("按排序规则" in cell for cell in tasks)


def test_a_dash_claims_no_more_than_the_row_says() -> None:
    """A row that ends in 等 may mean a unit of the line without naming it."""
    pages = [
        text for path, text in rendered(REAL).items() if path.startswith("departments/")
    ]

    assert [] == [page for page in pages if "没有把这项举措交给" in page]
    assert any("另有未写名称的单位" in page for page in pages)


def test_the_index_of_fields_has_no_blank_cell() -> None:
    """A list without measures in a field says 0."""
    page = rendered(MINIMAL)["indicators/index.md"] + _page("indicators")

    assert '<td class="number"></td>' not in page
    assert '<td class="number">0</td>' in page


def test_a_misprinted_name_says_who_it_is() -> None:
    """A name that is not the unit's own is never left to be taken for another unit."""
    registry = read_registry(REAL)
    notes = [
        (f"measures/{row.measure}", f"{member.as_printed}（即{unit.name}）")
        for row in registry.assignment_by_place.values()
        for member in row.units.members
        for unit in [registry.unit_by_id[member.unit]]
        if member.as_printed != unit.name
    ]
    pages = {path: re.sub(r"<[^>]+>", "", _page(path)) for path, _ in notes}

    assert notes
    assert [] == [note for path, note in notes if note not in pages[path]]


@pytest.mark.parametrize(
    ("place", "measure", "is_more"),
    [
        ("zhuhai", "guojia-jiejian-06", False),
        ("huainan", "guojia-jiejian-02", False),
        ("huainan", "guojia-fuzhi-01", True),
        ("shantou", "guojia-fuzhi-01", True),
    ],
)
def test_a_printed_cell_says_more_only_with_words_of_its_own(
    place: str, measure: str, is_more: bool
) -> None:
    """Names, roles and 按职责分工 are told; 第4项 and 相关部门 are not."""
    catalogue = build_catalogue(read_registry(REAL))

    assert is_more is assignment_facts(catalogue, measure, place).units.says_more
    assert ("printed-same" in _block(measure, place)) is not is_more


def _block(measure: str, place: str) -> str:
    return (
        _page(f"measures/{measure}").split(f'data-place="{place}"')[1].split("</dl>")[0]
    )


def test_what_holds_for_a_whole_list_or_heading_stands_once() -> None:
    """Zhuzhou's limit for the list, Guangdong's units for a field; no empty column."""
    zhuzhou, guangdong = _page("localities/zhuzhou"), _page("localities/guangdong")
    tasks = guangdong.partition('id="guojia-fuzhi-01"')[2].partition("</tr>")[0]

    table = zhuzhou.partition('<table class="tasks')[2].partition("</table>")[0]
    assert "各项对标改革任务原则上" not in re.sub("<[^>]*>", "", table)
    assert re.search(r"整张清单的时限，管\d+项", zhuzhou)
    assert "省市场监管局" not in tasks
    assert '<th scope="col">工作措施</th>' not in guangdong
    assert '<span class="date">2020年9月</span>' in _page("localities/zhuhai")
